/** pdfjs-dist describes its library alone: its worker is only ever handed on to it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
