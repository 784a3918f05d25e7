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
 * What can be made again: pages that this version of the layout rendered. An older version's, and XML, which names what is
 * known of the way to the customer today, are proven by their hash alone.
 */
const formatToMake = ({ format, layoutVersion }: DeliveredDocument): DocumentFormat | undefined =>
  layoutVersion === LAYOUT_VERSION ? DOCUMENT_FORMATS.find((each) => each === format) : undefined;

/**
 * Whether it was made from what may have been put right since: where a Factur-X goes, LHDN's code on a Malaysian page. Made
 * again the same, it is proven as any other; another file says nothing against the one of the day.
 */
const mayDiffer = ({ format }: DeliveredDocument, { seller }: Invoice): boolean =>
  format === 'facturx' || (format === 'pdf' && seller.address.country === 'MY');

/** The hash of the file as it is made today; undefined where something that it needs was taken away since. */
async function hashMadeAnew(invoice: Invoice, format: DocumentFormat, context: Context): Promise<string | undefined> {
  try {
    return (await madeAnew(invoice, format, context)).document.hash;
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'eInvoice.incomplete') return undefined;
    throw error;
  }
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
      const format = formatToMake(document);
      if (format === undefined) continue;
      if ((await hashMadeAnew(invoice, format, context)) === document.hash) madeAgain += 1;
      else if (!mayDiffer(document, invoice)) {
        return { kept, madeAgain, finding: { code: 'verify.documentDiffers', params } };
      }
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
