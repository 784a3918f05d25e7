import { addDays, addMonths, compareDates, type PlainDate } from '../dates';
import { newId } from '../ids';
import type { Contract, ContractLine } from '../model/contract';
import type { RunRule } from '../model/frequency';
import type { ScheduleRow } from '../model/schedule';
import { runDates } from './frequency';

/** How a line is scheduled, with everything that decides about its days. */
export interface Plan {
  readonly line: Pick<ContractLine, 'id' | 'billingMethod' | 'billingStart'>;
  readonly contract: Pick<Contract, 'endDate'>;
  readonly rule: RunRule | undefined;
  readonly today: PlainDate;
}

/** What laying out changes. Rows that have run are in neither list: what happened stays. */
export interface Layout {
  readonly add: readonly ScheduleRow[];
  readonly remove: readonly ScheduleRow[];
}

/** Without an end a year is laid out, and never more than ten: what lies beyond is laid out by the runs to come. */
const MONTHS_WITHOUT_END = 12;
const MOST_MONTHS = 120;

const later = (a: PlainDate, b: PlainDate): PlainDate => (compareDates(a, b) >= 0 ? a : b);

function endOf({ contract, today, line }: Plan): PlainDate {
  const begin = later(today, line.billingStart ?? today);
  const most = addMonths(begin, MOST_MONTHS);
  if (contract.endDate === null) return addMonths(begin, MONTHS_WITHOUT_END);
  return compareDates(contract.endDate, most) > 0 ? most : contract.endDate;
}

/** All days on which the line would be invoiced. Fixed price has none: its milestones say when. */
function plannedDates(plan: Plan): PlainDate[] {
  const { line, rule } = plan;
  if (rule === undefined || line.billingStart === null || line.billingMethod === 'fixedPrice') return [];
  return runDates(rule, line.billingStart, endOf(plan));
}

function freshRow(contractLineId: string, runDate: PlainDate): ScheduleRow {
  return {
    id: newId(),
    contractLineId,
    runDate,
    cutoff: addDays(runDate, -1),
    status: 'notRun',
    runId: null,
    invoiceIds: [],
    reason: null,
    failure: null,
    note: '',
    revision: 1,
  };
}

const lastOf = (rows: readonly ScheduleRow[]): PlainDate =>
  rows.reduce((last, { runDate }) => later(last, runDate), '0000-01-01');

/**
 * The schedule as frequency, billing start and end say now, from the last run on. Rows that have run, or that a person
 * skipped, stay as they are; days before the last run are past and get no new row.
 */
export function layOut(plan: Plan, rows: readonly ScheduleRow[]): Layout {
  const lastRun = lastOf(rows.filter(({ runId }) => runId !== null));
  const wanted = new Set(plannedDates(plan).filter((date) => compareDates(date, lastRun) > 0));
  const known = new Set(rows.map(({ runDate }) => runDate));
  return {
    add: [...wanted].filter((date) => !known.has(date)).map((date) => freshRow(plan.line.id, date)),
    remove: rows.filter(
      (row) => row.status === 'notRun' && compareDates(row.runDate, lastRun) > 0 && !wanted.has(row.runDate),
    ),
  };
}

/** What is left of a schedule is extended once less than this lies ahead, so that not every day writes a row. */
const MONTHS_TO_SPARE = 6;

/** The rows that follow the last one, where little lies ahead. A row that somebody removed does not come back. */
export function extend(plan: Plan, rows: readonly ScheduleRow[]): readonly ScheduleRow[] {
  const last = lastOf(rows);
  if (compareDates(last, addMonths(plan.today, MONTHS_TO_SPARE)) >= 0) return [];
  return plannedDates(plan)
    .filter((date) => compareDates(date, last) > 0)
    .map((date) => freshRow(plan.line.id, date));
}
