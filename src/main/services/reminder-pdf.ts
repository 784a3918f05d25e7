import { daysBetween } from '@shared/dates';
import type { DeliveredDocument } from '@shared/model/delivery';
import type { Invoice } from '@shared/model/invoice';
import type { ReminderStep } from '@shared/model/reminder';
import type { ReminderLetter } from '../documents/content/reminder-content';
import { reminderFileNameOf } from '../documents/file-name';
import { LAYOUT_VERSION } from '../documents/pdf/layout-version';
import type { RenderedPdf } from '../documents/pdf/render-invoice-pdf';
import type { Context } from './context';
import { hashOf, PDF } from './issued-documents';
import { letterheadOf } from './letters';

export interface RemindedItem {
  readonly invoice: Invoice;
  readonly step: ReminderStep;
  readonly openAmount: number;
}

/** What one letter is about: the invoice that has been due longest stands first. */
export interface ReminderLetterFacts {
  readonly items: readonly [RemindedItem, ...RemindedItem[]];
  readonly feeAmount: number;
}

function letterOf({ items, feeAmount }: ReminderLetterFacts, at: string, { store, today }: Context): ReminderLetter {
  const date = today();
  const listed = ({ invoice, openAmount }: RemindedItem) => ({
    kind: invoice.kind,
    number: invoice.number ?? '',
    paymentReference: invoice.paymentReference,
    invoiceDate: invoice.invoiceDate,
    dueDate: invoice.dueDate,
    overdueDays: Math.max(0, daysBetween(invoice.dueDate, date)),
    dueAmount: invoice.totals.dueAmount,
    openAmount,
  });
  const [first, ...rest] = items;
  const { customerId, language, currency } = first.invoice;
  return {
    letterhead: letterheadOf(store, { customerId, language, currency, date, at }),
    step: first.step,
    invoices: [listed(first), ...rest.map(listed)],
    feeAmount,
  };
}

export interface ReminderPdf extends RenderedPdf {
  /** How the log of deliveries names it. */
  readonly document: DeliveredDocument;
}

/** A reminder as a PDF: on paper, or beside the invoices in its mail. */
export async function reminderPdfOf(facts: ReminderLetterFacts, at: string, context: Context): Promise<ReminderPdf> {
  const [{ step, invoice }] = facts.items;
  const rendered = await context.renderer.renderReminderPdf(letterOf(facts, at, context));
  const fileName = reminderFileNameOf(step, invoice, facts.items.length, 'pdf');
  const hash = hashOf(rendered.bytes);
  return {
    ...rendered,
    document: { fileName, mediaType: PDF, hash, format: 'reminder', layoutVersion: LAYOUT_VERSION },
  };
}
