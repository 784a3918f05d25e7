import type { EntryRow } from '@shared/api/entries';
import { ENTRY_CLASSES } from '@shared/model/entry';
import { fromMinor } from '@shared/money';
import { allPages } from '../all-pages';
import type { CommandRunner } from '../command';
import { findProject } from '../find';
import { findPerson } from '../find-person';
import { table } from '../output/table';

const VIEWS = ['draft', 'toApprove', 'approved', 'rejected', 'all'] as const;

/** An entry for scripts: amounts as decimal strings, project, customer, person and role by name. */
function entryDocument(entry: EntryRow) {
  const { projectName, customerName, personName, roleName, amount, salesCurrency, limit, ...rest } = entry;
  return {
    ...rest,
    project: projectName,
    customer: customerName,
    person: personName,
    role: roleName,
    amount: fromMinor(amount, salesCurrency),
    salesCurrency,
    limit: { ...limit, overAmount: fromMinor(limit.overAmount, salesCurrency) },
  };
}

const runner: CommandRunner = async ({ options, session, answer, t, formats }) => {
  const view = options.choice('view', VIEWS) ?? 'all';
  const types = options.choices('types', ENTRY_CLASSES);
  const from = options.date('from');
  const to = options.date('to');
  const open = await session();
  const project = options.text('project');
  const person = options.text('person');
  const filter = {
    view,
    text: options.text('text') ?? '',
    ...(project === undefined ? {} : { projectId: (await findProject(open, project)).id }),
    ...(person === undefined ? {} : { personId: (await findPerson(open, person)).id }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const all = await allPages((page) => open.call('entry.list', { ...filter, ...page }));
  const rows = all.rows.filter((entry) => types === undefined || types.includes(entry.class));
  answer({ rows: rows.map(entryDocument), total: rows.length }, () =>
    rows.length === 0
      ? [t('cli.entries.none')]
      : table(
          [
            { head: 'ID' },
            { head: t('cli.head.date') },
            { head: t('cli.head.project') },
            { head: t('cli.head.description') },
            { head: t('cli.head.person') },
            { head: t('cli.head.quantity'), align: 'right' },
            { head: t('entries.column.billable'), align: 'right' },
            { head: t('cli.head.unit') },
            { head: t('cli.head.amount'), align: 'right' },
            { head: '' },
            { head: t('cli.head.status') },
          ],
          rows.map((entry) => [
            entry.id,
            formats.date(entry.date),
            entry.projectName,
            entry.description || entry.task || entry.category,
            entry.personName,
            formats.quantity(entry.quantity),
            formats.quantity(entry.billingType === 'chargeable' ? (entry.billableQuantity ?? entry.quantity) : '0'),
            formats.unit(entry.unit),
            entry.billingType === 'chargeable' ? formats.amount(entry.amount, entry.salesCurrency) : '–',
            entry.salesCurrency,
            entry.limit.status === 'failed' ? t('billing.reason.overLimit') : t(`billing.entryStatus.${entry.status}`),
          ]),
        ),
  );
  return undefined;
};

export default runner;
