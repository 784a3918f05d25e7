import { payBy } from '@shared/billing/reminders';
import { formatDate } from '@shared/i18n/format/dates';
import type { ReminderStep } from '@shared/model/reminder';
import { addAmounts } from '@shared/money';
import { filled } from './context';
import { type LetterContent, type Letterhead, letterContextOf, letterFrame, letterPayment } from './letter';
import { type OpenInvoice, openTable, referenceOf } from './open-table';

/** One letter: a step for the late invoices of one customer, in one language and currency. */
export interface ReminderLetter {
  readonly letterhead: Letterhead;
  readonly step: ReminderStep;
  readonly invoices: readonly [OpenInvoice, ...OpenInvoice[]];
  /** Asked for with the letter, in its currency; 0 for none. */
  readonly feeAmount: number;
}

/** The day until which the letter wants its payment, in words; empty where it sets none. */
export function deadlineText(step: ReminderStep, { date, language }: Pick<Letterhead, 'date' | 'language'>): string {
  const deadline = payBy(step, date);
  return deadline === null ? '' : formatDate(deadline, language, 'long');
}

/** What is late, what it comes to and how to pay it, in words that grow firmer with the step. */
export function reminderContentOf({ letterhead, step, invoices, feeAmount }: ReminderLetter): LetterContent {
  const context = letterContextOf(letterhead);
  const { translate, language, amount } = context;
  const { currency } = letterhead;
  const [first] = invoices;
  const count = invoices.length;
  const openAmount = addAmounts(invoices.map((invoice) => invoice.openAmount));
  const dueAmount = openAmount + feeAmount;
  const due = { label: translate('document.total.due'), amount: amount(dueAmount) };
  const only = count === 1 ? referenceOf(first, context) : undefined;
  const ownReference = { label: translate('document.payment.reference'), value: first.number };
  const facts = [
    { label: translate('letters.date'), value: formatDate(letterhead.date, language) },
    { label: translate('document.fact.customerNumber'), value: letterhead.customerNumber },
  ];
  return {
    ...letterFrame(context),
    kind: translate(`reminders.step.${step}`),
    number: count === 1 ? first.number : '',
    facts: facts.filter(({ value }) => value !== ''),
    opening: [translate(`letters.reminder.${step}`, { count, date: deadlineText(step, letterhead) })],
    parts: [
      { kind: 'table', table: openTable('', invoices, context) },
      {
        kind: 'sums',
        sums: {
          totals:
            feeAmount === 0
              ? []
              : [
                  { label: translate('letters.total'), amount: amount(openAmount) },
                  { label: translate('reminders.mail.fee'), amount: amount(feeAmount) },
                ],
          due,
          currency,
        },
      },
    ],
    terms: filled([count === 1 ? '' : translate('letters.quoteReferences'), translate('reminders.mail.paidSince')]),
    payment: letterPayment(
      context,
      dueAmount,
      count === 1 ? { fact: only ?? ownReference, paymentReference: first.paymentReference } : undefined,
    ),
  };
}
