import { type LeftOut, type ReceivedInvoice, receivedInvoiceSchema } from '@shared/e-invoice/received';
import { refuse } from '@shared/failure';
import { LARGEST_IMPORTED_FILE } from '@shared/model/imported-invoice';
import { type Attached, bytesOf } from './attached';
import { readCii } from './cii';
import { attachmentsOf as attachedToCii } from './cii-attachments';
import { decodeXml } from './decode-xml';
import { leftOutOf } from './left-out';
import { invoiceInPdf, isPdf } from './pdf';
import { readUbl } from './ubl';
import { attachmentsOf as attachedToUbl } from './ubl-attachments';
import { readXml, type XmlElement } from './xml-tree';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const CII = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100';

export type InvoiceSyntax = 'ubl' | 'cii';

export interface ReadInvoice {
  readonly invoice: ReceivedInvoice;
  /** What the file says beside it, which nobody reads. */
  readonly leftOut: readonly LeftOut[];
  readonly syntax: InvoiceSyntax;
  /** Whether it came out of a PDF. */
  readonly isPdf: boolean;
}

/** The invoice in the envelope that access points of Peppol hand on. */
function unwrapped(root: XmlElement): XmlElement {
  if (root.name !== 'StandardBusinessDocument') return root;
  return root.children.find(({ namespace }) => namespace.startsWith(UBL) || namespace === CII) ?? root;
}

interface OpenedFile {
  readonly root: XmlElement;
  readonly syntax: InvoiceSyntax;
  readonly isPdf: boolean;
  /** What is attached to the PDF beside the invoice. */
  readonly others: readonly Attached[];
}

function syntaxOf(root: XmlElement): InvoiceSyntax {
  const isUbl = root.namespace === `${UBL}${root.name}-2` && (root.name === 'Invoice' || root.name === 'CreditNote');
  if (isUbl) return 'ubl';
  if (root.namespace === CII && root.name === 'CrossIndustryInvoice') return 'cii';
  const isNamed = ['Invoice', 'CreditNote', 'CrossIndustryInvoice'].includes(root.name);
  const named = { element: root.name.slice(0, 80), namespace: root.namespace.slice(0, 120) };
  return isNamed ? refuse('importedInvoice.otherNamespace', named) : refuse('importedInvoice.otherXml', named);
}

async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.length === 0) refuse('importedInvoice.empty');
  if (bytes.length > LARGEST_IMPORTED_FILE) {
    refuse('importedInvoice.tooLarge', { limit: LARGEST_IMPORTED_FILE / 1024 / 1024 });
  }
  const fromPdf = isPdf(bytes);
  const { xml, others } = fromPdf ? await invoiceInPdf(bytes) : { xml: bytes, others: [] };
  const text = decodeXml(xml);
  if (!/^\ufeff?\s*</.test(text)) refuse('importedInvoice.notXml');
  const root = unwrapped(readXml(text));
  return { root, syntax: syntaxOf(root), isPdf: fromPdf, others };
}

/**
 * Reads an electronic invoice of EN 16931 as somebody else wrote it: UBL 2.1 (Peppol, NLCIUS, XRechnung), CII, or a PDF
 * that carries CII. Every number is kept as it is stated; whether they add up is `findingsOf`. What no term of EN 16931
 * holds is told in `leftOut`.
 *
 * Refuses, by name: what is too large, no XML, other XML, in no known encoding or not well formed, a PDF without an
 * invoice in it, and what lacks an element that an invoice cannot be without.
 */
export async function readElectronicInvoice(bytes: Uint8Array): Promise<ReadInvoice> {
  const { root, syntax, isPdf: fromPdf, others } = await openFile(bytes);
  const invoice = syntax === 'ubl' ? readUbl(root) : readCii(root);
  const attachments = [...invoice.attachments, ...others.map(({ attachment }) => attachment)];
  return {
    invoice: receivedInvoiceSchema.parse({ ...invoice, attachments }),
    leftOut: leftOutOf(root),
    syntax,
    isPdf: fromPdf,
  };
}

/** The bytes of an attachment, by its place among the invoice's `attachments`; null where there is none. */
export async function readAttachment(bytes: Uint8Array, index: number): Promise<Uint8Array | null> {
  const { root, syntax, others } = await openFile(bytes);
  const inXml = syntax === 'ubl' ? attachedToUbl(root) : attachedToCii(root);
  const attached = [...inXml, ...others][index];
  return attached === undefined ? null : bytesOf(attached);
}
