import type { Failure } from '@shared/failure';
import type { Translate } from '@shared/i18n/translate';
import { NUMBER_SERIES } from '@shared/model/number-series';
import type { CommandRunner } from '../command';
import { EXIT } from '../exit-codes';
import { messageOf } from '../failure-text';
import { table } from '../output/table';

/** Series ids cross the API as text. */
function nameOfSeries(id: string, t: Translate): string {
  const known = NUMBER_SERIES.find((series) => series === id);
  return known === undefined ? id : t(`cli.series.${known}`);
}

const runner: CommandRunner = async ({ session, answer, complain, t, language, formats }) => {
  const open = await session();
  const { ok, commits, invoices, documents, finding, series } = await open.call('journal.verify', {});
  const failure = finding === null ? null : (finding as Failure);
  answer(
    {
      ok,
      commits,
      invoices,
      documents,
      series,
      finding: failure === null ? null : { code: failure.code, message: messageOf(failure, language) },
    },
    () => [
      ...table(
        [
          { head: t('cli.head.series') },
          { head: t('cli.head.first') },
          { head: t('cli.head.last') },
          { head: t('cli.head.count'), align: 'right' },
        ],
        series.map(({ id, first, last, count }) => [nameOfSeries(id, t), first, last, formats.count(count)]),
      ),
      ...(ok
        ? [
            '',
            t('cli.verify.ok', {
              commits: formats.count(commits),
              invoices: formats.count(invoices),
              documents: formats.count(documents.kept),
              madeAgain: formats.count(documents.madeAgain),
            }),
          ]
        : []),
    ],
  );
  if (failure !== null) complain(failure);
  return ok ? EXIT.done : EXIT.refused;
};

export default runner;
