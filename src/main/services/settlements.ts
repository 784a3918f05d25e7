import { assertAllowed } from '@shared/billing/lifecycle';
import { checkPaymentDate, settlementAmount } from '@shared/billing/payments';
import type { PlainDate } from '@shared/dates';
import { newId } from '@shared/ids';
import type { Payment } from '@shared/model/payment';
import type { Transaction } from '../store/store';
import { paidOf } from './balances';
import { invoices } from './collections';
import { type Context, rowOf } from './context';
import { rateOfPayment } from './exchange-rates';
import { putPayment, shownIn } from './payment-rows';

export interface Settlement {
  readonly id: string;
  readonly againstId: string;
  /** Above zero; as much as can be where not given. */
  readonly amount?: number | undefined;
  readonly date?: PlainDate | undefined;
  readonly note?: string | undefined;
  readonly requestId?: string | undefined;
}

/**
 * Pays what is owed on one invoice with what the customer has in their favour on the other, whichever of the two is
 * which: two rows that add up to nothing. Both are written at one rate, so that no currency is gained between them.
 */
export function settleInvoices(
  tx: Transaction,
  { id, againstId, amount: given, date, note = '', requestId = '' }: Settlement,
  context: Context,
): readonly [owed: Payment, favour: Payment] {
  const today = context.today();
  const day = date ?? today;
  const settledOf = (invoiceId: string) => {
    const invoice = rowOf(tx, invoices, invoiceId);
    assertAllowed(invoice, 'pay');
    checkPaymentDate(invoice, day, today);
    return { invoice, paid: paidOf(tx, invoiceId) };
  };
  const one = settledOf(id);
  const { owed, favour, amount } = settlementAmount(
    one,
    settledOf(againstId),
    given,
    shownIn(tx, one.invoice.currency),
  );
  const common = {
    kind: 'settlement',
    date: day,
    exchangeRate: rateOfPayment(tx, owed.invoice, day, undefined),
    groupId: newId(),
    requestId,
  } as const;
  const noteOf = (other: typeof one) => note || (other.invoice.number ?? '');
  return [
    putPayment(tx, { ...common, invoiceId: owed.invoice.id, amount, note: noteOf(favour) }, context),
    putPayment(tx, { ...common, invoiceId: favour.invoice.id, amount: 0 - amount, note: noteOf(owed) }, context),
  ];
}
