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

/** A file of a posted invoice, and how the log of deliveries names it. */
export interface IssuedDocument {
  readonly document: DeliveredDocument;
  readonly bytes: Uint8Array;
  /** Characters that no font has, each once; empty for what is no PDF and for what left the house before. */
  readonly warnings: readonly string[];
}

export type DocumentFormat = 'pdf' | ElectronicFormat;

/** What the invoice goes out as: the PDF, and the electronic format of its customer. */
export const formatsOf = ({ electronicFormat }: Pick<Invoice, 'electronicFormat'>): DocumentFormat[] =>
  electronicFormat === 'none' ? ['pdf'] : ['pdf', electronicFormat];

const extensionOf = ({ mediaType }: Pick<DeliveredDocument, 'mediaType'>) => (mediaType === PDF ? 'pdf' : 'xml');

/** What left the house in that format first, as it was sent; undefined where nothing did. */
async function sentBefore(
  invoice: Invoice,
  format: DocumentFormat,
  { store }: Pick<Context, 'store'>,
): Promise<IssuedDocument | undefined> {
  const document = store
    .by(deliveries, 'invoice', invoice.id)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ documents }) => documents)
    .find((each) => each.format === format);
  if (document === undefined) return undefined;
  const bytes = await kept(document.hash, extensionOf(document), { store });
  return bytes === undefined ? undefined : { document, bytes, warnings: [] };
}

async function renderedPdf(invoice: Invoice, { renderer }: Context): Promise<IssuedDocument> {
  const { bytes, warnings } = await renderer.renderInvoicePdf(invoice);
  return { document: deliveredPdf(fileNameOf(invoice, 'pdf'), bytes), bytes, warnings };
}

/** The writers of XML are loaded with the first invoice that goes out so. */
async function writtenXml(invoice: Invoice, format: ElectronicFormat): Promise<IssuedDocument> {
  const { writeElectronic } = await import('../documents/e-invoice/write');
  const { fileName, mediaType, bytes } = await writeElectronic(invoice, format);
  return { document: { fileName, mediaType, hash: hashOf(bytes), format, layoutVersion: 0 }, bytes, warnings: [] };
}

async function issuedAs(invoice: Invoice, format: DocumentFormat, context: Context): Promise<IssuedDocument> {
  const before = await sentBefore(invoice, format, context);
  if (before !== undefined) return before;
  const issued = await (format === 'pdf' ? renderedPdf(invoice, context) : writtenXml(invoice, format));
  await context.store.putDocument(issued.bytes, extensionOf(issued.document));
  return issued;
}

/**
 * The one way to the files of a posted invoice: `documentsOf(invoice, { formats: ['pdf', 'peppol'] }, context)`. Without
 * formats, what its customer gets (`formatsOf`). One file for each format, in that order, each the same bytes for ever:
 * once it left the house it is handed out as it was sent, whatever has become of layout and writers since. The bytes are
 * kept in the store before they are answered, so `document` can be logged as delivered as it is. Refused
 * (`document.notPosted`) for what is not posted.
 */
export async function documentsOf(
  invoice: Invoice,
  { formats = formatsOf(invoice) }: { readonly formats?: readonly DocumentFormat[] },
  context: Context,
): Promise<IssuedDocument[]> {
  if (invoice.stage !== 'posted') refuse('document.notPosted');
  const issued: IssuedDocument[] = [];
  for (const format of new Set(formats)) issued.push(await issuedAs(invoice, format, context));
  return issued;
}

export interface IssuedPdf {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** The PDF of a posted invoice alone; see `documentsOf`. */
export async function issuedPdf(invoice: Invoice, context: Context): Promise<IssuedPdf> {
  if (invoice.stage !== 'posted') refuse('document.notPosted');
  const { document, bytes, warnings } = await issuedAs(invoice, 'pdf', context);
  return { fileName: document.fileName, bytes, warnings };
}
