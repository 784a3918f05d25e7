import { pathToFileURL } from 'node:url';
import { Refusal, type Result } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import type { ReminderLetter } from './content/reminder-content';
import type { AccountStatement } from './content/statement-content';
import type { Pictures } from './pdf/pictures';
import type { RenderTask } from './pdf/render';
import type { InvoicePdfOptions, RenderedPdf } from './pdf/render-invoice-pdf';
import type { PrintRun } from './pdf/render-print-run';
import builtWorker from './pdf/worker?modulePath';

export interface Renderer {
  /** See `renderInvoicePdf` in `pdf/`: deterministic, in the customer's language, refused where fonts are missing. */
  renderInvoicePdf(invoice: Invoice, options?: InvoicePdfOptions): Promise<RenderedPdf>;
  renderReminderPdf(letter: ReminderLetter, pictures?: Pictures): Promise<RenderedPdf>;
  renderStatementPdf(statement: AccountStatement, pictures?: Pictures): Promise<RenderedPdf>;
  renderPrintRun(run: PrintRun, pictures?: Pictures): Promise<RenderedPdf>;
  /** Ends the workers. Nothing is rendered after it. */
  close(): Promise<void>;
}

export interface RendererOptions {
  readonly resourcesFolder: string;
  /** The worker's built file. Unbuilt code (a test) has none and renders in this thread. */
  readonly workerFile?: string | undefined;
}

/** Two are the fastest: each parses the fonts once, and a third only waits for memory. */
const THREADS = 2;

/** Long enough for somebody who edits a draft beside its preview, short enough to give the memory back. */
const IDLE_MILLISECONDS = 60_000;

interface Workers {
  run(task: RenderTask): Promise<Result<RenderedPdf>>;
  end(): Promise<void>;
}

async function startWorkers(workerFile: string): Promise<Workers> {
  const { default: Pool } = await import('tinypool');
  const pool = new Pool({
    filename: pathToFileURL(workerFile).href,
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MILLISECONDS,
  });
  // A worker that dies before its first task leaves that task waiting for ever; the pool only says so here, and ends the
  // whole program where nobody listens.
  const failure = new Promise<never>((_, reject) => pool.on('error', reject));
  failure.catch(() => {});
  return {
    run: (task) => Promise.race([pool.run(task), failure]),
    end: () => pool.destroy(),
  };
}

async function renderHere(task: RenderTask): Promise<RenderedPdf> {
  const { renderPdf } = await import('./pdf/render');
  return renderPdf(task);
}

/** Unbuilt, the import above is the worker's module itself instead of the path of its file. */
const workerPath = (imported: unknown): string | undefined => (typeof imported === 'string' ? imported : undefined);

/**
 * Renders in worker threads, so that a window stays responsive. Nothing is started or loaded before the first
 * invoice. Where no worker can run (a locked-down machine, unbuilt code), the calling thread does the work.
 */
export function createRenderer({ resourcesFolder, workerFile = workerPath(builtWorker) }: RendererOptions): Renderer {
  let workers: Promise<Workers> | undefined;
  let worksInThreads = workerFile !== undefined;
  let isClosed = false;

  const end = async (): Promise<void> => {
    const ending = workers;
    workers = undefined;
    worksInThreads = false;
    const started = await ending?.catch(() => undefined);
    await started?.end();
  };

  const inThread = async (task: RenderTask, file: string): Promise<Result<RenderedPdf>> => {
    workers ??= startWorkers(file);
    return (await workers).run(task);
  };

  const render = async (task: RenderTask): Promise<RenderedPdf> => {
    if (!worksInThreads || workerFile === undefined) return renderHere(task);
    let result: Result<RenderedPdf>;
    try {
      result = await inThread(task, workerFile);
    } catch (error) {
      if (isClosed) throw error;
      await end();
      return renderHere(task);
    }
    if (!result.ok) throw new Refusal(result.failure);
    return result.value;
  };

  return {
    renderInvoicePdf: (invoice, options = {}) =>
      render({ kind: 'invoice', invoice, options: { ...options, resourcesFolder } }),
    renderReminderPdf: (letter, pictures = {}) =>
      render({ kind: 'reminder', letter, options: { resourcesFolder, pictures } }),
    renderStatementPdf: (statement, pictures = {}) =>
      render({ kind: 'statement', statement, options: { resourcesFolder, pictures } }),
    renderPrintRun: (run, pictures = {}) => render({ kind: 'printRun', run, options: { resourcesFolder, pictures } }),
    close: () => {
      isClosed = true;
      return end();
    },
  };
}
