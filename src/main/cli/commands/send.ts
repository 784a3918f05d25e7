import { resolve } from 'node:path';
import type { CommandRunner } from '../command';
import { writeFileWhole } from '../files';
import { findInvoice } from '../find';

const runner: CommandRunner = async ({ operands, options, session, answer, t }) => {
  const [wanted = ''] = operands;
  const file = resolve(options.required('eml'));
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  const delivery = await writeFileWhole(file, async () => {
    const sent = await open.call('invoice.send', { id, channel: 'emailDraft' });
    return { bytes: Buffer.from(sent.file.base64, 'base64'), value: sent.delivery };
  });
  answer({ id, file, delivery }, () => [t('cli.send.done', { file, recipient: delivery?.recipient || '–' })]);
  return undefined;
};

export default runner;
