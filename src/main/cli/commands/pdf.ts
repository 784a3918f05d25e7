import type { CommandRunner } from '../command';
import { findInvoice } from '../find';
import { goesToStandardOutput, writeDocument } from '../output-document';

const runner: CommandRunner = async (invocation) => {
  const { operands, options, session, t } = invocation;
  const [wanted = ''] = operands;
  goesToStandardOutput(invocation, 'pdf');
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  const as = options.flag('pro-forma') ? 'proForma' : options.flag('copy') ? 'copy' : 'document';
  const produce = async () => {
    const value = await open.call('invoice.pdf', { id, as });
    return { bytes: Buffer.from(value.base64, 'base64'), value };
  };
  await writeDocument(invocation, 'pdf', produce, (file, { pages, hash, warnings }) => ({
    json: { id, file, pages, hash, warnings },
    lines: [t('cli.pdf.done', { file, count: pages })],
    warnings,
  }));
  return undefined;
};

export default runner;
