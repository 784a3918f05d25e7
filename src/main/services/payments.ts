import type { ApiOutput, ApiRequest } from '@shared/api';
import type { PaymentRow } from '@shared/api/payments';
import { convert } from '@shared/billing/exchange';
import { assertAllowed } from '@shared/billing/lifecycle';
import {
  allocateOldestFirst,
  checkPaymentDate,
  checkRemovedPayment,
  kindOfMoney,
  openAmountOf,
  paidBy,
  paymentAmount,
  refundAmount,
  writeOffAmount,
} from '@shared/billing/payments';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Invoice } from '@shared/model/invoice';
import type { Payment } from '@shared/model/payment';
import { addAmounts } from '@shared/money';
import type { Reader, Transaction } from '../store/store';
import { balanceOf, paidOf } from './balances';
import { customers, invoices, payments } from './collections';
import { type Context, commit, companyOf, type Handlers, rowOf } from './context';
import { rateOfPayment } from './exchange-rates';
import { viewOfInvoice } from './invoice-view';
import { rowOfPayment } from './payment-list';
import { isEntered, putPayment, shownIn, takePaymentBack } from './payment-rows';
import { settleInvoices } from './settlements';

function payable(tx: Transaction, id: string, date: string | undefined, context: Context) {
  const invoice = rowOf(tx, invoices, id);
  assertAllowed(invoice, 'pay');
  const today = context.today();
  const day = date ?? today;
  checkPaymentDate(invoice, day, today);
  return { invoice, day, paid: paidOf(tx, id), shown: shownIn(tx, invoice.currency) };
}

/** Enters money that came in or went out, unless the request has done so already. */
function enterMoney(
  action: 'invoice.pay' | 'invoice.refund',
  amountOf: (at: ReturnType<typeof payable>) => number,
  input: Pick<ApiRequest<'invoice.pay'>, 'id' | 'date' | 'note' | 'exchangeRate' | 'requestId'>,
  context: Context,
) {
  return commit(context, action, (tx) => {
    if (isEntered(tx, input.requestId)) return;
    const at = payable(tx, input.id, input.date, context);
    const amount = amountOf(at);
    putPayment(
      tx,
      {
        kind: kindOfMoney(amount),
        invoiceId: input.id,
        date: at.day,
        amount,
        note: input.note,
        exchangeRate: rateOfPayment(tx, at.invoice, at.day, input.exchangeRate),
        requestId: input.requestId,
      },
      context,
    );
  });
}

/** Which invoice gets how much of a receipt: as the user says, else the longest due first. */
function allocationsOf(tx: Transaction, input: ApiRequest<'payment.receive'>, currency: string) {
  const { customerId, amount, allocations, allowOverpayment: allowOver } = input;
  const shown = shownIn(tx, currency);
  if (allocations !== undefined) {
    const sum = addAmounts(allocations.map((one) => one.amount));
    if (sum !== amount) {
      refuse('payment.allocationsDiffer', { sum: shown(sum), amount: shown(amount) }, 'allocations');
    }
    return allocations;
  }
  const items = tx
    .by(invoices, 'customer', customerId)
    .filter((invoice) => invoice.stage === 'posted' && invoice.currency === currency)
    .map((invoice) => ({
      invoiceId: invoice.id,
      dueDate: invoice.dueDate,
      openAmount: openAmountOf(invoice, paidOf(tx, invoice.id)),
    }));
  return allocateOldestFirst(amount, items, { shown, allowOver });
}

function checkBelongs(invoice: Invoice, customerId: string, currency: string): void {
  const number = invoice.number ?? '';
  if (invoice.customerId !== customerId) refuse('payment.ofOtherCustomer', { number }, 'allocations');
  if (invoice.currency !== currency) refuse('payment.ofOtherCurrency', { number, currency }, 'allocations');
}

