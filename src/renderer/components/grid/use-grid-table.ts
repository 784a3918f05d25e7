import {
  type ColumnDef,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DataGridProps, GridSort } from './types';

const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature });

const NO_SORT: GridSort = [];

// The table needs the same empty list every time.
const NO_ROWS: object[] = [];

type Inputs<Row> = Pick<DataGridProps<Row>, 'columns' | 'sort' | 'onSort'>;

/**
 * The head: columns and how they are sorted. It holds no rows: these come in order from where they are kept, and the
 * grid draws only those in view, so a list of any length costs what its window costs.
 */
export function useGridTable<Row>({ columns, sort = NO_SORT, onSort }: Inputs<Row>) {
  const canSort = onSort !== undefined;
  const definitions = useMemo(
    () =>
      columns.map(
        ({ id, head, sortable = false }): ColumnDef<typeof features, object> => ({
          id,
          header: head,
          accessorFn: () => null,
          enableSorting: sortable && canSort,
        }),
      ),
    [columns, canSort],
  );
  const sorting = useMemo(() => sort.map(({ column, descending }) => ({ id: column, desc: descending })), [sort]);
  return useTable({
    features,
    columns: definitions,
    data: NO_ROWS,
    manualSorting: true,
    enableMultiSort: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (update) => {
      const next = typeof update === 'function' ? update(sorting) : update;
      onSort?.(next.map(({ id, desc }) => ({ column: id, descending: desc })));
    },
  });
}

export type GridTable = ReturnType<typeof useGridTable>;
