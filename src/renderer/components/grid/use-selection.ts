import { useRef } from 'react';
import type { DataGridProps, PagedRows } from './types';

type Inputs<Row> = Pick<DataGridProps<Row>, 'rowId' | 'selection' | 'onSelect' | 'onSelectAll' | 'canSelect' | 'tone'>;

const NONE: ReadonlySet<string> = new Set();

/** Which rows are selected, and the ways to change that. Rows not loaded yet are left as they are. */
export function useSelection<Row>(source: PagedRows<Row>, inputs: Inputs<Row>) {
  const { rowId, selection = NONE, onSelect, onSelectAll, canSelect, tone } = inputs;
  const anchor = useRef(0);

  const allows = (row: Row) => {
    const kind = tone?.(row) ?? 'plain';
    return kind !== 'group' && kind !== 'sunk' && (canSelect?.(row) ?? true);
  };

  const loaded = source.loaded();
  const selectable = onSelect === undefined ? [] : loaded.filter(allows);
  // Rows that are not loaded are taken for selectable.
  const selectableCount = selectable.length + source.count - loaded.length;

  return {
    isOn: onSelect !== undefined,
    allows,
    isSelected: (row: Row) => selection.has(rowId(row)),
    all: selection.size > 0 && selection.size >= selectableCount,
    some: selection.size > 0 && selection.size < selectableCount,
    toggle(index: number) {
      const row = source.at(index);
      if (row === undefined || !allows(row)) return;
      anchor.current = index;
      const next = new Set(selection);
      if (!next.delete(rowId(row))) next.add(rowId(row));
      onSelect?.(next);
    },
    /** Selects everything from the row last chosen to this one. */
    extendTo(index: number) {
      const next = new Set(selection);
      const [first, last] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      for (let at = first; at <= last; at += 1) {
        const row = source.at(at);
        if (row !== undefined && allows(row)) next.add(rowId(row));
      }
      onSelect?.(next);
    },
    startAt(index: number) {
      anchor.current = index;
    },
    toggleAll() {
      if (selection.size > 0 && selection.size >= selectableCount) onSelect?.(NONE);
      else if (onSelectAll !== undefined) onSelectAll();
      else onSelect?.(new Set([...selection, ...selectable.map(rowId)]));
    },
  };
}

export type Selection<Row> = ReturnType<typeof useSelection<Row>>;
