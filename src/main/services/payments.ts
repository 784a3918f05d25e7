import { assertAllowed } from '@shared/billing/lifecycle';
import { refuse } from '@shared/failure';
import { formatAmount } from '@shared/i18n/format/numbers';
import { newId } from '@shared/ids';
import { standingOf } from './balances';
import { invoices, payments } from './collections';
import { commit, companyOf, type Handlers, rowOf } from './context';
import { viewOfInvoice } from './invoice-view';

export const paymentHandlers: Handlers<'invoice.pay' | 'invoice.removePayment'> = {
  'invoice.pay': async ({ id, amount, date, note }, context) => {
    await commit(context, 'invoice.pay', (tx) => {
      const invoice = rowOf(tx, invoices, id);
      assertAllowed(invoice, 'pay');
      const { openAmount } = standingOf(tx, invoice, context.today());
      if (openAmount === 0) refuse('invoice.alreadyPaid', { number: invoice.number ?? '' });
      const received = amount ?? openAmount;
      if (received === 0) refuse('invoice.paymentIsZero', {}, 'amount');
      if (openAmount > 0 ? received > openAmount : received < openAmount) {
        const { language } = companyOf(tx);
        const shown = (value: number) => formatAmount(value, invoice.currency, language);
        refuse('invoice.paymentTooLarge', { amount: shown(received), open: shown(openAmount) }, 'amount');
      }
      const on = date ?? context.today();
      if (on > context.today()) refuse('invoice.paymentInFuture', { date: on }, 'date');
      if (on < invoice.invoiceDate) {
        refuse('invoice.paymentBeforeInvoice', { date: on, invoiceDate: invoice.invoiceDate }, 'date');
      }
      tx.put(payments, {
        id: newId(),
        invoiceId: id,
        date: on,
        amount: received,
        note,
        at: context.now(),
        by: context.by,
      });
    });
    return viewOfInvoice(context.store, id, context.today());
  },

  'invoice.removePayment': async ({ paymentId }, context) => {
    const { invoiceId } = rowOf(context.store, payments, paymentId);
    await commit(context, 'invoice.removePayment', (tx) => tx.remove(payments, paymentId));
    return viewOfInvoice(context.store, invoiceId, context.today());
  },
};
