import {
  type ColumnDef,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DataGridProps } from './types';

const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature });

type Inputs<Row> = Pick<DataGridProps<Row>, 'columns' | 'rowId' | 'sort' | 'onSort'>;

/**
 * The columns and their sorting. The table holds only the rows in view: a list of any length costs what its window
 * costs, and the order of the whole comes sorted from where the rows come from.
 */
export function useGridTable<Row extends object>(visible: Row[], { columns, rowId, sort = [], onSort }: Inputs<Row>) {
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<typeof features, Row> => ({
          id: column.id,
          header: column.head,
          accessorFn: rowId,
          enableSorting: column.sortable === true && onSort !== undefined,
          cell: ({ row }) => column.cell(row.original),
        }),
      ),
    [columns, rowId, onSort],
  );
  const sorting = useMemo(() => sort.map(({ column, descending }) => ({ id: column, desc: descending })), [sort]);
  return useTable({
    features,
    columns: definitions,
    data: visible,
    getRowId: rowId,
    manualSorting: true,
    enableMultiSort: true,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (update) => {
      const next = typeof update === 'function' ? update(sorting) : update;
      onSort?.(next.map(({ id, desc }) => ({ column: id, descending: desc })));
    },
  });
}

export type GridTable<Row extends object> = ReturnType<typeof useGridTable<Row>>;
