import { type ElectronicInvoice, electronicInvoiceSchema } from '@shared/e-invoice/en16931';
import { refuse } from '@shared/failure';
import { readCii } from './cii';
import { decodeXml } from './decode-xml';
import { invoiceInPdf, isPdf } from './pdf';
import { readUbl } from './ubl';
import { readXml, type XmlElement } from './xml-tree';

/** Far above any invoice, attachments in its XML included. */
const MAXIMUM_BYTES = 32 * 1024 * 1024;

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const CII = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100';

export type InvoiceSyntax = 'ubl' | 'cii';

export interface ReadInvoice {
  readonly invoice: ElectronicInvoice;
  readonly syntax: InvoiceSyntax;
  /** Whether it came out of a PDF. */
  readonly isPdf: boolean;
}

/** The invoice in the envelope that access points of Peppol hand on. */
function unwrapped(root: XmlElement): XmlElement {
  if (root.name !== 'StandardBusinessDocument') return root;
  return root.children.find(({ namespace }) => namespace.startsWith(UBL) || namespace === CII) ?? root;
}

function invoiceIn(root: XmlElement): Pick<ReadInvoice, 'invoice' | 'syntax'> {
  const isUbl = root.namespace === `${UBL}${root.name}-2` && (root.name === 'Invoice' || root.name === 'CreditNote');
  if (isUbl) return { invoice: readUbl(root), syntax: 'ubl' };
  if (root.namespace === CII && root.name === 'CrossIndustryInvoice') return { invoice: readCii(root), syntax: 'cii' };
  return refuse('importedInvoice.otherXml', { element: root.name.slice(0, 80) });
}

/**
 * Reads an electronic invoice of EN 16931 as somebody else wrote it: UBL 2.1 (Peppol, NLCIUS, XRechnung), CII, or a PDF
 * that carries CII. Every number is kept as it is stated; whether they add up is `findingsOf`.
 *
 * Refuses, by name: what is too large, no XML, other XML, in no known encoding or not well formed, a PDF without an
 * invoice in it, and what lacks an element that an invoice cannot be without.
 */
export async function readElectronicInvoice(bytes: Uint8Array): Promise<ReadInvoice> {
  if (bytes.length === 0) refuse('importedInvoice.empty');
  if (bytes.length > MAXIMUM_BYTES) refuse('importedInvoice.tooLarge', { limit: MAXIMUM_BYTES / 1024 / 1024 });
  const fromPdf = isPdf(bytes);
  const xml = fromPdf ? await invoiceInPdf(bytes) : bytes;
  const text = decodeXml(xml);
  if (!/^\ufeff?\s*</.test(text)) refuse('importedInvoice.notXml');
  const { invoice, syntax } = invoiceIn(unwrapped(readXml(text)));
  return { invoice: electronicInvoiceSchema.parse(invoice), syntax, isPdf: fromPdf };
}
