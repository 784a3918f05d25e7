import type { BacklogRow } from '@shared/api/backlog';
import { fromMinor } from '@shared/money';
import { allPages } from '../all-pages';
import type { CommandRunner } from '../command';
import { findCustomer, findProject } from '../find';
import { table } from '../output/table';

const STATUSES = ['notReady', 'ready', 'invoiceCreated'] as const;

/** A row for scripts: its amount as a decimal string, `customer`, `project` and `person` by name. */
function rowDocument(row: BacklogRow) {
  const { projectName, customerName, personName, roleName, amount, ...rest } = row;
  return {
    ...rest,
    project: projectName,
    customer: customerName,
    person: personName,
    role: roleName,
    amount: fromMinor(amount, row.currency),
  };
}

const runner: CommandRunner = async ({ options, session, answer, t, formats }) => {
  const cutoff = options.date('cutoff');
  const status = options.choice('status', STATUSES);
  const open = await session();
  const project = options.text('project');
  const customer = options.text('customer');
  const filter = {
    ...(project === undefined ? {} : { projectId: (await findProject(open, project)).id }),
    ...(customer === undefined ? {} : { customerId: (await findCustomer(open, customer)).id }),
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(status === undefined ? {} : { status }),
  };
  const { rows, total, sums } = await allPages((page) => open.call('backlog.list', { ...filter, ...page }));
  const [sum, ...others] = sums;
  const own = open.company?.currency ?? 'NOK';
  answer(
    {
      rows: rows.map(rowDocument),
      total,
      // One sum of several currencies would be no amount at all.
      amount: others.length > 0 ? null : fromMinor(sum?.amount ?? 0, sum?.currency ?? own),
      ...(others.length > 0 ? {} : { currency: sum?.currency ?? own }),
      amounts: Object.fromEntries(sums.map(({ currency, amount }) => [currency, fromMinor(amount, currency)])),
    },
    () =>
      rows.length === 0
        ? [t('cli.backlog.none')]
        : [
            ...table(
              [
                { head: t('cli.head.date') },
                { head: t('cli.head.project') },
                { head: t('cli.head.description') },
                { head: t('cli.head.person') },
                { head: t('cli.head.quantity'), align: 'right' },
                { head: t('cli.head.unit') },
                { head: t('cli.head.amount'), align: 'right' },
                { head: '' },
                { head: t('cli.head.status') },
              ],
              rows.map((row) => [
                formats.date(row.date),
                row.projectName,
                row.description,
                row.personName,
                formats.quantity(row.quantity),
                formats.unit(row.unit),
                formats.amount(row.amount, row.currency),
                row.currency,
                row.reason === null || row.reason === 'notReady'
                  ? t(`billing.billingStatus.${row.status}`)
                  : t(`billing.reason.${row.reason}`),
              ]),
            ),
            '',
            ...sums.map(({ currency, amount, readyAmount }) =>
              t('cli.backlog.sum', {
                amount: formats.money(amount, currency),
                ready: formats.money(readyAmount, currency),
              }),
            ),
          ],
  );
  return undefined;
};

export default runner;
