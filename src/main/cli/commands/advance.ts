import { newId } from '@shared/ids';
import type { CommandRunner } from '../command';
import { exactAmount } from '../exact-amount';
import { findContract, findCustomer } from '../find';
import { invoiceDocument } from '../output/invoice-document';
import { totalLines } from '../output/invoice-lines';

const runner: CommandRunner = async ({ operands, options, session, answer, language, t }) => {
  const [wanted = ''] = operands;
  const amount = options.decimal('amount') ?? options.required('amount');
  const description = options.required('text');
  const date = options.date('date');
  const customer = options.text('customer');
  const open = await session();
  const { id: contractId, currency } = await findContract(open, wanted);
  const today = (await open.call('application.status', {})).today;
  const { id } = await open.call('retainer.save', {
    changes: {
      contractId,
      description,
      date: date ?? today,
      amount: exactAmount(amount, currency),
      ...(customer === undefined ? {} : { customerId: (await findCustomer(open, customer)).id }),
    },
  });
  await open.call('retainer.markReady', { ids: [id], ready: true });
  const { invoices } = await open.call('retainer.createInvoice', { ids: [id], requestId: newId() });
  const view = await open.call('invoice.get', { id: invoices[0]?.id ?? '' });
  answer(invoiceDocument(view, language), () => [
    t('advances.made', { id: view.invoice.id }),
    ...totalLines(view, language),
  ]);
  return undefined;
};

export default runner;
