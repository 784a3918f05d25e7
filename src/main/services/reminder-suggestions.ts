import type { ReminderRow, ReminderSuggestion } from '@shared/api/reminders';
import { convertBack } from '@shared/billing/exchange';
import { nextReminderDate } from '@shared/billing/reminders';
import { daysBetween, type PlainDate } from '@shared/dates';
import type { Invoice } from '@shared/model/invoice';
import type { Reminder, ReminderStep } from '@shared/model/reminder';
import type { Reader } from '../store/store';
import { standingOf } from './balances';
import { customers, invoices, reminders } from './collections';
import { companyOf, compareKeys, rowOf } from './context';

/** The fee of a step in the invoice's currency, at the rate that the invoice was posted with. */
export function feeOf(reader: Reader, invoice: Invoice, step: ReminderStep): number {
  const { currency, reminderRules } = companyOf(reader);
  const { feeAmount } = reminderRules[step];
  if (invoice.currency === currency) return feeAmount;
  return invoice.exchangeRate === null ? 0 : convertBack(feeAmount, invoice.currency, invoice.exchangeRate, currency);
}

/** Where the customer's reminders go: their address of today, else that of the invoice. */
export const recipientOf = (reader: Reader, { customerId, buyer }: Invoice): string =>
  reader.get(customers, customerId)?.email || buyer.email;

/** The step that is due for an invoice on a day; null where nothing is owed, it is not late, or all was said. */
export function suggestionOf(reader: Reader, invoice: Invoice, asOf: PlainDate): ReminderSuggestion | null {
  if (invoice.stage !== 'posted' || invoice.dueDate >= asOf) return null;
  const { openAmount } = standingOf(reader, invoice, asOf);
  if (openAmount <= 0) return null;
  const sent = reader.by(reminders, 'invoice', invoice.id).sort((a, b) => compareKeys(a.id, b.id));
  const next = nextReminderDate(invoice.dueDate, sent, companyOf(reader).reminderRules);
  if (next === null) return null;
  const last = sent.at(-1);
  return {
    invoiceId: invoice.id,
    number: invoice.number ?? '',
    customerId: invoice.customerId,
    customerName: invoice.buyer.name,
    email: recipientOf(reader, invoice),
    language: invoice.language,
    currency: invoice.currency,
    dueDate: invoice.dueDate,
    overdueDays: daysBetween(invoice.dueDate, asOf),
    openAmount,
    step: next.step,
    feeAmount: feeOf(reader, invoice, next.step),
    dueSince: next.date,
    lastStep: last?.step ?? null,
    lastDate: last?.date ?? null,
  };
}

export function rowOfReminder(reader: Reader, reminder: Reminder): ReminderRow {
  const { number, buyer, currency } = rowOf(reader, invoices, reminder.invoiceId);
  return { ...reminder, number: number ?? '', customerName: buyer.name, currency };
}
