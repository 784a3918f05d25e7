import type { Invoice } from '@shared/model/invoice';
import { type RenderedPdf, type RenderOptions, renderInvoicePdf } from './render-invoice-pdf';

/** What a thread is asked for: plain data, for it is copied to the worker. One kind a document. */
export type RenderTask = { readonly kind: 'invoice'; readonly invoice: Invoice; readonly options: RenderOptions };

/** Does a task in this thread. */
export function renderPdf(task: RenderTask): Promise<RenderedPdf> {
  switch (task.kind) {
    case 'invoice':
      return renderInvoicePdf(task.invoice, task.options);
  }
}
