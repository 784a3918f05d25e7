import { formatDate } from '@shared/i18n/format/dates';
import { formatMoney } from '@shared/i18n/format/numbers';
import type { Invoice } from '@shared/model/invoice';
import type { ReminderStep } from '@shared/model/reminder';
import { addAmounts } from '@shared/money';
import { paymentOf } from '../content/closing';
import { contextOf, filled } from '../content/context';
import type { EmailText } from './email-text';

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

/** Account and reference are copied into a bank's form: their groups are parted by plain spaces. */
const pasteable = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What the mail says, in the customer's language: which invoices, since when, how much is open, to which account. */
export function reminderText({ step, invoices, feeAmount }: Letter): EmailText {
  const [first] = invoices;
  const { translate, language } = contextOf(first.invoice);
  const { seller, currency } = first.invoice;
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const count = invoices.length;
  const number = first.invoice.number ?? '';
  const line = (label: string, value: string) => `${label}${colon} ${value}`;
  const money = (amount: number) => formatMoney(amount, currency, language);
  const blocks = invoices.map(({ invoice, openAmount }) =>
    [
      line(translate('document.kind.invoice'), invoice.number ?? ''),
      line(translate('document.fact.invoiceDate'), formatDate(invoice.invoiceDate, language)),
      line(translate('reminders.mail.open'), money(openAmount)),
      ...(paymentOf(contextOf(invoice))?.facts ?? []).map(({ label, value }) => line(label, pasteable(value))),
    ].join('\n'),
  );
  const total = addAmounts(invoices.map(({ openAmount }) => openAmount)) + feeAmount;
  const sums = filled([
    feeAmount === 0 ? '' : line(translate('reminders.mail.fee'), money(feeAmount)),
    count === 1 && feeAmount === 0 ? '' : line(translate('reminders.mail.total'), money(total)),
  ]);
  const paragraphs = [
    translate('document.email.greeting'),
    translate(`reminders.mail.${step}`, { count, number }),
    ...blocks,
    sums.join('\n'),
    translate('reminders.mail.paidSince'),
    filled([translate('document.email.regards'), seller.contactName, seller.name, seller.phone]).join('\n'),
  ];
  return {
    subject: translate(count === 1 ? 'reminders.mail.subjectOne' : 'reminders.mail.subjectSeveral', {
      step: translate(`reminders.step.${step}`),
      number,
      count,
      seller: seller.name,
    }),
    // The narrow space of printed amounts is a box in older mail programs.
    body: `${filled(paragraphs).join('\n\n')}\n`.replaceAll('\u202f', '\u00a0'),
  };
}
