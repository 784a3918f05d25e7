import type { ApiOutput } from '@shared/api';
import { problemText } from '@shared/e-invoice/preflight/problem-text';
import { ELECTRONIC_FORMATS } from '@shared/model/electronic-format';
import type { CommandRunner, Invocation } from '../command';
import { EXIT } from '../exit-codes';
import { findInvoice } from '../find';
import { pairs } from '../output/table';

type Preflight = ApiOutput<'invoice.preflight'>;

function linesOf(invoice: string, { format, problems, isReady }: Preflight, t: Invocation['t']): string[] {
  if (format === 'none') return [t('preflight.cli.none', { invoice })];
  const named = { invoice, format: t(`preflight.format.${format}`) };
  const count = problems.filter(({ severity }) => severity === 'error').length;
  return [
    isReady ? t('preflight.cli.ready', named) : t('preflight.cli.notReady', { ...named, count }),
    ...pairs(problems.map((problem) => [t(`preflight.cli.${problem.severity}`), problemText(problem, t)] as const)),
  ];
}

/** Says what an invoice lacks for an electronic format; the exit code tells a script whether it could be written. */
const runner: CommandRunner = async ({ operands, options, session, answer, t }) => {
  const [wanted = ''] = operands;
  const format = options.choice('format', ELECTRONIC_FORMATS);
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  const { number, buyer } = (await open.call('invoice.get', { id })).invoice;
  const preflight = await open.call('invoice.preflight', { id, ...(format !== undefined && { format }) });
  const problems = preflight.problems.map((problem) => ({ ...problem, message: problemText(problem, t) }));
  answer({ id, number, ...preflight, problems }, () => linesOf(number ?? buyer.name, preflight, t));
  return preflight.isReady ? EXIT.done : EXIT.refused;
};

export default runner;
