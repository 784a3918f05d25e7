import { basename } from 'node:path';
import type { ApiOutput } from '@shared/api';
import { refuse } from '@shared/failure';
import type { CommandRunner } from '../command';
import { messageOf } from '../failure-text';
import { readInput } from '../files';

type Plan = ApiOutput<'timesheet.preview'>;
type Result = Pick<ApiOutput<'timesheet.import'>, 'created' | 'duplicates' | 'refused'>;

const DATE_ORDERS = ['DMY', 'MDY', 'YMD'] as const;

function planned(plan: Plan): Result {
  return {
    created: {
      customers: plan.customers.length,
      projects: plan.projects.length,
      people: plan.people.length,
      entries: plan.entries.count,
    },
    duplicates: plan.duplicates,
    refused: plan.refused,
  };
}

const runner: CommandRunner = async ({ operands, options, io, session, answer, t, language, formats }) => {
  const [file = ''] = operands;
  const dateOrder = options.choice('date-order', DATE_ORDERS);
  const rate = options.decimal('rate');
  const currency = options.text('currency');
  const isDryRun = options.flag('dry-run');
  const input = {
    fileName: file === '-' ? 'stdin.csv' : basename(file),
    content: (await readInput(file, io)).toString('base64'),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(rate === undefined ? {} : { rate }),
    ...(currency === undefined ? {} : { currency }),
  };
  const open = await session();
  const plan = await open.call('timesheet.preview', input);
  if (plan.kind === 'ambiguousDates') refuse('cli.ambiguousDates', { examples: plan.examples.slice(0, 3).join(', ') });
  const result = isDryRun ? planned(plan) : await open.call('timesheet.import', input);
  const refused = result.refused.map(({ row, code, params }) => ({
    row,
    code,
    message: messageOf({ code, params }, language),
  }));
  const { customers, projects, people, entries } = result.created;
  answer(
    {
      ...(isDryRun ? { dryRun: true } : {}),
      created: { customers, projects, people, entries },
      duplicates: result.duplicates,
      refused,
      needsRate: plan.needsRate,
    },
    () => [
      t(isDryRun ? 'cli.import.wouldCreate' : 'cli.import.created', {
        customers: formats.count(customers),
        projects: formats.count(projects),
        people: formats.count(people),
        entries: formats.count(entries),
      }),
      ...(result.duplicates === 0 ? [] : [t('cli.import.duplicates', { count: result.duplicates })]),
      ...(plan.needsRate ? [t('cli.import.needsRate')] : []),
      ...(refused.length === 0 ? [] : [t('cli.import.refused', { count: refused.length })]),
      ...refused.map(({ row, message }) => `  ${t('cli.row', { row })}: ${message}`),
    ],
  );
  return undefined;
};

export default runner;
