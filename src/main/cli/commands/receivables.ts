import { resolve } from 'node:path';
import type { AgeingRow } from '@shared/api/receivables';
import { fromMinor } from '@shared/money';
import { allPages } from '../all-pages';
import type { CommandRunner, Invocation } from '../command';
import { writeFileWhole } from '../files';
import { findCustomer } from '../find';
import { table } from '../output/table';
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

/** Writes a customer's statement as a letter: since the beginning of the year where no day is named. */
async function writeStatement(wanted: string, { options, session, answer, t }: Invocation) {
  const file = resolve(options.text('pdf') ?? wrongUse('cli.missingOption', { option: '--pdf' }));
  const currency = options.text('currency');
  const from = options.date('from');
  const lastDay = options.date('to');
  const open = await session();
  const { id, name } = await findCustomer(open, wanted);
  const to = lastDay ?? (await open.call('receivables.ageing', { limit: 1 })).asOf;
  const pdf = await writeFileWhole(file, async () => {
    const value = await open.call('receivables.statementPdf', {
      customerId: id,
      from: from ?? `${to.slice(0, 4)}-01-01`,
      to,
      ...(currency === undefined ? {} : { currency }),
    });
    return { bytes: Buffer.from(value.base64, 'base64'), value };
  });
  const { pages, hash, warnings } = pdf;
  answer({ customer: name, customerId: id, to, file, pages, hash, warnings }, () => [
    t('cli.pdf.done', { file, count: pages }),
    ...warnings,
  ]);
  return undefined;
}

const runner: CommandRunner = async (invocation) => {
  const { options, session, answer, t, formats } = invocation;
  const statement = options.text('statement');
  if (statement !== undefined) return writeStatement(statement, invocation);
  const stray = (['pdf', 'from', 'to', 'currency'] as const).find((name) => options.text(name) !== undefined);
  if (stray !== undefined) wrongUse('cli.missingOption', { option: '--statement' });
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
