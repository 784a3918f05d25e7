import type { ApiRequest } from '@shared/api';
import type { RunOutcome } from '@shared/api/invoice-runs';
import { type ContractPlan, planContract, type RowPlan } from '@shared/billing/invoice-run';
import { compareDates, type PlainDate } from '@shared/dates';
import { Refusal, refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Invoice } from '@shared/model/invoice';
import type { InvoiceRun, RunMade } from '@shared/model/invoice-run';
import type { KeptFailure, ScheduleRow } from '@shared/model/schedule';
import type { Reader, Transaction } from '../store/store';
import {
  actuals,
  contractLines,
  contracts,
  customers,
  invoiceRuns,
  milestones,
  retainers,
  scheduleRows,
} from './collections';
import { type Context, commit, companyOf, compareKeys, type Handlers, nameOf, pageOf, rowOf } from './context';
import { claim, draftsFor } from './making-drafts';
import { rehearse } from './rehearse';
import { backlogOfLine, extendSchedules, rowsOfLine } from './schedules';

/** One run in the making: what it does to a contract is one commit, and its log grows in that same commit. */
interface Run {
  readonly id: string;
  readonly asOf: PlainDate;
  readonly trigger: InvoiceRun['trigger'];
  readonly at: string;
}

/** What a run did to one contract. */
type Deed = Pick<InvoiceRun, 'made' | 'skipped' | 'failed'>;

const NOTHING: Deed = { made: [], skipped: [], failed: [] };

const joined = (a: Deed, b: Deed): Deed => ({
  made: [...a.made, ...b.made],
  skipped: [...a.skipped, ...b.skipped],
  failed: [...a.failed, ...b.failed],
});

/** The contracts that may have something due, those that wait longest first. What is due is found out in the commit. */
function contractsDue(reader: Reader, asOf: PlainDate): string[] {
  const since = new Map<string, PlainDate>();
  const see = (contractId: string, date: PlainDate) => {
    const known = since.get(contractId);
    if (compareDates(date, asOf) <= 0 && (known === undefined || compareDates(date, known) < 0)) {
      since.set(contractId, date);
    }
  };
  for (const row of reader.by(scheduleRows, 'status', 'notRun')) {
    const line = reader.get(contractLines, row.contractLineId);
    if (line !== undefined) see(line.contractId, row.runDate);
  }
  for (const milestone of reader.by(milestones, 'open', 'open')) {
    const line = reader.get(contractLines, milestone.contractLineId);
    if (line?.invoiceMilestonesOnDate && milestone.status === 'ready') see(line.contractId, milestone.date);
  }
  for (const retainer of reader.all(retainers)) {
    if (retainer.status === 'ready') see(retainer.contractId, retainer.date);
  }
  return [...since]
    .sort(([a, since], [b, other]) => compareKeys(since, other) || compareKeys(a, b))
    .map(([contractId]) => contractId);
}

function planOf(reader: Reader, contractId: string, asOf: PlainDate, today: PlainDate): ContractPlan | undefined {
  const contract = rowOf(reader, contracts, contractId);
  const lines = reader.by(contractLines, 'contract', contractId).map((line) => ({
    line,
    rows: rowsOfLine(reader, line.id),
    backlog: backlogOfLine(reader, line),
    milestones: reader.by(milestones, 'contractLine', line.id),
  }));
  return planContract({ contract, lines, retainers: reader.by(retainers, 'contract', contractId) }, asOf, today);
}

function about(reader: Reader, contractId: string) {
  const contract = rowOf(reader, contracts, contractId);
  return {
    contractId,
    contractNumber: contract.number,
    contractName: contract.name,
    customerName: nameOf(reader, customers, contract.customerId),
  };
}

/** The drafts on which the work of a row of the schedule stands. */
function invoicesOf({ actuals: taken }: RowPlan, drafts: readonly Invoice[]): string[] {
  const ids = new Set(taken.map(({ id }) => id));
  return drafts
    .filter((draft) => draft.lines.some(({ actualId }) => actualId !== null && ids.has(actualId)))
    .map(({ id }) => id);
}

/** Does what is due for one contract: its drafts, its rows of the schedule, and the log of it. */
function runContract(tx: Transaction, context: Context, run: Run, contractId: string): Deed {
  // Planned here and not before: what another window or run has billed meanwhile is no longer in the plan.
  const plan = planOf(tx, contractId, run.asOf, context.today());
  if (plan === undefined) return NOTHING;
  for (const actual of plan.toMarkReady) tx.put(actuals, { ...actual, billingStatus: 'ready' });
  const taken = plan.rows.flatMap((row) => row.actuals.map(({ id }) => rowOf(tx, actuals, id)));
  const drafts = draftsFor(
    tx,
    { actuals: taken, milestones: plan.milestones, retainers: plan.retainers },
    { cutoff: plan.cutoff, timeUnit: 'HUR', requestId: run.id },
    context,
  );
  for (const draft of drafts) claim(tx, draft);
  for (const row of plan.rows) {
    tx.put(scheduleRows, {
      ...row.row,
      status: row.skipped === null ? 'successful' : 'skipped',
      runId: run.id,
      invoiceIds: invoicesOf(row, drafts),
      reason: row.skipped,
      failure: null,
      revision: row.row.revision + 1,
    });
  }
  const contract = about(tx, contractId);
  const deed: Deed = {
    made: drafts.map(
      (draft): RunMade => ({
        ...contract,
        customerName: draft.buyer.name,
        invoiceId: draft.id,
        currency: draft.currency,
        netAmount: draft.totals.netAmount,
        lineCount: draft.lines.length,
      }),
    ),
    skipped: plan.rows.flatMap(({ row, line, skipped }) =>
      skipped === null ? [] : [{ ...contract, lineName: line.name, runDate: row.runDate, reason: skipped }],
    ),
    failed: [],
  };
  addToLog(tx, context, run, deed);
  return deed;
}

