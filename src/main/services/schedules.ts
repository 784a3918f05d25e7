import type { ApiOutput, ApiRequest } from '@shared/api';
import type { ScheduleListRow } from '@shared/api/schedules';
import { isEnded } from '@shared/billing/contract-status';
import { takenByRows } from '@shared/billing/invoice-run';
import { assertRevision } from '@shared/billing/lifecycle';
import { extend, layOut, type Plan } from '@shared/billing/schedule';
import type { PlainDate } from '@shared/dates';
import { refuse } from '@shared/failure';
import type { Actual } from '@shared/model/actual';
import type { ContractLine } from '@shared/model/contract';
import type { ScheduleRow, ScheduleStatus } from '@shared/model/schedule';
import type { Reader, Transaction } from '../store/store';
import { actuals, contractLines, contracts, customers, frequencies, scheduleRows } from './collections';
import {
  type Context,
  commit,
  compareKeys,
  compareTexts,
  given,
  type Handlers,
  nameOf,
  pageOf,
  rowOf,
} from './context';
import { forEach } from './outcome';

/** The unbilled rows of a contract line. */
export function backlogOfLine(reader: Reader, line: ContractLine): Actual[] {
  return reader.by(actuals, 'backlog', line.projectId).filter(({ contractLineId }) => contractLineId === line.id);
}

export function rowsOfLine(reader: Reader, lineId: string): ScheduleRow[] {
  return reader.by(scheduleRows, 'contractLine', lineId).sort((a, b) => compareKeys(a.runDate, b.runDate));
}

/** What rows are worth to the customer. */
export function chargeableAmount(rows: readonly Actual[]): number {
  return rows.reduce((sum, { billingType, amount }) => (billingType === 'chargeable' ? sum + amount : sum), 0);
}

function planOf(reader: Reader, line: ContractLine, today: PlainDate): Plan {
  return {
    line,
    contract: rowOf(reader, contracts, line.contractId),
    rule: line.frequencyId === null ? undefined : reader.get(frequencies, line.frequencyId),
    today,
  };
}

/** Lays a line's schedule out anew from the last run on. For whoever changes what it hangs on. */
export function layOutLine(tx: Transaction, line: ContractLine, today: PlainDate): { added: number; removed: number } {
  const { add, remove } = layOut(planOf(tx, line, today), rowsOfLine(tx, line.id));
  for (const row of remove) tx.remove(scheduleRows, row.id);
  for (const row of add) tx.put(scheduleRows, row);
  return { added: add.length, removed: remove.length };
}

/** The same for all lines of a contract: for whoever changes when it ends. */
export function layOutContract(tx: Transaction, contractId: string, today: PlainDate): void {
  for (const line of tx.by(contractLines, 'contract', contractId)) layOutLine(tx, line, today);
}

/** Adds what has come within sight of schedules that nothing ends; not under contracts that have ended themselves. */
export function extendSchedules(tx: Transaction, today: PlainDate): void {
  for (const line of tx.all(contractLines)) {
    if (line.frequencyId === null || isEnded(rowOf(tx, contracts, line.contractId))) continue;
    for (const row of extend(planOf(tx, line, today), rowsOfLine(tx, line.id))) tx.put(scheduleRows, row);
  }
}

function setUp(tx: Transaction, context: Context, input: ApiRequest<'schedule.setUp'>): ContractLine {
  const present = rowOf(tx, contractLines, input.contractLineId);
  assertRevision(present, input.revision);
  const line = { ...present, ...given(input.changes), revision: present.revision + 1 };
  if (line.frequencyId !== null) rowOf(tx, frequencies, line.frequencyId);
  if (line.frequencyId !== null && line.billingStart === null) {
    refuse('schedule.needsBillingStart', { line: line.name }, 'changes.billingStart');
  }
  if (line.billingMethod === 'fixedPrice' && line.frequencyId !== null) {
    refuse('schedule.fixedPriceHasMilestones', { line: line.name }, 'changes.frequencyId');
  }
  if (line.billingMethod === 'timeAndMaterial' && line.invoiceMilestonesOnDate) {
    refuse('schedule.noMilestones', { line: line.name }, 'changes.invoiceMilestonesOnDate');
  }
  tx.put(contractLines, line);
  layOutLine(tx, line, context.today());
  return line;
}

function generate(tx: Transaction, context: Context, contractLineId: string) {
  const line = rowOf(tx, contractLines, contractLineId);
  if (line.billingMethod === 'fixedPrice') {
    refuse('schedule.fixedPriceHasMilestones', { line: line.name }, 'contractLineId');
  }
  if (line.frequencyId === null) refuse('schedule.needsFrequency', { line: line.name }, 'contractLineId');
  if (line.billingStart === null) refuse('schedule.needsBillingStart', { line: line.name }, 'contractLineId');
  return layOutLine(tx, line, context.today());
}

