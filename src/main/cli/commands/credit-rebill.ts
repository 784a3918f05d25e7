import { newId } from '@shared/ids';
import type { CommandRunner } from '../command';
import { findCustomer, findInvoice } from '../find';
import { invoiceDocument } from '../output/invoice-document';

const runner: CommandRunner = async ({ operands, options, session, answer, language, t }) => {
  const [wanted = ''] = operands;
  const reason = options.required('reason');
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  const customer = await findCustomer(open, options.required('customer'));
  const { creditId, billId } = await open.call('invoice.creditAndRebill', {
    id,
    customerId: customer.id,
    reason,
    requestId: newId(),
  });
  const credit = await open.call('invoice.get', { id: creditId });
  const bill = await open.call('invoice.get', { id: billId });
  answer({ credit: invoiceDocument(credit, language), bill: invoiceDocument(bill, language) }, () => [
    t('correction.cli.rebilled', { credit: creditId, bill: billId, customer: customer.name }),
  ]);
  return undefined;
};

export default runner;
