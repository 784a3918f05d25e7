import { daysBetween, type PlainDate } from '@shared/dates';
import { formatDate } from '@shared/i18n/format/dates';
import { formatMoney } from '@shared/i18n/format/numbers';
import type { PlaceholderValues } from '@shared/mail/placeholders';
import type { MailText } from '@shared/mail/standard-texts';
import type { Invoice } from '@shared/model/invoice';
import type { MailSettings } from '@shared/model/mail-settings';
import type { ReminderStep } from '@shared/model/reminder';
import { addAmounts } from '@shared/money';
import { contextOf, filled } from '../content/context';
import { deadlineText } from '../content/reminder-content';
import { accountAndReference, factLine, partyValues, paymentFacts, writtenText } from './email-text';

/** An invoice that its customer is reminded of. */
export interface RemindedInvoice {
  readonly invoice: Invoice;
  /** What is still owed on it, in its currency. */
  readonly openAmount: number;
}

/** One letter: a step for the late invoices of one customer, in one currency. */
export interface Letter {
  readonly step: ReminderStep;
  readonly invoices: readonly [RemindedInvoice, ...RemindedInvoice[]];
  /** Asked for with the letter, in the invoices' currency; 0 for none. */
  readonly feeAmount: number;
}

/** What the mail of a reminder can name: which invoices, since when, how much is open, to which account. */
export function reminderValues({ step, invoices, feeAmount }: Letter, date: PlainDate): PlaceholderValues {
  const [first] = invoices;
  const context = contextOf(first.invoice);
  const { translate, language } = context;
  const { currency, dueDate } = first.invoice;
  const count = invoices.length;
  const number = first.invoice.number ?? '';
  const line = (label: string, value: string) => factLine(context, { label, value });
  const money = (amount: number) => formatMoney(amount, currency, language);
  const blocks = invoices.map(({ invoice, openAmount }) =>
    [
      line(translate('document.kind.invoice'), invoice.number ?? ''),
      line(translate('document.fact.invoiceDate'), formatDate(invoice.invoiceDate, language)),
      line(translate('reminders.mail.open'), money(openAmount)),
      ...paymentFacts(contextOf(invoice)).map(({ label, value }) => line(label, value)),
    ].join('\n'),
  );
  const total = addAmounts(invoices.map(({ openAmount }) => openAmount)) + feeAmount;
  const sums = filled([
    feeAmount === 0 ? '' : line(translate('reminders.mail.fee'), money(feeAmount)),
    count === 1 && feeAmount === 0 ? '' : line(translate('reminders.mail.total'), money(total)),
  ]);
  const { account, reference } = accountAndReference(context);
  return {
    ...partyValues(context),
    opening: translate(`reminders.mail.${step}`, { count, number, date: deadlineText(step, { date, language }) }),
    payment: filled([...blocks, sums.join('\n')]).join('\n\n'),
    step: translate(`reminders.step.${step}`),
    documents:
      count === 1
        ? translate('reminders.mail.documentsOne', { number })
        : translate('reminders.mail.documentsSeveral', { count }),
    number: invoices.map(({ invoice }) => invoice.number ?? '').join(', '),
    amount: money(total),
    dueDate: formatDate(dueDate, language),
    daysLate: String(Math.max(0, daysBetween(dueDate, date))),
    fee: feeAmount === 0 ? '' : money(feeAmount),
    account,
    // Each invoice has a reference of its own.
    reference: count === 1 ? reference : '',
  };
}

/** What the mail of a reminder says on a day, in the customer's language. */
export function reminderText(letter: Letter, date: PlainDate, settings: Pick<MailSettings, 'templates'>): MailText {
  return writtenText('reminder', letter.invoices[0].invoice.language, reminderValues(letter, date), settings);
}
