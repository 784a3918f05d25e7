import { type Failure, Refusal, type Result } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import { type RenderedPdf, type RenderOptions, renderInvoicePdf } from './render-invoice-pdf';

export interface RenderTask {
  readonly invoice: Invoice;
  readonly options: RenderOptions;
}

/** What a worker thread does. A refusal goes back as a value: thrown across threads it would lose what it says. */
export default async function renderTask({ invoice, options }: RenderTask): Promise<Result<RenderedPdf>> {
  try {
    return { ok: true, value: await renderInvoicePdf(invoice, options) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const failure: Failure = error.failure;
    return { ok: false, failure };
  }
}
