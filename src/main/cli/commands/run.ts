import type { ApiOutput } from '@shared/api';
import { fromMinor } from '@shared/money';
import type { CommandRunner } from '../command';
import { EXIT } from '../exit-codes';
import { messageOf } from '../failure-text';
import { table } from '../output/table';

type Outcome = ApiOutput<'invoiceRun.preview'>;

const runner: CommandRunner = async ({ options, session, answer, t, formats, language }) => {
  const asOf = options.date('as-of');
  const dryRun = options.flag('dry-run');
  const open = await session();
  const wanted = asOf === undefined ? {} : { asOf };
  const outcome: Outcome = dryRun
    ? await open.call('invoiceRun.preview', wanted)
    : await open.call('invoiceRun.run', { ...wanted, trigger: 'commandLine' });
  const { made, skipped, failed } = outcome;
  answer(
    {
      asOf: outcome.asOf,
      ...(dryRun ? { dryRun } : {}),
      invoices: made.map(
        ({ invoiceId, contractNumber, contractName, customerName, currency, netAmount, lineCount }) => ({
          // A draft that is only rehearsed has an id that nobody will ever find.
          ...(dryRun ? {} : { id: invoiceId }),
          contract: contractNumber,
          name: contractName,
          customer: customerName,
          net: fromMinor(netAmount, currency),
          currency,
          lines: lineCount,
        }),
      ),
      skipped: skipped.map(({ contractNumber, lineName, runDate, reason }) => ({
        contract: contractNumber,
        line: lineName,
        date: runDate,
        reason,
      })),
      failed: failed.map(({ contractNumber, contractName, runDates, failure }) => ({
        contract: contractNumber,
        name: contractName,
        dates: runDates,
        code: failure.code,
        message: messageOf(failure, language),
      })),
    },
    () => [
      ...(made.length === 0
        ? [t('cli.run.none', { date: formats.date(outcome.asOf) })]
        : [
            t(dryRun ? 'cli.run.wouldMake' : 'cli.run.done', { count: made.length }),
            ...table(
              [
                ...(dryRun ? [] : [{ head: 'ID' }]),
                { head: t('cli.head.contract') },
                { head: t('cli.head.customer') },
                { head: t('cli.head.net'), align: 'right' as const },
              ],
              made.map(({ invoiceId, contractNumber, contractName, customerName, currency, netAmount }) => [
                ...(dryRun ? [] : [invoiceId]),
                `${contractNumber} ${contractName}`,
                customerName,
                formats.money(netAmount, currency),
              ]),
            ),
          ]),
      ...skipped.map(({ contractNumber, lineName, runDate, reason }) =>
        t('cli.run.skipped', {
          contract: contractNumber,
          line: lineName,
          date: formats.date(runDate),
          reason: t(`schedules.reason.${reason}`),
        }),
      ),
      ...failed.map(({ contractNumber, contractName, failure }) =>
        t('cli.run.failed', {
          contract: `${contractNumber} ${contractName}`,
          reason: messageOf(failure, language),
        }),
      ),
    ],
  );
  return failed.length === 0 ? EXIT.done : EXIT.refused;
};

export default runner;
