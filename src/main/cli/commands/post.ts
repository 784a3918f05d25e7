import type { CommandRunner } from '../command';
import { findInvoice } from '../find';
import { invoiceDocument } from '../output/invoice-document';
import { totalLines } from '../output/invoice-lines';

const runner: CommandRunner = async ({ operands, session, answer, language, t }) => {
  const [wanted = ''] = operands;
  const open = await session();
  const { id, revision } = await findInvoice(open, wanted);
  const view = await open.call('invoice.post', { id, revision });
  answer(invoiceDocument(view, language), () => [
    t('cli.post.done', { number: view.invoice.number ?? '', customer: view.invoice.buyer.name }),
    ...totalLines(view, language),
  ]);
  return undefined;
};

export default runner;
