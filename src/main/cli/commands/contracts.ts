import type { ApiOutput } from '@shared/api';
import { allPages } from '../all-pages';
import type { CommandRunner } from '../command';
import { findCustomer } from '../find';
import { figuresDocument } from '../output/contract-document';
import { table } from '../output/table';

const VIEWS = ['open', 'closed', 'all'] as const;

type Row = ApiOutput<'contract.list'>['rows'][number];

function rowDocument(row: Row, companyCurrency: string) {
  const { id, number, name, customerName, customerId, status, version, currency, lineCount } = row;
  return {
    id,
    number,
    name,
    customer: customerName,
    customerId,
    status,
    version,
    currency,
    lines: lineCount,
    ...figuresDocument(row, currency, companyCurrency),
  };
}

const runner: CommandRunner = async ({ options, session, answer, t, formats }) => {
  const view = options.choice('view', VIEWS) ?? 'open';
  const open = await session();
  const customer = options.text('customer');
  const filter = {
    view,
    text: options.text('text') ?? '',
    ...(customer === undefined ? {} : { customerId: (await findCustomer(open, customer)).id }),
  };
  const { currency: own } = await open.call('company.get', {});
  const { rows, total } = await allPages((page) => open.call('contract.list', { ...filter, ...page }));
  const amount = (row: Row, value: number | null) => (value === null ? '–' : formats.amount(value, row.currency));
  answer({ rows: rows.map((row) => rowDocument(row, own)), total }, () =>
    rows.length === 0
      ? [t('contracts.noMatch')]
      : table(
          [
            { head: t('cli.head.number') },
            { head: t('cli.head.contract') },
            { head: t('cli.head.customer') },
            { head: t('cli.head.status') },
            { head: '' },
            { head: t('contracts.column.value'), align: 'right' },
            { head: t('contracts.column.billed'), align: 'right' },
            { head: t('contracts.column.unbilled'), align: 'right' },
            { head: t('contracts.column.margin'), align: 'right' },
          ],
          rows.map((row) => [
            row.number,
            row.name,
            row.customerName,
            t(`contracts.status.${row.status}`),
            row.currency,
            amount(row, row.valueAmount),
            amount(row, row.billedAmount),
            amount(row, row.unbilledAmount),
            row.marginPercent === null ? '–' : formats.tax('S', row.marginPercent),
          ]),
        ),
  );
  return undefined;
};

export default runner;
