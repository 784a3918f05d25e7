import type { CommandRunner } from '../command';
import { findInvoice } from '../find';
import { invoiceDocument } from '../output/invoice-document';
import { totalLines } from '../output/invoice-lines';

const runner: CommandRunner = async ({ operands, session, answer, language, t }) => {
  const [wanted = ''] = operands;
  const open = await session();
  const { id, revision } = await findInvoice(open, wanted);
  const view = await open.call('invoice.confirm', { id, revision });
  answer(invoiceDocument(view, language), () => [
    t('cli.confirm.done', { customer: view.invoice.buyer.name }),
    ...totalLines(view, language),
  ]);
  return undefined;
};

export default runner;
