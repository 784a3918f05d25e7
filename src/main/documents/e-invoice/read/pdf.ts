import { inflateSync } from 'node:zlib';
import { Refusal, refuse } from '@shared/failure';
import type { Attached } from './attached';

/** What Factur-X, ZUGFeRD and XRechnung call the invoice in their PDF; other files may be attached beside it. */
const NAMES: readonly string[] = ['factur-x.xml', 'zugferd-invoice.xml', 'xrechnung.xml', 'order-x.xml'];

/** All that is attached, unpacked: a small file can be made to unpack to more than any machine holds. */
const MAXIMUM_UNPACKED = 64 * 1024 * 1024;

/** Kinds of files that go with invoices (BR-CL-24), by which a PDF without a word about it is told. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  csv: 'text/csv',
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

const mediaTypeOf = (name: string): string =>
  MEDIA_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** A PDF may have some bytes of a mail program or a printer before its mark. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024)).includes('%PDF-');

const unpacksTooFar = (): never => refuse('importedInvoice.unpacksTooFar', { limit: MAXIMUM_UNPACKED / 1024 / 1024 });

/** Tries every packed stream to its limit before the library, which has none, is given the file. */
function assertUnpacks(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    if (file[start] !== 0x78 && file[start] !== 0x58 && file[start] !== 0x68) continue;
    try {
      inflateSync(file.subarray(start), { maxOutputLength: MAXIMUM_UNPACKED });
    } catch (error) {
      // Whatever else is wrong with it, the library says what it makes of it.
      if (error instanceof RangeError) unpacksTooFar();
    }
  }
}

/** The library, with its parser in this thread: attachments are read in milliseconds, and nothing is ever drawn. */
async function loadLibrary() {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return library;
}

interface PdfFile {
  readonly name: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

async function filesIn(bytes: Uint8Array): Promise<PdfFile[]> {
  const { getDocument, VerbosityLevel } = await loadLibrary();
  // Its own copy, for the parser takes the buffer over, and no Buffer, which it refuses.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  try {
    const document = await task.promise;
    const files: PdfFile[] = [];
    let size = 0;
    for (const [id, { filename, description }] of (await document.getAttachments()) ?? new Map()) {
      const content = (await document.getAttachmentContent(id)) ?? new Uint8Array();
      size += content.length;
      if (size > MAXIMUM_UNPACKED) unpacksTooFar();
      files.push({ name: filename, description, bytes: content });
    }
    return files;
  } finally {
    await task.destroy();
  }
}

/** The file that is the invoice among those attached; undefined where none is. */
function invoiceAmong(files: readonly PdfFile[]): PdfFile | undefined {
  const named = files.find(({ name }) => NAMES.includes(name.toLowerCase()));
  return named ?? files.find(({ name }) => name.toLowerCase().endsWith('.xml'));
}

const attachedOf = ({ name, description, bytes }: PdfFile): Attached => ({
  content: bytes,
  attachment: {
    reference: '',
    description,
    location: '',
    file: { name, mediaType: mediaTypeOf(name), size: bytes.length },
    source: 'pdf',
  },
});

export interface InvoiceInPdf {
  readonly xml: Uint8Array;
  /** What else is attached to the PDF. */
  readonly others: readonly Attached[];
}

/**
 * The XML invoice that a Factur-X or ZUGFeRD PDF carries. Refuses a PDF that is damaged, locked or unpacks to more than
 * any invoice, and one that carries none (`importedInvoice.pdfWithoutInvoice`): what is printed on it is no data.
 */
export async function invoiceInPdf(bytes: Uint8Array): Promise<InvoiceInPdf> {
  assertUnpacks(bytes);
  const files = await filesIn(bytes).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return refuse(isLocked ? 'importedInvoice.pdfLocked' : 'importedInvoice.pdfDamaged');
  });
  const invoice = invoiceAmong(files);
  if (invoice === undefined) return refuse('importedInvoice.pdfWithoutInvoice');
  return { xml: invoice.bytes, others: files.filter((file) => file !== invoice).map(attachedOf) };
}
