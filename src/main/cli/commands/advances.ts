import type { ApiOutput } from '@shared/api';
import { fromMinor } from '@shared/money';
import { allPages } from '../all-pages';
import type { CommandRunner } from '../command';
import { findContract } from '../find';
import { table } from '../output/table';

const VIEWS = ['all', 'toInvoice', 'available'] as const;

type Row = ApiOutput<'retainer.list'>['rows'][number];

export function advanceDocument(row: Row) {
  const { id, description, date, status, contractNumber, customerName, customerId, currency, invoiceId } = row;
  const decimal = (amount: number) => fromMinor(amount, currency);
  return {
    id,
    description,
    date,
    status,
    contract: contractNumber,
    customer: customerName,
    customerId,
    currency,
    amount: decimal(row.amount),
    used: decimal(row.usedAmount),
    paidBack: decimal(row.refundedAmount),
    left: decimal(row.balanceAmount),
    onDrafts: decimal(row.heldAmount),
    invoiceId,
  };
}

const runner: CommandRunner = async ({ options, session, answer, t, formats }) => {
  const view = options.choice('view', VIEWS) ?? 'all';
  const contract = options.text('contract');
  const open = await session();
  const filter = contract === undefined ? { view } : { view, contractId: (await findContract(open, contract)).id };
  const { rows, total } = await allPages((page) => open.call('retainer.list', { ...filter, ...page }));
  answer({ rows: rows.map(advanceDocument), total }, () =>
    rows.length === 0
      ? [t('advances.none')]
      : table(
          [
            { head: t('advances.date') },
            { head: t('cli.head.contract') },
            { head: t('cli.head.customer') },
            { head: t('advances.description') },
            { head: t('cli.head.status') },
            { head: '' },
            { head: t('advances.amount'), align: 'right' },
            { head: t('advances.balance'), align: 'right' },
          ],
          rows.map((row) => [
            row.date,
            row.contractNumber,
            row.customerName,
            row.description,
            t(`billing.billingStatus.${row.status}`),
            row.currency,
            formats.amount(row.amount, row.currency),
            formats.amount(row.balanceAmount, row.currency),
          ]),
        ),
  );
  return undefined;
};

export default runner;
