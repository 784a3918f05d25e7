import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useKeys } from '../../keyboard/context';
import { classNames } from '../class-names';
import classes from './DataGrid.module.css';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { rowSource } from './row-source';
import type { DataGridProps, GridColumn } from './types';
import { gridKeys } from './use-grid-keys';
import { useGridTable } from './use-grid-table';
import { useSelection } from './use-selection';

const DENSE = 28;
const HEAD = 29;

const trackOf = ({ width }: { width: number | string }) => (typeof width === 'number' ? `${width}px` : width);

function tracks(columns: readonly GridColumn<never>[], hasBoxes: boolean): string {
  return [...(hasBoxes ? ['28px'] : []), ...columns.map(trackOf)].join(' ');
}

/**
 * A list or a tree as a grid of rows: the row is what is focused, selected and opened; cells that can be edited inside
 * are reached by Tab. Only the rows in view exist.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rowId, rowHeight = DENSE, tree, detail, tone, onOpen, onActive, empty } = props;
  const isWide = useMediaQuery('(width >= 1100px)', true, { getInitialValueInEffect: false });
  const columns = useMemo(
    () => props.columns.filter((column) => isWide || column.wideOnly !== true),
    [props.columns, isWide],
  );
  const source = rowSource(props.rows);
  const selection = useSelection(source, props);
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(-1);
  const wantsFocus = useRef(false);
  const [isInside, setInside] = useState(false);

  const heightAt = (index: number) => {
    const row = source.at(index);
    return typeof rowHeight === 'number' ? rowHeight : row === undefined ? DENSE : rowHeight(row);
  };
  const virtualizer = useVirtualizer({
    count: source.count,
    getScrollElement: () => scroller.current,
    estimateSize: heightAt,
    overscan: 8,
    scrollPaddingStart: HEAD,
    scrollMargin: 0,
    initialRect: { width: 0, height: 800 },
    // The row in focus stays, wherever the list is scrolled: focus is never lost.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
      const kept = Math.max(0, active);
      if (kept >= count || (kept >= first && kept <= last)) return indexes;
      return kept < first ? [kept, ...indexes] : [...indexes, kept];
    },
  });
  const items = virtualizer.getVirtualItems();
  const table = useGridTable({ ...props, columns });
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => source.show(first, last));
  const shownKey = useRef(source.key);
  useEffect(() => {
    if (shownKey.current === source.key) return;
    shownKey.current = source.key;
    scroller.current?.scrollTo({ top: 0 });
    setActive(-1);
  });

  const moveTo = (index: number) => {
    wantsFocus.current = true;
    setActive(index);
    virtualizer.scrollToIndex(index);
  };
  useLayoutEffect(() => {
    // A row that is not loaded yet takes no focus: this runs again when it is.
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${active}"][tabindex]`);
    if (row === null || row === undefined) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });
  const activeRow = active < 0 ? undefined : source.at(active);
  const toldRow = useRef<Row | undefined>(undefined);
  useEffect(() => {
    if (toldRow.current === activeRow) return;
    toldRow.current = activeRow;
    onActive?.(activeRow);
  });

  const isListening = (props.keyboard ?? 'screen') === 'screen' || isInside;
  useKeys(
    isListening
      ? gridKeys({ source, selection, active, moveTo, ...(onOpen && { onOpen }), ...(tree && { tree }) })
      : [],
  );

  const semantics = { role: tree ? 'treegrid' : 'grid', 'aria-multiselectable': selection.isOn || undefined };
  return (
    <div
      ref={scroller}
      className={classNames(classes.grid, props.inDocument && classes.inDocument)}
      style={{ '--columns': tracks(columns, selection.isOn) } as CSSProperties}
    >
      <table
        {...semantics}
        className={classes.table}
        aria-label={label}
        aria-rowcount={source.count + 1}
        onFocus={() => setInside(true)}
        onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
      >
        <GridHead table={table} columns={columns} selection={selection} />
        <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = source.at(index);
            return (
              <GridRow
                key={row === undefined ? index : rowId(row)}
                row={row}
                index={index}
                columns={columns}
                start={start}
                height={heightAt(index)}
                isActive={index === Math.max(0, active)}
                selection={selection}
                measure={detail ? virtualizer.measureElement : null}
                onFocus={() => setActive(index)}
                {...(tone && { tone })}
                {...(detail && { detail })}
                {...(tree && { tree })}
                {...(onOpen && { onOpen })}
                {...(props.isMixed && { isMixed: props.isMixed })}
              />
            );
          })}
        </tbody>
      </table>
      {source.count === 0 && empty}
    </div>
  );
}
