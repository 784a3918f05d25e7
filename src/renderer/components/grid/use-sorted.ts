import { useMemo } from 'react';
import { useLanguage } from '../../language/context';
import { comparer, type SortKeys } from './comparer';
import type { GridSort } from './types';

/** A short list sorted in the window, for grids whose rows all come at once. Keep `keys` outside the component. */
export function useSorted<Row>(rows: readonly Row[], sort: GridSort, keys: SortKeys<Row>): readonly Row[] {
  const { language } = useLanguage();
  return useMemo(() => [...rows].sort(comparer(sort, keys, language)), [rows, sort, keys, language]);
}
