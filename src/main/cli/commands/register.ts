import type { CommandRunner } from '../command';
import { goesToStandardOutput, writeDocument } from '../output-document';

const runner: CommandRunner = async (invocation) => {
  const { options, session, t } = invocation;
  goesToStandardOutput(invocation, 'register');
  const period = { from: options.requiredDate('from'), to: options.requiredDate('to') };
  const open = await session();
  const produce = async () => {
    const value = await open.call('ledger.register', period);
    return { bytes: Buffer.from(value.base64, 'base64'), value };
  };
  await writeDocument(invocation, 'register', produce, (file, { invoices }) => ({
    json: { file, ...period, invoices },
    lines: [t('cli.register.done', { file, count: invoices })],
  }));
  return undefined;
};

export default runner;