/** One receipt over several invoices, in one commit: all of it or nothing. */
function receive(tx: Transaction, input: ApiRequest<'payment.receive'>, context: Context): Payment[] {
  const customer = rowOf(tx, customers, input.customerId);
  const currency = input.currency ?? customer.currency;
  if (isEntered(tx, input.requestId)) return tx.by(payments, 'request', input.requestId);
  const groupId = newId();
  return allocationsOf(tx, input, currency).map(({ invoiceId, amount }) => {
    const { invoice, day, paid, shown } = payable(tx, invoiceId, input.date, context);
    checkBelongs(invoice, customer.id, currency);
    const received = paymentAmount(invoice, paid, amount, { shown, allowOver: input.allowOverpayment });
    return putPayment(
      tx,
      {
        kind: kindOfMoney(received),
        invoiceId,
        date: day,
        amount: received,
        note: input.note,
        exchangeRate: rateOfPayment(tx, invoice, day, input.exchangeRate),
        groupId,
        requestId: input.requestId,
      },
      context,
    );
  });
}

function received(reader: Reader, rows: readonly Payment[], context: Context): ApiOutput<'payment.receive'> {
  const found: PaymentRow[] = rows.map((payment) => rowOfPayment(reader, payment));
  const [first] = found;
  const balance = first === undefined ? null : balanceOf(reader, first.customerId, context.today(), first.currency);
  return { payments: found, openAmount: balance?.openAmount ?? 0, creditAmount: balance?.creditAmount ?? 0 };
}

/** Takes a row back, and of a settlement the other one with it: half a settlement is money from nowhere. */
function removePayment(tx: Transaction, paymentId: string): string {
  const payment = rowOf(tx, payments, paymentId);
  const rows =
    payment.kind === 'settlement' && payment.groupId !== null ? tx.by(payments, 'group', payment.groupId) : [payment];
  for (const row of rows) {
    const invoice = rowOf(tx, invoices, row.invoiceId);
    const rest = tx.by(payments, 'invoice', row.invoiceId).filter(({ id }) => id !== row.id);
    checkRemovedPayment(invoice, paidBy(rest), shownIn(tx, invoice.currency));
    takePaymentBack(tx, row);
  }
  return payment.invoiceId;
}

export const paymentHandlers: Handlers<
  'invoice.pay' | 'invoice.refund' | 'invoice.writeOff' | 'invoice.settle' | 'invoice.removePayment' | 'payment.receive'
> = {
  'invoice.pay': async (input, context) => {
    const { amount, allowOverpayment: allowOver } = input;
    await enterMoney(
      'invoice.pay',
      ({ invoice, paid, shown }) => paymentAmount(invoice, paid, amount, { shown, allowOver }),
      input,
      context,
    );
    return viewOfInvoice(context.store, input.id, context.today());
  },

  'invoice.refund': async (input, context) => {
    await enterMoney(
      'invoice.refund',
      ({ invoice, paid, shown }) => refundAmount(invoice, paid, input.amount, shown),
      input,
      context,
    );
    return viewOfInvoice(context.store, input.id, context.today());
  },

  'invoice.writeOff': async ({ id, amount, date, reason, requestId }, context) => {
    await commit(
      context,
      'invoice.writeOff',
      (tx) => {
        if (isEntered(tx, requestId)) return;
        const { invoice, day, paid, shown } = payable(tx, id, date, context);
        if (reason === '') refuse('payment.writeOffNeedsReason', {}, 'reason');
        const { currency: home, smallDifferenceAmount: limit } = companyOf(tx);
        const { currency, exchangeRate } = invoice;
        const written = writeOffAmount(invoice, paid, amount, {
          shown,
          limit,
          shownAtHome: shownIn(tx, home),
          atHome: (sum) => convert(sum, currency, exchangeRate, home),
        });
        const rate = { exchangeRate: currency === home ? null : exchangeRate };
        putPayment(
          tx,
          { kind: 'writeOff', invoiceId: id, date: day, amount: written, note: reason, ...rate, requestId },
          context,
        );
      },
      reason,
    );
    return viewOfInvoice(context.store, id, context.today());
  },

  'invoice.settle': async (input, context) => {
    await commit(context, 'invoice.settle', (tx) => {
      if (!isEntered(tx, input.requestId)) settleInvoices(tx, input, context);
    });
    return viewOfInvoice(context.store, input.id, context.today());
  },

  'invoice.removePayment': async ({ paymentId }, context) => {
    const invoiceId = await commit(context, 'invoice.removePayment', (tx) => removePayment(tx, paymentId));
    return viewOfInvoice(context.store, invoiceId, context.today());
  },

  'payment.receive': async (input, context) => {
    const rows = await commit(context, 'payment.receive', (tx) => receive(tx, input, context));
    return received(context.store, rows, context);
  },
};
