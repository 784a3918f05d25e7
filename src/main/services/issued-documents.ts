import { createHash } from 'node:crypto';
import { Refusal, refuse } from '@shared/failure';
import type { DeliveredDocument } from '@shared/model/delivery';
import type { ElectronicFormat } from '@shared/model/electronic-format';
import type { Invoice } from '@shared/model/invoice';
import { fileNameOf } from '../documents/file-name';
import { LAYOUT_VERSION } from '../documents/pdf/layout-version';
import { deliveries } from './collections';
import { type Context, companyOf } from './context';

export const PDF = 'application/pdf';
export const MAIL = 'message/rfc822';

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** How the log of deliveries names a PDF that this program rendered. */
export const deliveredPdf = (fileName: string, bytes: Uint8Array): DeliveredDocument => ({
  fileName,
  mediaType: PDF,
  hash: hashOf(bytes),
  format: 'pdf',
  layoutVersion: LAYOUT_VERSION,
});

export const deliveredMail = ({ fileName, bytes }: { fileName: string; bytes: Uint8Array }): DeliveredDocument => ({
  fileName,
  mediaType: MAIL,
  hash: hashOf(bytes),
  format: 'mail',
  layoutVersion: 0,
});

/** A draft looks as the firm's documents look now; what is posted keeps the look that it was posted with. */
export function withPresentDesign(invoice: Invoice, { store }: Pick<Context, 'store'>): Invoice {
  if (invoice.stage === 'posted') return invoice;
  const { design, vatOnDebits } = companyOf(store);
  return { ...invoice, design, vatOnDebits };
}

/** What was kept under a hash; undefined where it is gone from the folder, which `verify` tells. */
async function kept(hash: string, extension: string, { store }: Pick<Context, 'store'>) {
  try {
    return await store.getDocument(`${hash}.${extension}`);
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'store.documentMissing') return undefined;
    throw error;
  }
}

/** The PDF of a posted invoice that left the house before; undefined where none did. */
function sentBefore(invoice: Invoice, { store }: Pick<Context, 'store'>): DeliveredDocument | undefined {
  return store
    .by(deliveries, 'invoice', invoice.id)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ documents }) => documents)
    .find(({ format }) => format === 'pdf');
}

export interface IssuedPdf {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/**
 * The PDF of a posted invoice, the same bytes for ever: once it left the house it is handed out as it was sent, whatever
 * has become of the layout since. Its bytes are kept before they are answered. Refused (`document.notPosted`) for what
 * is not posted.
 */
export async function issuedPdf(invoice: Invoice, { store, renderer }: Context): Promise<IssuedPdf> {
  if (invoice.stage !== 'posted') refuse('document.notPosted');
  const fileName = fileNameOf(invoice, 'pdf');
  const sent = sentBefore(invoice, { store });
  const before = sent === undefined ? undefined : await kept(sent.hash, 'pdf', { store });
  if (before !== undefined) return { fileName, bytes: before, warnings: [] };
  const { bytes, warnings } = await renderer.renderInvoicePdf(invoice);
  await store.putDocument(bytes, 'pdf');
  return { fileName, bytes, warnings };
}

/** What a posted invoice can be wanted as. */
export type DocumentFormat = 'pdf' | ElectronicFormat;

/** One file of a posted invoice, with what the log of deliveries says of it. */
export interface IssuedDocument {
  readonly document: DeliveredDocument;
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/**
 * The files of a posted invoice in the formats that are wanted, in that order: the one way to them for whatever sends,
 * prints or exports. Their bytes are kept before they are answered. Refused (`document.notPosted`) for what is not
 * posted.
 */
export async function documentsOf(
  invoice: Invoice,
  { formats }: { readonly formats: readonly DocumentFormat[] },
  context: Context,
): Promise<IssuedDocument[]> {
  const documents: IssuedDocument[] = [];
  for (const format of formats) {
    if (format !== 'pdf') continue;
    const { fileName, bytes, warnings } = await issuedPdf(invoice, context);
    documents.push({ document: deliveredPdf(fileName, bytes), bytes, warnings });
  }
  return documents;
}
