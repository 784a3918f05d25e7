import type { GridSort } from './types';

/** The sort of a grid as a call wants it. Columns that the call does not sort by are left out. */
export function sortFor<By extends string>(sort: GridSort, allowed: readonly By[]): { by: By; descending: boolean }[] {
  return sort.flatMap(({ column, descending }) => {
    const by = allowed.find((one) => one === column);
    return by === undefined ? [] : [{ by, descending }];
  });
}
