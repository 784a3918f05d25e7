import type { ApiOutput, ApiRequest } from '@shared/api';

type Row = ApiOutput<'project.list'>['rows'][number];
type Sort = ApiRequest<'project.list'>['sort'];

const texts = new Intl.Collator('en', { numeric: true });

const AMOUNTS: readonly Sort[number]['by'][] = ['unbilledAmount', 'readyAmount', 'billedAmount'];

function compareBy(by: Sort[number]['by'], a: Row, b: Row): number {
  // Amounts of different currencies have no order among each other.
  const currencies = AMOUNTS.includes(by) ? texts.compare(a.currency, b.currency) : 0;
  if (currencies !== 0) return currencies;
  const [one, other] = [a[by], b[by]];
  return typeof one === 'number' && typeof other === 'number' ? one - other : texts.compare(`${one}`, `${other}`);
}

/** Rows in the order asked for; what it leaves equal stays by name. */
export function inOrder(rows: readonly Row[], sort: Sort): Row[] {
  return rows.toSorted((a, b) => {
    for (const { by, descending } of sort) {
      const order = compareBy(by, a, b);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}
