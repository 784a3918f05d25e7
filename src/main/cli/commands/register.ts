import { resolve } from 'node:path';
import type { CommandRunner } from '../command';
import { writeFileWhole } from '../files';

const runner: CommandRunner = async ({ options, session, answer, t }) => {
  const file = resolve(options.required('out'));
  const period = { from: options.requiredDate('from'), to: options.requiredDate('to') };
  const open = await session();
  const { invoices } = await writeFileWhole(file, async () => {
    const value = await open.call('ledger.register', period);
    return { bytes: Buffer.from(value.base64, 'base64'), value };
  });
  answer({ file, ...period, invoices }, () => [t('cli.register.done', { file, count: invoices })]);
  return undefined;
};

export default runner;
