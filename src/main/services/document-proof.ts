import { type Failure, Refusal } from '@shared/failure';
import type { DeliveredDocument } from '@shared/model/delivery';
import type { Invoice } from '@shared/model/invoice';
import { LAYOUT_VERSION } from '../documents/pdf/layout-version';
import { customers, deliveries, invoices, sentStatements } from './collections';
import type { Context } from './context';
import { DOCUMENT_FORMATS, type DocumentFormat, extensionOf, MAIL, madeAnew } from './issued-documents';

type Finding = Pick<Failure, 'code' | 'params'>;

export interface DocumentProof {
  /** Files that left the house and whose kept bytes have the hash of the day. */
  readonly kept: number;
  /** Of these, those that were made again and came out byte for byte the same. */
  readonly madeAgain: number;
  readonly finding: Finding | null;
}

/**
 * What can be made again: what this version of the layout rendered. An older version's is proven by its hash alone, and
 * a Malaysian PDF too: it may have gone out before LHDN's code was known, or with one that was put right since.
 */
function formatToMake({ format, layoutVersion }: DeliveredDocument, { seller }: Invoice): DocumentFormat | undefined {
  if (format === 'pdf' && seller.address.country === 'MY') return undefined;
  return layoutVersion === LAYOUT_VERSION ? DOCUMENT_FORMATS.find((each) => each === format) : undefined;
}

/** Whether the kept bytes are gone. That they are others than those of the day the store has told by then. */
async function isMissing(document: DeliveredDocument, { store }: Context): Promise<boolean> {
  try {
    await store.getDocument(`${document.hash}.${extensionOf(document)}`);
    return false;
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.code !== 'store.documentMissing') throw error;
    // A mail draft is the user's own to keep; what it carried is kept here.
    return document.mediaType !== MAIL;
  }
}

/**
 * Proves what left the house: the kept bytes are those of the day, and making the document again gives the same. Names
 * the first one that does not hold.
 */
export async function proveDocuments(context: Context): Promise<DocumentProof> {
  const { store } = context;
  const seen = new Set<string>();
  let kept = 0;
  let madeAgain = 0;
  for (const { invoiceId, documents } of store.all(deliveries)) {
    const invoice = store.get(invoices, invoiceId);
    for (const document of documents) {
      if (invoice === undefined || seen.has(document.hash)) continue;
      seen.add(document.hash);
      const params = { invoice: invoice.number ?? '', file: document.fileName };
      if (await isMissing(document, context)) {
        return { kept, madeAgain, finding: { code: 'verify.documentMissing', params } };
      }
      kept += 1;
      const format = formatToMake(document, invoice);
      if (format === undefined) continue;
      const again = await madeAnew(invoice, format, context);
      if (again.document.hash !== document.hash) {
        return { kept, madeAgain, finding: { code: 'verify.documentDiffers', params } };
      }
      madeAgain += 1;
    }
  }
  for (const { customerId, documents } of store.all(sentStatements)) {
    for (const document of documents) {
      if (seen.has(document.hash)) continue;
      seen.add(document.hash);
      if (await isMissing(document, context)) {
        const params = { customer: store.get(customers, customerId)?.name ?? '', file: document.fileName };
        return { kept, madeAgain, finding: { code: 'verify.letterMissing', params } };
      }
      kept += 1;
    }
  }
  return { kept, madeAgain, finding: null };
}
