import type { InvoiceRow } from '@shared/api/invoicing';
import { fromMinor } from '@shared/money';
import { allPages } from '../all-pages';
import type { CommandRunner } from '../command';
import { findCustomer, findProject } from '../find';
import { table } from '../output/table';

const VIEWS = ['all', 'drafts', 'toSend', 'open', 'overdue', 'paid'] as const;

function rowDocument(row: InvoiceRow) {
  const amount = (minor: number) => fromMinor(minor, row.currency);
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    customer: row.customerName,
    customerId: row.customerId,
    project: row.projectName,
    invoiceDate: row.invoiceDate,
    dueDate: row.dueDate,
    status: row.status,
    overdueDays: row.overdueDays,
    currency: row.currency,
    net: amount(row.netAmount),
    tax: amount(row.taxAmount),
    gross: amount(row.grossAmount),
    due: amount(row.openAmount),
  };
}

const runner: CommandRunner = async ({ options, session, answer, t, formats }) => {
  const view = options.choice('view', VIEWS) ?? 'all';
  const open = await session();
  const project = options.text('project');
  const customer = options.text('customer');
  const filter = {
    view,
    text: options.text('text') ?? '',
    ...(project === undefined ? {} : { projectId: (await findProject(open, project)).id }),
    ...(customer === undefined ? {} : { customerId: (await findCustomer(open, customer)).id }),
  };
  const { rows, total } = await allPages((page) => open.call('invoice.list', { ...filter, ...page }));
  answer({ rows: rows.map(rowDocument), total }, () =>
    rows.length === 0
      ? [t('cli.list.none')]
      : table(
          [
            { head: t('cli.head.number') },
            { head: t('cli.head.customer') },
            { head: t('cli.head.project') },
            { head: t('cli.head.date') },
            { head: t('cli.head.dueDate') },
            { head: t('cli.head.status') },
            { head: '' },
            { head: t('cli.head.gross'), align: 'right' },
            { head: t('cli.head.open'), align: 'right' },
          ],
          rows.map((row) => [
            row.number ?? row.id,
            row.customerName,
            row.projectName,
            formats.date(row.invoiceDate),
            formats.date(row.dueDate),
            row.overdueDays > 0
              ? `${t(`billing.status.${row.status}`)}, ${t('cli.overdue', { count: row.overdueDays })}`
              : t(`billing.status.${row.status}`),
            row.currency,
            formats.amount(row.grossAmount, row.currency),
            row.openAmount === 0 ? '–' : formats.amount(row.openAmount, row.currency),
          ]),
        ),
  );
  return undefined;
};

export default runner;
