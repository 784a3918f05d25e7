import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** pdf.js, fetched from our own files when a page is first shown. */
async function pdfjs() {
  const library = await import('pdfjs-dist');
  library.GlobalWorkerOptions.workerSrc = workerAddress;
  return library;
}

/**
 * Begins to read a PDF: its `promise` rejects for what is none, and `destroy` ends its worker. The bytes are copied, as
 * pdf.js hands them over to the worker. WebAssembly is off: the content policy forbids it, and our own PDFs have no
 * image that needs it.
 */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument } = await pdfjs();
  return getDocument({ data: bytes.slice(), useWasm: false });
}
