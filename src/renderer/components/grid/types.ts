import type { ReactNode } from 'react';

/** A column of a grid. Codes, dates and amounts have fixed widths; only names stretch. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly head: string;
  /** True: the head is spoken but not shown. */
  readonly headHidden?: boolean;
  /** Pixels, or a track such as `minmax(160px, 1fr)` for the columns that stretch. */
  readonly width: number | string;
  /** `end` for numbers. Never centred. */
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  /** Left out where the window is too narrow for all: under 1100 pixels. */
  readonly wideOnly?: boolean;
  /** `subject` once a row; `text` for figures; others stand back. Default: `text` at the end, `quiet` at the start. */
  readonly tone?: 'subject' | 'text' | 'quiet';
  readonly cell: (row: Row) => ReactNode;
}

/** Most important first. */
export type GridSort = readonly { readonly column: string; readonly descending: boolean }[];

/**
 * `group` and `sunk` rows are heads and parts of a whole and cannot be selected; a `proposed` change waits for a
 * decision; `quiet` rows are done with.
 */
export type RowTone = 'plain' | 'group' | 'sunk' | 'proposed' | 'quiet';

/** Rows of a long list, of which only windows are loaded. See `usePagedCall`. */
export interface PagedRows<Row> {
  /** In all, loaded or not. */
  readonly count: number;
  /** Undefined while its page is under way. */
  readonly at: (index: number) => Row | undefined;
  /** Those that are there. */
  readonly loaded: () => readonly Row[];
  /** Told by the grid what is in view, both ends included. */
  readonly show: (first: number, last: number) => void;
  /** Changes with filter and sort: the grid goes back to the top. */
  readonly key: string;
}

export interface GridTree<Row> {
  /** 1 for the outermost. */
  readonly level: (row: Row) => number;
  /** Undefined for a row with nothing inside. */
  readonly expanded: (row: Row) => boolean | undefined;
  readonly toggle: (row: Row) => void;
}

export interface DataGridProps<Row> {
  /** What the rows are: spoken. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[] | PagedRows<Row>;
  readonly rowId: (row: Row) => string;
  readonly sort?: GridSort;
  readonly onSort?: (sort: GridSort) => void;
  /** Ids of the selected rows; without it the grid has no boxes. */
  readonly selection?: ReadonlySet<string>;
  readonly onSelect?: (ids: ReadonlySet<string>) => void;
  readonly canSelect?: (row: Row) => boolean;
  /** In a tree: some of what is inside the row is selected, not all. Ticking it selects the rest. */
  readonly isMixed?: (row: Row) => boolean;
  /** The box in the head was ticked. Left out: the rows that are loaded are selected; a paged list asks for the ids. */
  readonly onSelectAll?: () => void;
  /** Enter, or a click anywhere on the row. */
  readonly onOpen?: (row: Row) => void;
  /** The row that has the focus changed: for keys of the screen that act on it. */
  readonly onActive?: (row: Row | undefined) => void;
  readonly tone?: (row: Row) => RowTone;
  /** Pixels; 28 (dense) where left out. */
  readonly rowHeight?: number | ((row: Row) => number);
  /** A second line inside the row: the reason of a proposed change. */
  readonly detail?: (row: Row) => ReactNode;
  readonly tree?: GridTree<Row>;
  /** Shown under the head when there is no row: an `EmptyState` or `NoMatch`. */
  readonly empty?: ReactNode;
  /** True in a document, whose margins are 20 wide and not 16. */
  readonly inDocument?: boolean;
  /** `own`: keys act only while the focus is inside, for a second grid on one screen. */
  readonly keyboard?: 'screen' | 'own';
}
