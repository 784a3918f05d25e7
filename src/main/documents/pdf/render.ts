import type { Invoice } from '@shared/model/invoice';
import type { ReminderLetter } from '../content/reminder-content';
import type { AccountStatement } from '../content/statement-content';
import { type RenderedPdf, type RenderOptions, type RenderPlace, renderInvoicePdf } from './render-invoice-pdf';
import { type PrintRun, renderPrintRun } from './render-print-run';
import { renderReminderPdf } from './render-reminder-pdf';
import { renderStatementPdf } from './render-statement-pdf';

/** What a thread is asked for: plain data, for it is copied to the worker. One kind a document. */
export type RenderTask =
  | { readonly kind: 'invoice'; readonly invoice: Invoice; readonly options: RenderOptions }
  | { readonly kind: 'reminder'; readonly letter: ReminderLetter; readonly options: RenderPlace }
  | { readonly kind: 'statement'; readonly statement: AccountStatement; readonly options: RenderPlace }
  | { readonly kind: 'printRun'; readonly run: PrintRun; readonly options: RenderPlace };

/** Does a task in this thread. */
export function renderPdf(task: RenderTask): Promise<RenderedPdf> {
  switch (task.kind) {
    case 'invoice':
      return renderInvoicePdf(task.invoice, task.options);
    case 'reminder':
      return renderReminderPdf(task.letter, task.options);
    case 'statement':
      return renderStatementPdf(task.statement, task.options);
    case 'printRun':
      return renderPrintRun(task.run, task.options);
  }
}
