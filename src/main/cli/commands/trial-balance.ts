import { fromMinor } from '@shared/money';
import type { CommandRunner } from '../command';
import { table } from '../output/table';

const runner: CommandRunner = async ({ options, session, answer, t, formats }) => {
  const from = options.date('from');
  const to = options.date('to');
  const open = await session();
  const { rows, currency } = await open.call('ledger.trialBalance', {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  const amount = (minor: number) => fromMinor(minor, currency);
  const shown = (minor: number) => formats.amount(minor, currency);
  answer(
    {
      currency,
      rows: rows.map((row) => ({
        account: row.account,
        name: row.name,
        opening: amount(row.openingAmount),
        debit: amount(row.debitAmount),
        credit: amount(row.creditAmount),
        closing: amount(row.closingAmount),
      })),
    },
    () =>
      rows.length === 0
        ? [t('accounting.trial.empty')]
        : table(
            [
              { head: t('accounting.column.account') },
              { head: t('accounting.column.name') },
              { head: t('accounting.column.opening'), align: 'right' },
              { head: t('accounting.column.debit'), align: 'right' },
              { head: t('accounting.column.credit'), align: 'right' },
              { head: t('accounting.column.closing'), align: 'right' },
            ],
            rows.map((row) => [
              row.account,
              row.name,
              shown(row.openingAmount),
              shown(row.debitAmount),
              shown(row.creditAmount),
              shown(row.closingAmount),
            ]),
          ),
  );
  return undefined;
};

export default runner;
