import type { CommandRunner } from '../command';
import { exactAmount } from '../exact-amount';
import { findInvoice } from '../find';
import { invoiceDocument } from '../output/invoice-document';
import { totalLines } from '../output/invoice-lines';

const runner: CommandRunner = async ({ operands, options, session, answer, language, t, formats }) => {
  const [wanted = ''] = operands;
  const given = options.decimal('amount');
  const date = options.date('date');
  const exchangeRate = options.decimal('exchange-rate');
  const reason = options.text('write-off');
  const against = options.text('against');
  const open = await session();
  const { id, currency } = await findInvoice(open, wanted);
  const common = {
    id,
    ...(given === undefined ? {} : { amount: exactAmount(given, currency) }),
    ...(date === undefined ? {} : { date }),
  };
  const rate = exchangeRate === undefined ? {} : { exchangeRate };
  const enter = async () => {
    if (reason !== undefined) return open.call('invoice.writeOff', { ...common, reason });
    if (against !== undefined) {
      const { id: againstId } = await findInvoice(open, against);
      return open.call('invoice.settle', { ...common, againstId });
    }
    if (options.flag('refund')) return open.call('invoice.refund', { ...common, ...rate });
    return open.call('invoice.pay', { ...common, ...rate, allowOverpayment: options.flag('over') });
  };
  const before = new Set((await open.call('invoice.get', { id })).payments.map((payment) => payment.id));
  const view = await enter();
  const paid = view.payments.find((payment) => !before.has(payment.id));
  answer(invoiceDocument(view, language), () => [
    t('cli.paid.done', {
      number: view.invoice.number ?? '',
      amount: formats.money(paid?.amount ?? 0, currency),
      date: paid === undefined ? '' : formats.date(paid.date),
    }),
    ...totalLines(view, language),
  ]);
  return undefined;
};

export default runner;
