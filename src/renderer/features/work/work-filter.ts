import type { ApiInput } from '@shared/api';

/** What the list is narrowed to, besides the view and the search. */
export type WorkFilter = Pick<ApiInput<'entry.list'>, 'class' | 'personId' | 'projectId' | 'from' | 'to'>;

/** The filter without some of its fields. */
export function without(filter: WorkFilter, ...fields: readonly (keyof WorkFilter)[]): WorkFilter {
  const left = Object.entries(filter).filter(([field]) => !fields.some((one) => one === field));
  return Object.fromEntries(left) as WorkFilter;
}

export const isFiltered = (filter: WorkFilter): boolean => Object.keys(filter).length > 0;
