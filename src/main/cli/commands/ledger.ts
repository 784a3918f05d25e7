import { resolve } from 'node:path';
import type { CommandRunner } from '../command';
import { writeFileWhole } from '../files';
import { wrongUse } from '../wrong-use';

const FORMATS = ['csv', 'sie', 'saft'] as const;

const runner: CommandRunner = async ({ operands, options, session, answer, t }) => {
  const [action = ''] = operands;
  if (action !== 'export') {
    wrongUse('cli.notAChoice', { option: 'ledger', value: action, choices: 'export' });
  }
  const file = resolve(options.required('out'));
  const format = options.choice('format', FORMATS) ?? 'csv';
  const period = { from: options.requiredDate('from'), to: options.requiredDate('to') };
  const open = await session();
  // A file for the authorities that lacks what was posted before the ledger was kept would be the worse surprise.
  await open.call('ledger.catchUp', {});
  const { vouchers } = await writeFileWhole(file, async () => {
    const value = await open.call('ledger.export', { format, ...period });
    return { bytes: Buffer.from(value.base64, 'base64'), value };
  });
  answer({ file, format, ...period, vouchers }, () => [t('cli.ledger.done', { file, count: vouchers })]);
  return undefined;
};

export default runner;
