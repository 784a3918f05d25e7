import { refuse } from '@shared/failure';

/** What Factur-X, ZUGFeRD and XRechnung call the invoice in their PDF; other files may be attached beside it. */
const NAMES: readonly string[] = ['factur-x.xml', 'zugferd-invoice.xml', 'xrechnung.xml', 'order-x.xml'];

/** A PDF may have some bytes of a mail program or a printer before its mark. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** The library, with its parser in this thread: attachments are read in milliseconds, and nothing is ever drawn. */
async function loadLibrary() {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return library;
}

/** What the file is called whose content is wanted, among those attached; undefined where none is an invoice. */
function invoiceAmong(names: readonly string[]): string | undefined {
  const isNamed = (name: string) => NAMES.includes(name.toLowerCase());
  return names.find(isNamed) ?? names.find((name) => name.toLowerCase().endsWith('.xml'));
}

async function attachmentIn(bytes: Uint8Array): Promise<Uint8Array | null> {
  const { getDocument, VerbosityLevel } = await loadLibrary();
  // Its own copy, for the parser takes the buffer over, and no Buffer, which it refuses.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  try {
    const document = await task.promise;
    const attached = [...((await document.getAttachments()) ?? new Map())];
    const wanted = invoiceAmong(attached.map(([, { filename }]) => filename));
    const id = attached.find(([, { filename }]) => filename === wanted)?.[0];
    return id === undefined ? null : await document.getAttachmentContent(id);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return refuse(isLocked ? 'importedInvoice.pdfLocked' : 'importedInvoice.pdfDamaged');
  } finally {
    await task.destroy();
  }
}

/**
 * The XML invoice that a Factur-X or ZUGFeRD PDF carries. Refuses a PDF that is damaged or locked, and one that carries
 * none (`importedInvoice.pdfWithoutInvoice`): what is printed on it is no data.
 */
export async function invoiceInPdf(bytes: Uint8Array): Promise<Uint8Array> {
  return (await attachmentIn(bytes)) ?? refuse('importedInvoice.pdfWithoutInvoice');
}
