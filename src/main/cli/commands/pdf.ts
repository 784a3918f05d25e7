import { resolve } from 'node:path';
import type { CommandRunner } from '../command';
import { writeFileWhole } from '../files';
import { findInvoice } from '../find';

const runner: CommandRunner = async ({ operands, options, session, answer, t }) => {
  const [wanted = ''] = operands;
  const file = resolve(options.required('out'));
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  const as = options.flag('pro-forma') ? 'proForma' : options.flag('copy') ? 'copy' : 'document';
  const pdf = await writeFileWhole(file, async () => {
    const value = await open.call('invoice.pdf', { id, as });
    return { bytes: Buffer.from(value.base64, 'base64'), value };
  });
  const { pages, hash, warnings } = pdf;
  answer({ id, file, pages, hash, warnings }, () => [t('cli.pdf.done', { file, count: pages }), ...warnings]);
  return undefined;
};

export default runner;
