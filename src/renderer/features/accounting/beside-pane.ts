import type { GridColumn } from '@renderer/components/grid/types';

/** The columns that have room beside an open pane: what a row is known by, and its figure. */
export function besidePane<Row>(
  columns: readonly GridColumn<Row>[],
  hasPane: boolean,
  kept: readonly string[],
): readonly GridColumn<Row>[] {
  return hasPane ? columns.filter(({ id }) => kept.includes(id)) : columns;
}
