import { createHash } from 'node:crypto';
import { isReady } from '@shared/e-invoice/preflight/preflight';
import { Refusal, refuse } from '@shared/failure';
import type { DeliveredDocument, Delivery } from '@shared/model/delivery';
import { ELECTRONIC_FORMATS, type ElectronicFormat } from '@shared/model/electronic-format';
import type { Invoice } from '@shared/model/invoice';
import { fileNameOf, namedByFormat } from '../documents/file-name';
import { LAYOUT_VERSION } from '../documents/pdf/layout-version';
import { deliveries, outbox } from './collections';
import { type Context, companyOf } from './context';
import { assertExportable, problemsOf, withPresentRouting } from './preflight';
import { validationIdsOf, validationOf } from './validations';

export const PDF = 'application/pdf';
export const MAIL = 'message/rfc822';

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** How the log of deliveries names a PDF that this program rendered. */
const deliveredPdf = (fileName: string, bytes: Uint8Array): DeliveredDocument => ({
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

/** What a posted invoice can be wanted as. */
export const DOCUMENT_FORMATS = ['pdf', ...ELECTRONIC_FORMATS] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What the invoice goes out as: the PDF, and the electronic format of its customer. */
export const formatsOf = ({ electronicFormat }: Pick<Invoice, 'electronicFormat'>): DocumentFormat[] =>
  electronicFormat === 'none' ? ['pdf'] : ['pdf', electronicFormat];

/** What the store keeps a file under, behind its hash. */
export function extensionOf({ mediaType }: Pick<DeliveredDocument, 'mediaType'>): 'pdf' | 'eml' | 'xml' {
  if (mediaType === MAIL) return 'eml';
  return mediaType === PDF ? 'pdf' : 'xml';
}

/** When the documents of a delivery were made: those of a mail before it waited in the outbox, however long it did. */
const madeAt = ({ id, at }: Delivery, { store }: Pick<Context, 'store'>): string =>
  store.by(outbox, 'delivery', id)[0]?.at ?? at;

/**
 * What left the house in that format first, as it was sent; undefined where nothing did. Once LHDN has validated an
 * invoice, what was made before is no print of it any more: that has the code.
 */
async function sentBefore(
  invoice: Invoice,
  format: DocumentFormat,
  { store }: Pick<Context, 'store'>,
): Promise<IssuedDocument | undefined> {
  const validatedAt = format === 'pdf' ? (validationOf(store, invoice.id)?.at ?? '') : '';
  const document = store
    .by(deliveries, 'invoice', invoice.id)
    .filter((delivery) => madeAt(delivery, { store }) >= validatedAt)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ documents }) => documents)
    .find((each) => each.format === format);
  if (document === undefined) return undefined;
  const bytes = await kept(document.hash, extensionOf(document), { store });
  return bytes === undefined ? undefined : { document, bytes, warnings: [] };
}

async function renderedPdf(invoice: Invoice, { renderer, store }: Context): Promise<IssuedDocument> {
  const validation = validationOf(store, invoice.id);
  const { bytes, warnings } = await renderer.renderInvoicePdf(invoice, { validation });
  return { document: deliveredPdf(fileNameOf(invoice, 'pdf'), bytes), bytes, warnings };
}

/**
 * The writers of XML are loaded with the first invoice that goes out so. Where it goes is not of the invoice: an address
 * that its customer has got since is written too. Refused (`eInvoice.incomplete`) where its receiver would turn it away.
 */
async function writtenXml(
  invoice: Invoice,
  format: ElectronicFormat,
  context: Pick<Context, 'store' | 'today'>,
): Promise<IssuedDocument> {
  assertExportable(invoice, format, context);
  const { writeElectronic } = await import('../documents/e-invoice/write');
  const { fileName, mediaType, bytes } = await writeElectronic(withPresentRouting(invoice, context), format, {
    validationIds: validationIdsOf(context.store, invoice),
  });
  return { document: { fileName, mediaType, hash: hashOf(bytes), format, layoutVersion: 0 }, bytes, warnings: [] };
}

/**
 * The XML that the PDF of an invoice carries, as text: of a posted one whose customer wants Factur-X. Undefined for others,
 * and where something is missing for it.
 */