function listRows(reader: Reader, line: ContractLine, today: PlainDate): ScheduleListRow[] {
  const rows = rowsOfLine(reader, line.id);
  if (rows.length === 0) return [];
  const contract = rowOf(reader, contracts, line.contractId);
  const taken = takenByRows(
    { line, rows, backlog: backlogOfLine(reader, line), milestones: [] },
    ({ status }) => status === 'notRun',
    today,
  );
  const amounts = new Map(taken.map((each) => [each.row.id, chargeableAmount(each.actuals)]));
  return rows.map((row) => ({
    ...row,
    contractId: contract.id,
    contractNumber: contract.number,
    contractName: contract.name,
    contractLineName: line.name,
    customerName: nameOf(reader, customers, contract.customerId),
    frequencyName: nameOf(reader, frequencies, line.frequencyId),
    currency: contract.currency,
    amount: amounts.get(row.id) ?? 0,
  }));
}

function linesFor(reader: Reader, { contractId, contractLineId }: ApiRequest<'schedule.list'>): ContractLine[] {
  if (contractLineId !== undefined) return [rowOf(reader, contractLines, contractLineId)];
  return contractId === undefined ? reader.all(contractLines) : reader.by(contractLines, 'contract', contractId);
}

function sorted(rows: readonly ScheduleListRow[], sort: ApiRequest<'schedule.list'>['sort']): ScheduleListRow[] {
  return rows.toSorted((a, b) => {
    for (const { by, descending } of sort) {
      const order =
        by === 'amount' ? compareKeys(a.currency, b.currency) || a.amount - b.amount : compareTexts(a[by], b[by]);
      if (order !== 0) return descending ? -order : order;
    }
    return compareKeys(a.runDate, b.runDate) || compareKeys(a.id, b.id);
  });
}

function list(reader: Reader, filter: ApiRequest<'schedule.list'>, today: PlainDate): ApiOutput<'schedule.list'> {
  const found = linesFor(reader, filter)
    .flatMap((line) => listRows(reader, line, today))
    .filter(
      ({ runDate }) =>
        (filter.from === undefined || runDate >= filter.from) && (filter.to === undefined || runDate <= filter.to),
    );
  const withStatus = (wanted: ScheduleStatus) => found.filter(({ status }) => status === wanted);
  return {
    ...pageOf(sorted(filter.status === undefined ? found : withStatus(filter.status), filter.sort), filter),
    counts: {
      all: found.length,
      notRun: withStatus('notRun').length,
      successful: withStatus('successful').length,
      failed: withStatus('failed').length,
      skipped: withStatus('skipped').length,
    },
  };
}

function notRunRow(reader: Reader, id: string): ScheduleRow {
  const row = rowOf(reader, scheduleRows, id);
  if (row.status !== 'notRun') refuse('schedule.hasRun', { date: row.runDate });
  return row;
}

export const scheduleHandlers: Handlers<
  'schedule.setUp' | 'schedule.generate' | 'schedule.list' | 'schedule.skip' | 'schedule.retry' | 'schedule.remove'
> = {
  'schedule.setUp': (input, context) => commit(context, 'schedule.setUp', (tx) => setUp(tx, context, input)),

  'schedule.generate': ({ contractLineId }, context) =>
    commit(context, 'schedule.generate', (tx) => generate(tx, context, contractLineId)),

  'schedule.list': (filter, { store, today }) => list(store, filter, today()),

  'schedule.skip': ({ ids, note }, context) =>
    commit(
      context,
      'schedule.skip',
      (tx) =>
        forEach(ids, (id) => {
          const row = notRunRow(tx, id);
          tx.put(scheduleRows, { ...row, status: 'skipped', reason: 'byHand', note, revision: row.revision + 1 });
        }),
      note,
    ),

  'schedule.retry': ({ ids }, context) =>
    commit(context, 'schedule.retry', (tx) =>
      forEach(ids, (id) => {
        const row = rowOf(tx, scheduleRows, id);
        if (row.status !== 'failed' && row.status !== 'skipped')
          refuse('schedule.nothingToRetry', { date: row.runDate });
        tx.put(scheduleRows, {
          ...row,
          status: 'notRun',
          reason: null,
          failure: null,
          note: '',
          revision: row.revision + 1,
        });
      }),
    ),

  'schedule.remove': ({ ids }, context) =>
    commit(context, 'schedule.remove', (tx) =>
      forEach(ids, (id) => {
        notRunRow(tx, id);
        tx.remove(scheduleRows, id);
      }),
    ),
};
