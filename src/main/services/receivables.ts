import type { ApiRequest } from '@shared/api';
import type { AgeingRow, OpenItemRow } from '@shared/api/receivables';
import { ageingOf } from '@shared/billing/ageing';
import type { PlainDate } from '@shared/dates';
import { groupBy } from '@shared/group-by';
import { addAmounts } from '@shared/money';
import type { Reader } from '../store/store';
import { customers } from './collections';
import { companyOf, compareKeys, compareTexts, type Handlers, matches, pageOf, rowOf } from './context';
import { longestDueFirst, openItemsOf, ownCurrencyFirst } from './open-items';
import { statementOf } from './statement';

function ageingRows(reader: Reader, items: readonly OpenItemRow[], asOf: PlainDate): AgeingRow[] {
  const groups = groupBy(items, ({ customerId, currency }) => `${customerId} ${currency}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, number, name } = rowOf(reader, customers, first.customerId);
    return [
      {
        customerId: id,
        customerNumber: number,
        customerName: name,
        currency: first.currency,
        count: group.length,
        latestDays: Math.max(...group.map(({ overdueDays }) => overdueDays)),
        ...ageingOf(group, asOf),
      },
    ];
  });
}

function compareRows(by: ApiRequest<'receivables.ageing'>['sort'][number]['by'], a: AgeingRow, b: AgeingRow): number {
  if (by === 'customerName' || by === 'currency') return compareTexts(a[by], b[by]);
  if (by === 'latestDays') return a.latestDays - b.latestDays;
  // Amounts of different currencies have no order among each other.
  return compareKeys(a.currency, b.currency) || a[by] - b[by];
}

export const receivablesHandlers: Handlers<'receivables.ageing' | 'receivables.openItems' | 'receivables.statement'> = {
  'receivables.ageing': ({ asOf, customerId, currency, text, sort, ...page }, { store, today }) => {
    const day = asOf ?? today();
    const items = openItemsOf(store, day, { customerId, currency });
    const rows = ageingRows(store, items, day)
      .filter(({ customerName, customerNumber }) => matches(text, customerName, customerNumber))
      .sort((a, b) => {
        for (const { by, descending } of sort) {
          const order = compareRows(by, a, b);
          if (order !== 0) return descending ? -order : order;
        }
        return compareTexts(a.customerName, b.customerName) || compareKeys(a.currency, b.currency);
      });
    const shown = new Set(rows.map((row) => `${row.customerId} ${row.currency}`));
    const summed = items.filter((item) => shown.has(`${item.customerId} ${item.currency}`));
    const sums = [...groupBy(summed, (item) => item.currency)]
      .map(([code, group]) => ({ currency: code, count: group.length, ...ageingOf(group, day) }))
      .sort(ownCurrencyFirst(companyOf(store).currency));
    return { ...pageOf(rows, page), asOf: day, sums };
  },

  'receivables.openItems': ({ asOf, customerId, currency, bucket, ...page }, { store, today }) => {
    const found = openItemsOf(store, asOf ?? today(), { customerId, currency })
      .filter((item) => bucket === undefined || (item.bucket ?? 'credit') === bucket)
      .sort(longestDueFirst);
    const openAmounts = [...groupBy(found, (item) => item.currency)]
      .map(([code, group]) => ({ currency: code, amount: addAmounts(group.map(({ openAmount }) => openAmount)) }))
      .sort(ownCurrencyFirst(companyOf(store).currency));
    return { ...pageOf(found, page), openAmounts };
  },

  'receivables.statement': (input, { store }) => statementOf(store, input),
};