export async function facturXOf(
  invoice: Invoice,
  context: Pick<Context, 'store' | 'today'>,
): Promise<string | undefined> {
  if (invoice.stage !== 'posted' || invoice.electronicFormat !== 'facturx') return undefined;
  if (!isReady(problemsOf(invoice, 'facturx', context, context.today()))) return undefined;
  return new TextDecoder().decode((await writtenXml(invoice, 'facturx', context)).bytes);
}

/** The PDF with the XML in it. */
async function writtenFacturX(invoice: Invoice, context: Context): Promise<IssuedDocument> {
  const xml = await writtenXml(invoice, 'facturx', context);
  const facturX = new TextDecoder().decode(xml.bytes);
  const { bytes, warnings } = await context.renderer.renderInvoicePdf(invoice, { facturX });
  const document = { ...deliveredPdf(fileNameOf(invoice, 'pdf'), bytes), format: 'facturx' as const };
  return { document, bytes, warnings };
}

/** The file as this program makes it today, whatever left the house before: what was kept is held against it. */
export function madeAnew(invoice: Invoice, format: DocumentFormat, context: Context): Promise<IssuedDocument> {
  if (format === 'pdf') return renderedPdf(invoice, context);
  return format === 'facturx' ? writtenFacturX(invoice, context) : writtenXml(invoice, format, context);
}

async function issuedAs(invoice: Invoice, format: DocumentFormat, context: Context): Promise<IssuedDocument> {
  const before = await sentBefore(invoice, format, context);
  if (before !== undefined) return before;
  const issued = await madeAnew(invoice, format, context);
  await context.store.putDocument(issued.bytes, extensionOf(issued.document));
  return issued;
}

/** The PDF that left the house, with the XML in it or without; undefined where none did. */
export async function sentPages(
  invoice: Invoice,
  context: Pick<Context, 'store'>,
): Promise<IssuedDocument | undefined> {
  const before = invoice.electronicFormat === 'facturx' ? await sentBefore(invoice, 'facturx', context) : undefined;
  return before ?? sentBefore(invoice, 'pdf', context);
}

/**
 * The PDF. A customer who wants Factur-X gets that wherever others get the PDF, for it is one; where something is missing
 * for it, the pages alone can still be handed out.
 */
async function issuedPages(invoice: Invoice, context: Context): Promise<IssuedDocument> {
  if (invoice.electronicFormat !== 'facturx') return issuedAs(invoice, 'pdf', context);
  const before = await sentPages(invoice, context);
  if (before !== undefined) return before;
  const isComplete = isReady(problemsOf(invoice, 'facturx', context, context.today()));
  return issuedAs(invoice, isComplete ? 'facturx' : 'pdf', context);
}

/**
 * The one way to the files of a posted invoice: `documentsOf(invoice, { formats: ['pdf', 'peppol'] }, context)`. Without
 * formats, what its customer gets (`formatsOf`). One file for each format, in that order; Factur-X is the PDF too. Each is
 * the same bytes for ever: once it left the house it is handed out as it was sent, whatever has become of layout and
 * writers since. The bytes are kept in the store before they are answered, so `document` can be logged as delivered as
 * it is. Refused for what is not posted (`document.notPosted`), and for an electronic format that something is missing for
 * (`eInvoice.incomplete`).
 */
export async function documentsOf(
  invoice: Invoice,
  { formats = formatsOf(invoice) }: { readonly formats?: readonly DocumentFormat[] },
  context: Context,
): Promise<IssuedDocument[]> {
  const wanted = new Set(formats);
  if (wanted.has('facturx')) wanted.delete('pdf');
  const issued: IssuedDocument[] = [];
  for (const format of wanted) issued.push(await documentOf(invoice, format, context));
  return toldApart(issued);
}

/** Several XML files of one invoice have one customary name: side by side each bears its format. */
export function toldApart(issued: readonly IssuedDocument[]): IssuedDocument[] {
  const isXml = ({ document }: IssuedDocument) => extensionOf(document) === 'xml';
  if (issued.filter(isXml).length < 2) return [...issued];
  return issued.map((each) => {
    if (!isXml(each)) return each;
    const fileName = namedByFormat(each.document.fileName, each.document.format);
    return { ...each, document: { ...each.document, fileName } };
  });
}

/** One of the files alone; see `documentsOf`. */
export async function documentOf(invoice: Invoice, format: DocumentFormat, context: Context): Promise<IssuedDocument> {
  if (invoice.stage !== 'posted') refuse('document.notPosted');
  return format === 'pdf' ? issuedPages(invoice, context) : issuedAs(invoice, format, context);
}
