import type { Failure } from '@shared/failure';
import { type ReactNode, useState } from 'react';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/types';
import { Toolbar } from '../../components/Toolbar';
import { ViewTabs } from '../../components/ViewTabs';
import { useLanguage } from '../../language/context';
import classes from './PlanTables.module.css';
import type { Plan } from './use-plan';
import { type PlanTab, usePlanColumns } from './use-plan-columns';

/** All that the import would make and refuse, a table for each kind. */
export function PlanTables({ plan }: { plan: Plan }) {
  const { t, explain } = useLanguage();
  const columns = usePlanColumns(plan.currency);
  const [chosen, setChosen] = useState<PlanTab | null>(null);
  const counts: Record<PlanTab, number> = {
    rows: plan.entries.count,
    refused: plan.refused.length,
    customers: plan.customers.length,
    projects: plan.projects.length,
    people: plan.people.length,
  };
  // What cannot come in is looked at first only where nothing else does.
  const tab = chosen ?? (plan.entries.count === 0 && plan.refused.length > 0 ? 'refused' : 'rows');
  const tabs = (['rows', 'refused', 'customers', 'projects', 'people'] as const).map((id) => ({
    id,
    label: t(`timesheet.tab.${id}`),
    count: counts[id],
  }));
  const label = t(`timesheet.tab.${tab}`);
  return (
    <>
      <Toolbar start={<ViewTabs views={tabs} current={tab} onChoose={setChosen} />} />
      {tab === 'rows' && (
        <>
          <Table
            label={label}
            rows={plan.sample}
            columns={columns.rows}
            id={(row) => `${row.row}`}
            empty={t('timesheet.nothingNew')}
          />
          {plan.sample.length < plan.entries.count && (
            <p className={classes.note}>
              {t('timesheet.firstRows', { shown: plan.sample.length, count: `${plan.entries.count}` })}
            </p>
          )}
        </>
      )}
      {tab === 'refused' && (
        <Table
          label={label}
          rows={plan.refused}
          columns={columns.refused}
          id={(row) => `${row.row}`}
          empty={t('timesheet.noneRefused')}
          rowHeight={({ code, params }) => heightOf(explain({ code: code as Failure['code'], params }))}
        />
      )}
      {tab === 'customers' && (
        <Table
          label={label}
          rows={plan.customers}
          columns={columns.customers}
          id={(row) => row.name}
          empty={t('timesheet.noneCreated')}
        />
      )}
      {tab === 'projects' && (
        <Table
          label={label}
          rows={plan.projects}
          columns={columns.projects}
          id={(row) => `${row.customerName} ${row.name}`}
          empty={t('timesheet.noneCreated')}
        />
      )}
      {tab === 'people' && (
        <Table
          label={label}
          rows={plan.people}
          columns={columns.people}
          id={(row) => row.name}
          empty={t('timesheet.noneCreated')}
        />
      )}
    </>
  );
}

/** A reason is read whole: its row is as high as the lines that it takes in a window of this width. */
function heightOf(reason: string): number {
  const signsOfLine = window.innerWidth < 1180 ? 84 : 116;
  return 12 + 20 * Math.ceil(reason.length / signsOfLine);
}

interface TableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly id: (row: Row) => string;
  readonly empty: string;
  readonly rowHeight?: (row: Row) => number;
}

function Table<Row extends object>({ label, rows, columns, id, empty, rowHeight }: TableProps<Row>): ReactNode {
  return (
    <DataGrid
      label={label}
      rows={rows}
      columns={columns}
      rowId={id}
      {...(rowHeight !== undefined && { rowHeight })}
      empty={<p className={classes.empty}>{empty}</p>}
    />
  );
}
