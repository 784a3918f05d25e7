import { compareDates, type PlainDate } from '../dates';
import type { Actual } from '../model/actual';
import type { Contract, ContractLine, Milestone } from '../model/contract';
import type { Retainer } from '../model/retainer';
import type { ScheduleRow, SkipReason } from '../model/schedule';
import { isEnded } from './contract-status';
import { isInBacklog, reasonAgainstReady } from './eligibility';

/** A contract line with what it may bill. */
export interface LineToRun {
  readonly line: ContractLine;
  /** Its schedule; rows that have run or are not due are passed over. */
  readonly rows: readonly ScheduleRow[];
  /** Unbilled rows of the line. */
  readonly backlog: readonly Actual[];
  readonly milestones: readonly Milestone[];
}

export interface ContractToRun {
  readonly contract: Contract;
  readonly lines: readonly LineToRun[];
  readonly retainers: readonly Retainer[];
}

/** One due row of the schedule and the work that it takes; none is a row that is skipped. */
export interface RowPlan {
  readonly row: ScheduleRow;
  readonly line: ContractLine;
  readonly actuals: readonly Actual[];
  readonly skipped: SkipReason | null;
}

/** What a run does for one contract. */
export interface ContractPlan {
  readonly rows: readonly RowPlan[];
  /** Ready milestones and advances whose day has come. */
  readonly milestones: readonly Milestone[];
  readonly retainers: readonly Retainer[];
  /** Approved work that this run may bill without anybody having marked it ready. */
  readonly toMarkReady: readonly Actual[];
  /** The latest day of what is billed. */
  readonly cutoff: PlainDate;
}

/** Why a contract is left alone; null where it is billed. */
export function stopOf(contract: Pick<Contract, 'status'>): SkipReason | null {
  if (contract.status === 'onHold') return 'contractOnHold';
  return isEnded(contract) ? 'contractEnded' : null;
}

const isDue = (row: ScheduleRow, asOf: PlainDate) => row.status === 'notRun' && compareDates(row.runDate, asOf) <= 0;

/** Ready, or approved where that is enough for the line; and nothing stands against it. */
function isBillable(actual: Actual, line: ContractLine, today: PlainDate): boolean {
  if (!isInBacklog(actual) || reasonAgainstReady(actual, today) !== null) return false;
  return actual.billingStatus === 'ready' || (actual.billingStatus === 'notReady' && line.treatApprovedAsReady);
}

/**
 * What each row of a line's schedule takes, oldest first, each up to its own cut-off. The cut-off has no lower bound:
 * what was approved late goes with the next row, and what a missed run left with the first one that comes.
 */
export function takenByRows(
  { line, rows, backlog }: LineToRun,
  isTaken: (row: ScheduleRow) => boolean,
  today: PlainDate,
): { readonly row: ScheduleRow; readonly actuals: readonly Actual[] }[] {
  let left = backlog.filter((actual) => isBillable(actual, line, today));
  return rows
    .filter(isTaken)
    .toSorted((a, b) => compareDates(a.runDate, b.runDate))
    .map((row) => {
      const actuals = left.filter(({ date }) => compareDates(date, row.cutoff) <= 0);
      left = left.filter((actual) => !actuals.includes(actual));
      return { row, actuals };
    });
}

/** The milestones of a line that a run on this day invoices: ready, and their date has come. */
export function dueMilestones({ line, milestones }: LineToRun, asOf: PlainDate): Milestone[] {
  if (line.billingMethod !== 'fixedPrice' || !line.invoiceMilestonesOnDate) return [];
  return milestones.filter(({ status, date }) => status === 'ready' && compareDates(date, asOf) <= 0);
}

/**
 * What a run on the day `asOf` does for a contract, or nothing where none of it is due (domain: the run). All of it goes
 * on one invoice per customer.
 *
 * @param today no row dated later is ever billed
 */
export function planContract(parts: ContractToRun, asOf: PlainDate, today: PlainDate): ContractPlan | undefined {
  const stopped = stopOf(parts.contract);
  const rows: RowPlan[] = parts.lines.flatMap((each) =>
    takenByRows(each, (row) => isDue(row, asOf), today).map(({ row, actuals }) => {
      const taken = stopped === null ? actuals : [];
      return {
        row,
        line: each.line,
        actuals: taken,
        skipped: stopped ?? (taken.length === 0 ? 'nothingToInvoice' : null),
      };
    }),
  );
  const milestones = stopped === null ? parts.lines.flatMap((each) => dueMilestones(each, asOf)) : [];
  const retainers =
    stopped === null
      ? parts.retainers.filter(({ status, date }) => status === 'ready' && compareDates(date, asOf) <= 0)
      : [];
  if (rows.length === 0 && milestones.length === 0 && retainers.length === 0) return undefined;
  const cutoffs = [
    ...rows.filter(({ skipped }) => skipped === null).map(({ row }) => row.cutoff),
    ...[...milestones, ...retainers].map(({ date }) => date),
  ];
  return {
    rows,
    milestones,
    retainers,
    toMarkReady: rows.flatMap(({ actuals }) => actuals.filter(({ billingStatus }) => billingStatus === 'notReady')),
    cutoff: cutoffs.sort().at(-1) ?? asOf,
  };
}
