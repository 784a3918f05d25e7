import type { ApiInput } from '@shared/api';
import type { Corrected } from '@shared/api/entries';
import { isPlainDate } from '@shared/dates';
import { isDecimal } from '@shared/decimal';
import { fromMinor } from '@shared/money';
import type { CommandRunner, Invocation } from '../command';
import { findProject } from '../find';
import { findPerson, findRole } from '../find-person';
import { table } from '../output/table';
import { outcomeDocument, refusalLines } from '../refused-rows';
import type { Session } from '../session';
import { wrongUse } from '../wrong-use';

type Changes = ApiInput<'entry.correct'>['changes'];

/** What can be corrected, as it is written on the command line. */
const CORRECTABLE = ['project', 'task', 'date', 'person', 'role', 'category', 'quantity', 'billable'] as const;

type Correctable = (typeof CORRECTABLE)[number];

function readAssignment(word: string): { field: Correctable; value: string } {
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(word) ?? wrongUse('cli.notAnAssignment', { text: word });
  const field = CORRECTABLE.find((one) => one === name);
  if (field === undefined) return wrongUse('cli.unknownField', { field: name, fields: CORRECTABLE.join(', ') });
  const isQuantity = field === 'quantity' || (field === 'billable' && value !== '');
  if (isQuantity && !isDecimal(value)) wrongUse('cli.notADecimal', { option: field, value });
  if (field === 'date' && !isPlainDate(value)) wrongUse('cli.notADate', { option: field, value });
  return { field, value };
}

/** Names are looked up, so that a correction reads as it is meant. */
async function changeOf(open: Session, field: Correctable, value: string): Promise<Changes> {
  switch (field) {
    case 'project':
      return { projectId: (await findProject(open, value)).id };
    case 'person':
      return { personId: (await findPerson(open, value)).id };
    case 'role':
      return { roleId: (await findRole(open, value)).id };
    case 'billable':
      return { billableQuantity: value === '' ? null : value };
    default:
      return { [field]: value };
  }
}

function correctedDocument({ projectName, personName, roleName, amount, currency, ...rest }: Corrected) {
  return {
    ...rest,
    project: projectName,
    person: personName,
    role: roleName,
    amount: fromMinor(amount, currency),
    currency,
  };
}

function correctedCells(one: Corrected, formats: Invocation['formats']): string[] {
  return [
    formats.date(one.date),
    one.projectName,
    one.task || one.category,
    one.personName,
    formats.quantity(one.quantity),
    formats.quantity(one.billableQuantity),
    formats.amount(one.amount, one.currency),
    one.currency,
  ];
}

const runner: CommandRunner = async ({ operands, options, session, answer, t, formats, language }) => {
  const [wanted = '', ...words] = operands;
  const assignments = words.map(readAssignment);
  const dryRun = options.flag('dry-run');
  const open = await session();
  let changes: Changes = {};
  for (const { field, value } of assignments) changes = { ...changes, ...(await changeOf(open, field, value)) };
  const ids = wanted.split(',').map((id) => id.trim());
  const result = await open.call('entry.correct', { ids, changes, dryRun });
  const { rows, totals } = result;
  answer(
    {
      ...outcomeDocument(result, language),
      ...(dryRun ? { dryRun } : {}),
      rows: rows.map(({ id, description, before, after }) => ({
        id,
        description,
        before: correctedDocument(before),
        after: correctedDocument(after),
      })),
      totals: totals.map(({ currency, beforeAmount, afterAmount }) => ({
        currency,
        before: fromMinor(beforeAmount, currency),
        after: fromMinor(afterAmount, currency),
      })),
    },
    () => [
      t(dryRun ? 'cli.correct.would' : 'cli.correct.done', { count: rows.length }),
      ...(rows.length === 0
        ? []
        : table(
            [
              { head: '' },
              { head: t('cli.head.date') },
              { head: t('cli.head.project') },
              { head: t('cli.head.description') },
              { head: t('cli.head.person') },
              { head: t('cli.head.quantity'), align: 'right' },
              { head: t('entries.column.billable'), align: 'right' },
              { head: t('cli.head.amount'), align: 'right' },
              { head: '' },
            ],
            rows.flatMap(({ before, after }) => [
              [t('entries.correctDialog.before'), ...correctedCells(before, formats)],
              [t('entries.correctDialog.after'), ...correctedCells(after, formats)],
            ]),
          )),
      ...refusalLines(result, language),
    ],
  );
  return undefined;
};

export default runner;
