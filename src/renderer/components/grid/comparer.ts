import type { Language } from '@shared/i18n/languages';
import type { GridSort } from './types';

type Comparable = string | number | null;

/** What a column sorts by; absent values come last, whichever way it is sorted. */
export type SortKeys<Row> = Readonly<Record<string, (row: Row) => Comparable>>;

/** The order of two rows; words are compared as the language does, and numbers inside them by value. */
export function comparer<Row>(sort: GridSort, keys: SortKeys<Row>, language: Language) {
  const collator = new Intl.Collator(language, { numeric: true });
  return (one: Row, other: Row): number => {
    for (const { column, descending } of sort) {
      const key = keys[column];
      const [a, b] = [key?.(one) ?? null, key?.(other) ?? null];
      if (a === b) continue;
      if (a === null) return 1;
      if (b === null) return -1;
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };
}
