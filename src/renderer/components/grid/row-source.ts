import type { DataGridProps, PagedRows } from './types';

/** Both ways of giving rows, as one. A plain array is loaded to its end. */
export function rowSource<Row>(rows: DataGridProps<Row>['rows']): PagedRows<Row> {
  if (!('at' in rows && 'show' in rows)) {
    const list: readonly Row[] = rows;
    return { count: list.length, at: (index) => list[index], loaded: () => list, show: () => undefined, key: '' };
  }
  return rows;
}
