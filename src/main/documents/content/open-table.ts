import { printPaymentReference } from '@shared/billing/payment-reference';
import type { PlainDate } from '@shared/dates';
import { formatDate } from '@shared/i18n/format/dates';
import { EN_DASH } from '@shared/i18n/format/separators';
import { referenceLabel } from './closing';
import type { LetterContext, TableText } from './letter';

/** An invoice on which something is open, as a letter lists it. Amounts in the letter's currency. */
export interface OpenInvoice {
  readonly kind: 'invoice' | 'creditNote';
  readonly number: string;
  /** By which it is paid (BT-83). */
  readonly paymentReference: string;
  readonly invoiceDate: PlainDate;
  readonly dueDate: PlainDate;
  readonly overdueDays: number;
  readonly dueAmount: number;
  readonly openAmount: number;
}

/** What the reference is called, and the reference in groups; undefined where it says no more than the number. */
export function referenceOf({ number, paymentReference }: OpenInvoice, { translate, country }: LetterContext) {
  if (paymentReference === '' || paymentReference === number) return undefined;
  const label = referenceLabel({ invoice: { number, paymentReference }, translate, country });
  return { label, value: printPaymentReference(paymentReference) };
}

/** Invoices with what is open on each, and by what reference it is paid. */
export function openTable(heading: string, invoices: readonly OpenInvoice[], context: LetterContext): TableText {
  const { translate, language, amount, letterhead } = context;
  const { currency } = letterhead;
  let sum = 0;
  return {
    heading,
    columns: [
      { head: translate('document.kind.invoice'), align: 'left', isWide: true },
      { head: translate('document.fact.invoiceDate'), align: 'left' },
      { head: translate('document.fact.dueDate'), align: 'left' },
      { head: translate('letters.daysLate'), align: 'right' },
      { head: translate('letters.amount', { currency }), align: 'right' },
      { head: translate('letters.open', { currency }), align: 'right' },
    ],
    rows: invoices.map((invoice) => {
      const isCredit = invoice.kind === 'creditNote';
      const reference = isCredit ? undefined : referenceOf(invoice, context);
      sum += invoice.openAmount;
      return {
        cells: [
          isCredit ? `${translate('document.kind.creditNote')} ${invoice.number}` : invoice.number,
          formatDate(invoice.invoiceDate, language),
          isCredit ? '' : formatDate(invoice.dueDate, language),
          invoice.overdueDays > 0 ? String(invoice.overdueDays) : EN_DASH,
          amount(invoice.dueAmount),
          amount(invoice.openAmount),
        ],
        details: reference === undefined ? [] : [`${reference.label} ${reference.value}`],
        carried: amount(sum),
      };
    }),
  };
}
