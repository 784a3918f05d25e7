import type { AgeingRow } from '@shared/api/receivables';
import { fromMinor } from '@shared/money';
import { allPages } from '../all-pages';
import type { CommandRunner } from '../command';
import { findCustomer } from '../find';
import { table } from '../output/table';
import { handOverStatement, STATEMENT_OPTIONS } from '../statement';
import { wrongUse } from '../wrong-use';

/** The columns of the ageing in the order in which they stand. */
const AGES = [
  ['notDue', 'notDueAmount'],
  ['days30', 'days30Amount'],
  ['days60', 'days60Amount'],
  ['days90', 'days90Amount'],
  ['over90', 'over90Amount'],
  ['credit', 'creditAmount'],
  ['total', 'totalAmount'],
] as const;

function amountsOf(row: Pick<AgeingRow, 'currency' | (typeof AGES)[number][1]>) {
  return Object.fromEntries(AGES.map(([name, field]) => [name, fromMinor(row[field], row.currency)]));
}

const runner: CommandRunner = async (invocation) => {
  const { options, session, answer, t, formats } = invocation;
  const statement = options.text('statement');
  if (statement !== undefined) return handOverStatement(statement, invocation);
  if (options.flag('smtp') || STATEMENT_OPTIONS.some((name) => options.text(name) !== undefined)) {
    wrongUse('cli.missingOption', { option: '--statement' });
  }
  const asOf = options.date('as-of');
  const customer = options.text('customer');
  const open = await session();
  const wanted = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(customer === undefined ? {} : { customerId: (await findCustomer(open, customer)).id }),
  };
  const { rows } = await allPages((page) => open.call('receivables.ageing', { ...wanted, ...page }));
  const { sums, asOf: day } = await open.call('receivables.ageing', { ...wanted, limit: 1 });
  const cells = (row: Pick<AgeingRow, 'currency' | (typeof AGES)[number][1]>) =>
    AGES.map(([, field]) => (row[field] === 0 ? '–' : formats.amount(row[field], row.currency)));
  answer(
    {
      asOf: day,
      rows: rows.map((row) => ({
        customer: row.customerName,
        customerId: row.customerId,
        currency: row.currency,
        invoices: row.count,
        ...amountsOf(row),
      })),
      sums: sums.map((sum) => ({ currency: sum.currency, invoices: sum.count, ...amountsOf(sum) })),
    },
    () =>
      rows.length === 0
        ? [t('receivables.nothingOpen')]
        : table(
            [
              { head: t('receivables.column.customer') },
              { head: '' },
              ...AGES.map(([name]) => ({ head: t(`receivables.bucket.${name}`), align: 'right' as const })),
            ],
            [
              ...rows.map((row) => [row.customerName, row.currency, ...cells(row)]),
              ...sums.map((sum) => [t('receivables.invoices', { count: sum.count }), sum.currency, ...cells(sum)]),
            ],
          ),
  );
  return undefined;
};

export default runner;
