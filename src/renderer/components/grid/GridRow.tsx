import { ChevronDown, ChevronRight } from 'lucide-react';
import type { CSSProperties, MouseEvent, ReactNode, Ref } from 'react';
import { useLanguage } from '../../language/context';
import { CheckMark } from '../CheckMark';
import { classNames } from '../class-names';
import classes from './DataGrid.module.css';
import type { DataGridProps, GridColumn } from './types';
import type { Selection } from './use-selection';

/** A level of a tree is this much further in. */
const INDENT = 21;

interface GridRowProps<Row> extends Pick<DataGridProps<Row>, 'tone' | 'detail' | 'tree' | 'onOpen' | 'isMixed'> {
  readonly row: Row | undefined;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly start: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly selection: Selection<Row>;
  readonly measure: Ref<HTMLTableRowElement>;
  readonly onFocus: () => void;
}

const CONTROL = 'button,a,input,label,textarea,select';

export function GridRow<Row>(props: GridRowProps<Row>) {
  const { row, index, columns, start, height, isActive, selection, measure, onFocus } = props;
  const { tone, detail, tree, onOpen, isMixed } = props;
  const { t } = useLanguage();
  // A custom property is no CSSProperties key.
  const style = { transform: `translateY(${start}px)`, '--row-height': `${height - 1}px` } as CSSProperties;
  if (row === undefined) {
    return (
      <tr
        ref={measure}
        data-index={index}
        aria-rowindex={index + 2}
        aria-busy
        className={classNames(classes.row, classes.line)}
        style={style}
      >
        <td />
      </tr>
    );
  }
  const kind = tone?.(row) ?? 'plain';
  const isSelectable = selection.isOn && selection.allows(row);
  const expanded = tree?.expanded(row);
  const level = tree?.level(row);
  const second = detail?.(row);
  // The keys of a row are the grid's: `useKeys` listens for the whole screen.

  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest(CONTROL)) return;
    if (event.shiftKey && isSelectable) selection.extendTo(index);
    else if ((event.ctrlKey || event.metaKey) && isSelectable) selection.toggle(index);
    else onOpen?.(row);
  };

  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selection.isOn ? selection.isSelected(row) : undefined}
      aria-level={level}
      aria-expanded={expanded}
      tabIndex={isActive ? 0 : -1}
      className={classNames(classes.row, classes.line, kind !== 'plain' && classes[kind])}
      style={style}
      onFocus={onFocus}
      onClick={onClick}
    >
      {selection.isOn && (
        <td className={classes.box}>
          {isSelectable && (
            <CheckMark
              label={t('shell.grid.selectRow')}
              checked={selection.isSelected(row)}
              mixed={isMixed?.(row) ?? false}
              tabIndex={-1}
              onToggle={(withShift) => (withShift ? selection.extendTo(index) : selection.toggle(index))}
            />
          )}
        </td>
      )}
      {columns.map((column, at) => (
        <td
          key={column.id}
          className={classNames(
            classes.cell,
            column.align === 'end' && classes.end,
            classes[column.tone ?? (column.align === 'end' ? 'text' : 'quiet')],
          )}
          style={at === 0 && level !== undefined ? { paddingInlineStart: (level - 1) * INDENT } : undefined}
        >
          {at === 0 && tree && <Unfold expanded={expanded} onToggle={() => tree.toggle(row)} />}
          <CellContent>{column.cell(row)}</CellContent>
        </td>
      ))}
      {second !== undefined && second !== null && (
        <td colSpan={columns.length} className={classes.detail}>
          {second}
        </td>
      )}
    </tr>
  );
}

/** Words alone are cut with an ellipsis; anything else looks after itself. */
function CellContent({ children }: { children: ReactNode }) {
  return typeof children === 'string' ? <span className={classes.ellipsis}>{children}</span> : children;
}

function Unfold({ expanded, onToggle }: { expanded: boolean | undefined; onToggle: () => void }) {
  const { t } = useLanguage();
  if (expanded === undefined) return <span className={classes.noUnfold} />;
  return (
    <button
      type="button"
      className={classes.unfold}
      tabIndex={-1}
      aria-label={t(expanded ? 'shell.grid.foldRow' : 'shell.grid.unfoldRow')}
      onClick={onToggle}
    >
      {expanded ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
    </button>
  );
}
