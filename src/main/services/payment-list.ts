import type { ApiRequest } from '@shared/api';
import type { PaymentRow } from '@shared/api/payments';
import { groupBy } from '@shared/group-by';
import type { Payment } from '@shared/model/payment';
import { addAmounts } from '@shared/money';
import type { Reader } from '../store/store';
import { invoices, payments } from './collections';
import { compareKeys, compareTexts, type Handlers, matches, pageOf, rowOf } from './context';

/** A payment with what its invoice says of it. */
export function rowOfPayment(reader: Reader, payment: Payment): PaymentRow {
  const { number, customerId, buyer, currency } = rowOf(reader, invoices, payment.invoiceId);
  return { ...payment, invoiceNumber: number ?? '', customerId, customerName: buyer.name, currency };
}

function compareBy(by: ApiRequest<'payment.list'>['sort'][number]['by'], a: PaymentRow, b: PaymentRow): number {
  if (by === 'amount') return compareKeys(a.currency, b.currency) || a.amount - b.amount;
  return compareTexts(a[by], b[by]);
}

const latestFirst = (a: PaymentRow, b: PaymentRow) => compareKeys(b.date, a.date) || compareKeys(b.id, a.id);

/** What was found, added up by currency. */
function sumsOf(rows: readonly PaymentRow[]) {
  return [...groupBy(rows, ({ currency }) => currency)]
    .map(([currency, group]) => ({ currency, amount: addAmounts(group.map(({ amount }) => amount)) }))
    .sort((a, b) => compareKeys(a.currency, b.currency));
}

export const paymentListHandlers: Handlers<'payment.list'> = {
  'payment.list': ({ customerId, invoiceId, currency, kind, from, to, text, sort, ...page }, { store }) => {
    const candidates = invoiceId === undefined ? store.all(payments) : store.by(payments, 'invoice', invoiceId);
    const found = candidates
      .map((payment) => rowOfPayment(store, payment))
      .filter(
        (row) =>
          (customerId === undefined || row.customerId === customerId) &&
          (currency === undefined || row.currency === currency) &&
          (kind === undefined || row.kind === kind) &&
          (from === undefined || row.date >= from) &&
          (to === undefined || row.date <= to) &&
          matches(text, row.invoiceNumber, row.customerName, row.note),
      )
      .sort((a, b) => {
        for (const { by, descending } of sort) {
          const order = compareBy(by, a, b);
          if (order !== 0) return descending ? -order : order;
        }
        return latestFirst(a, b);
      });
    return { ...pageOf(found, page), sums: sumsOf(found) };
  },
};
