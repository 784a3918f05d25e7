import type { CommandRunner } from '../command';
import { findInvoice } from '../find';
import { invoiceDocument } from '../output/invoice-document';
import { invoiceLines } from '../output/invoice-lines';

const runner: CommandRunner = async ({ operands, session, answer, language }) => {
  const [wanted = ''] = operands;
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  const view = await open.call('invoice.get', { id });
  answer(invoiceDocument(view, language), () => invoiceLines(view, language));
  return undefined;
};

export default runner;
