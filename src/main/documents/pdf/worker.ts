import { type Failure, Refusal, type Result } from '@shared/failure';
import { type RenderTask, renderPdf } from './render';
import type { RenderedPdf } from './render-invoice-pdf';

/** What a worker thread does. A refusal goes back as a value: thrown across threads it would lose what it says. */
export default async function renderTask(task: RenderTask): Promise<Result<RenderedPdf>> {
  try {
    return { ok: true, value: await renderPdf(task) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const failure: Failure = error.failure;
    return { ok: false, failure };
  }
}