/** Marks what was due for a contract as failed, so that somebody sees it; nothing of it was billed. */
function failContract(tx: Transaction, context: Context, run: Run, contractId: string, failure: KeptFailure): Deed {
  const rows = tx
    .by(contractLines, 'contract', contractId)
    .flatMap((line) => rowsOfLine(tx, line.id))
    .filter((row) => row.status === 'notRun' && compareDates(row.runDate, run.asOf) <= 0);
  for (const row of rows) {
    const failed: ScheduleRow = { ...row, status: 'failed', runId: run.id, failure, revision: row.revision + 1 };
    tx.put(scheduleRows, failed);
  }
  const runDates = [...new Set(rows.map(({ runDate }) => runDate))].sort();
  const deed: Deed = { ...NOTHING, failed: [{ ...about(tx, contractId), runDates, failure }] };
  addToLog(tx, context, run, deed);
  return deed;
}

function addToLog(tx: Transaction, context: Context, run: Run, deed: Deed): void {
  const present: InvoiceRun = tx.get(invoiceRuns, run.id) ?? {
    id: run.id,
    at: run.at,
    by: context.by,
    asOf: run.asOf,
    trigger: run.trigger,
    finishedAt: null,
    ...NOTHING,
  };
  tx.put(invoiceRuns, { ...present, ...joined(present, deed) });
}

/** What is wrong with one contract. What is wrong with the disk or the folder is not the contract's fault. */
function failureOf(error: unknown): KeptFailure {
  if (!(error instanceof Refusal)) {
    const detail = error instanceof Error ? error.message : String(error);
    return { code: 'common.internal', params: { detail } };
  }
  const { code, params } = error.failure;
  if (code.startsWith('store.') && code !== 'store.invalidRow') throw error;
  return { code, params: { ...params } };
}

/** How a contract's part of the run becomes one commit, or the rehearsal of one. */
type Perform = <R>(work: (tx: Transaction) => R) => Promise<R>;

/** The run itself, real or rehearsed: one commit a contract, and one that fails never stops the others. */
async function runAll(context: Context, run: Run, perform: Perform): Promise<Deed> {
  let all = NOTHING;
  for (const contractId of contractsDue(context.store, run.asOf)) {
    const deed = await perform((tx) => runContract(tx, context, run, contractId)).catch((error: unknown) => {
      const failure = failureOf(error);
      return perform((tx) => failContract(tx, context, run, contractId, failure));
    });
    all = joined(all, deed);
  }
  return all;
}

function outcomeOf(run: Run, deed: Deed): RunOutcome {
  const sums = new Map<string, number>();
  for (const { currency, netAmount } of deed.made) sums.set(currency, (sums.get(currency) ?? 0) + netAmount);
  return {
    asOf: run.asOf,
    ...deed,
    sums: [...sums].sort(([a], [b]) => compareKeys(a, b)).map(([currency, netAmount]) => ({ currency, netAmount })),
  };
}

function newRun(context: Context, trigger: InvoiceRun['trigger'], asOf = context.today()): Run {
  return { id: newId(), asOf, trigger, at: context.now() };
}

async function perform(input: ApiRequest<'invoiceRun.run'>, context: Context) {
  const { store } = context;
  const run = newRun(context, input.trigger, input.asOf);
  if (compareDates(run.asOf, context.today()) > 0) refuse('schedule.runInFuture', { date: run.asOf }, 'asOf');
  if (run.trigger === 'start' && !companyOf(store).runsAtOpening) return { ...outcomeOf(run, NOTHING), runId: null };
  await commit(context, 'schedule.extend', (tx) => extendSchedules(tx, context.today()));
  const deed = await runAll(context, run, (work) => commit(context, 'invoiceRun.contract', work));
  const runId = await commit(context, 'invoiceRun.finish', (tx) => {
    const log = tx.get(invoiceRuns, run.id);
    if (log !== undefined) tx.put(invoiceRuns, { ...log, finishedAt: context.now() });
    return log?.id ?? null;
  });
  return { ...outcomeOf(run, deed), runId };
}

export const invoiceRunHandlers: Handlers<'invoiceRun.preview' | 'invoiceRun.run' | 'invoiceRun.list'> = {
  'invoiceRun.preview': async ({ asOf }, context) => {
    const run = newRun(context, 'button', asOf);
    const deed = await runAll(context, run, (work) => rehearse(context, 'invoiceRun.preview', work));
    return outcomeOf(run, deed);
  },

  'invoiceRun.run': perform,

  'invoiceRun.list': (page, { store }) => pageOf(store.all(invoiceRuns).reverse(), page),
};
