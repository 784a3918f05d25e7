import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLanguage } from '../../language/context';
import { CheckMark } from '../CheckMark';
import { classNames } from '../class-names';
import classes from './DataGrid.module.css';
import type { GridColumn } from './types';
import type { GridTable } from './use-grid-table';
import type { Selection } from './use-selection';

interface GridHeadProps<Row> {
  readonly table: GridTable;
  readonly columns: readonly GridColumn<Row>[];
  readonly selection: Selection<Row>;
}

const SPOKEN_ORDER = { asc: 'ascending', desc: 'descending' } as const;

export function GridHead<Row>({ table, columns, selection }: GridHeadProps<Row>) {
  const { t } = useLanguage();
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.line}>
        {selection.isOn && (
          <th className={classes.box}>
            <CheckMark
              label={t('shell.grid.selectAll')}
              checked={selection.all}
              mixed={selection.some}
              onToggle={selection.toggleAll}
            />
          </th>
        )}
        {table.getHeaderGroups().flatMap((group) =>
          group.headers.map((header, index) => {
            const column = columns[index];
            const order = header.column.getIsSorted();
            return (
              <th
                key={header.id}
                scope="col"
                aria-sort={order === false ? undefined : SPOKEN_ORDER[order]}
                className={classNames(
                  classes.headCell,
                  column?.align === 'end' && classes.end,
                  order !== false && classes.sorted,
                )}
              >
                {header.column.getCanSort() ? (
                  <button type="button" className={classes.sorter} onClick={header.column.getToggleSortingHandler()}>
                    {column?.head}
                    {order === 'asc' && <ArrowUp size={12} aria-hidden />}
                    {order === 'desc' && <ArrowDown size={12} aria-hidden />}
                  </button>
                ) : (
                  <span className={column?.headHidden ? classes.hidden : undefined}>{column?.head}</span>
                )}
              </th>
            );
          }),
        )}
      </tr>
    </thead>
  );
}
