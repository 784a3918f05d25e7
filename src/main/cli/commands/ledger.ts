import type { CommandRunner } from '../command';
import { goesToStandardOutput, writeDocument } from '../output-document';
import { wrongUse } from '../wrong-use';

const FORMATS = ['csv', 'sie', 'saft'] as const;

const runner: CommandRunner = async (invocation) => {
  const { operands, options, session, t } = invocation;
  const [action = ''] = operands;
  if (action !== 'export') {
    wrongUse('cli.notAChoice', { option: 'ledger', value: action, choices: 'export' });
  }
  goesToStandardOutput(invocation, 'ledger export');
  const format = options.choice('format', FORMATS) ?? 'csv';
  const period = { from: options.requiredDate('from'), to: options.requiredDate('to') };
  const open = await session();
  // A file for the authorities that lacks what was posted before the ledger was kept would be the worse surprise.
  await open.call('ledger.catchUp', {});
  const produce = async () => {
    const value = await open.call('ledger.export', { format, ...period });
    return { bytes: Buffer.from(value.base64, 'base64'), value };
  };
  await writeDocument(invocation, 'ledger export', produce, (file, { vouchers }) => ({
    json: { file, format, ...period, vouchers },
    lines: [t('cli.ledger.done', { file, count: vouchers })],
  }));
  return undefined;
};

export default runner;
