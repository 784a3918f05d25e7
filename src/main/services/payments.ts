import { assertAllowed } from '@shared/billing/lifecycle';
import { checkPaymentDate, checkRemovedPayment, paymentAmount } from '@shared/billing/payments';
import { formatAmount } from '@shared/i18n/format/numbers';
import { newId } from '@shared/ids';
import type { Invoice } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { standingOf } from './balances';
import { invoices, payments } from './collections';
import { commit, companyOf, type Handlers, rowOf } from './context';
import { viewOfInvoice } from './invoice-view';

const shownIn = (reader: Reader, { currency }: Invoice) => {
  const { language } = companyOf(reader);
  return (amount: number) => formatAmount(amount, currency, language);
};

export const paymentHandlers: Handlers<'invoice.pay' | 'invoice.removePayment'> = {
  'invoice.pay': async ({ id, amount, date, note }, context) => {
    await commit(context, 'invoice.pay', (tx) => {
      const invoice = rowOf(tx, invoices, id);
      assertAllowed(invoice, 'pay');
      const today = context.today();
      const { paidAmount } = standingOf(tx, invoice, today);
      const received = paymentAmount(invoice, paidAmount, amount, shownIn(tx, invoice));
      const day = date ?? today;
      checkPaymentDate(invoice, day, today);
      const row = {
        id: newId(),
        kind: 'payment' as const,
        invoiceId: id,
        date: day,
        amount: received,
        note,
        exchangeRate: null,
      };
      tx.put(payments, { ...row, at: context.now(), by: context.by });
    });
    return viewOfInvoice(context.store, id, context.today());
  },

  'invoice.removePayment': async ({ paymentId }, context) => {
    const invoiceId = await commit(context, 'invoice.removePayment', (tx) => {
      const payment = rowOf(tx, payments, paymentId);
      const invoice = rowOf(tx, invoices, payment.invoiceId);
      const { paidAmount } = standingOf(tx, invoice, context.today());
      checkRemovedPayment(invoice, paidAmount, payment.amount, shownIn(tx, invoice));
      tx.remove(payments, paymentId);
      return invoice.id;
    });
    return viewOfInvoice(context.store, invoiceId, context.today());
  },
};
