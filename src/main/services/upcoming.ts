import type { ApiOutput, ApiRequest } from '@shared/api';
import type { Upcoming } from '@shared/api/schedules';
import { isEnded } from '@shared/billing/contract-status';
import { stopOf, takenByRows } from '@shared/billing/invoice-run';
import { addDays, type PlainDate } from '@shared/dates';
import type { Contract, ContractLine } from '@shared/model/contract';
import type { RunFailed } from '@shared/model/invoice-run';
import type { KeptFailure } from '@shared/model/schedule';
import type { Reader } from '../store/store';
import {
  contractLines,
  contracts,
  customers,
  frequencies,
  invoiceRuns,
  milestones,
  retainers,
  scheduleRows,
} from './collections';
import { compareKeys, type Handlers, nameOf, pageOf, rowOf } from './context';
import { backlogOfLine, chargeableAmount, rowsOfLine } from './schedules';

/** One thing that falls due: a row of a schedule, a milestone, an advance. */
interface Falling {
  readonly kind: Upcoming['kinds'][number];
  readonly date: PlainDate;
  readonly lineName: string;
  readonly frequencyName: string;
  readonly amount: number;
  readonly notReadyAmount: number;
  readonly failure: KeptFailure | null;
  readonly scheduleRowId: string | null;
}

function fallingOfSchedule(reader: Reader, line: ContractLine, today: PlainDate): Falling[] {
  const rows = rowsOfLine(reader, line.id).filter(({ status }) => status === 'notRun' || status === 'failed');
  if (rows.length === 0) return [];
  const backlog = backlogOfLine(reader, line);
  const taken = takenByRows({ line, rows, backlog, milestones: [] }, () => true, today);
  const billable = new Set(taken.flatMap(({ actuals }) => actuals.map(({ id }) => id)));
  let waiting = backlog.filter(({ id, billingStatus }) => !billable.has(id) && billingStatus === 'notReady');
  return taken.map(({ row, actuals }) => {
    const notReady = waiting.filter(({ date }) => date <= row.cutoff);
    waiting = waiting.filter((actual) => !notReady.includes(actual));
    return {
      kind: 'schedule',
      date: row.runDate,
      lineName: line.name,
      frequencyName: nameOf(reader, frequencies, line.frequencyId),
      amount: chargeableAmount(actuals),
      notReadyAmount: chargeableAmount(notReady),
      failure: row.status === 'failed' ? row.failure : null,
      scheduleRowId: row.id,
    };
  });
}

/** What a run that is past said against a contract that has no row of a schedule to say it on. */
type FailureOf = (contractId: string) => KeptFailure | null;

function fallingOfMilestones(reader: Reader, line: ContractLine, failureOf: FailureOf, today: PlainDate): Falling[] {
  if (line.billingMethod !== 'fixedPrice' || !line.invoiceMilestonesOnDate) return [];
  return reader
    .by(milestones, 'contractLine', line.id)
    .filter(({ status }) => status === 'ready' || status === 'notReady')
    .map(({ date, status, amount, name }) => ({
      kind: 'milestone',
      date,
      lineName: name,
      frequencyName: '',
      amount: status === 'ready' ? amount : 0,
      notReadyAmount: status === 'ready' ? 0 : amount,
      failure: status === 'ready' && date <= today ? failureOf(line.contractId) : null,
      scheduleRowId: null,
    }));
}

function fallingOfRetainers(reader: Reader, contractId: string, failureOf: FailureOf, today: PlainDate): Falling[] {
  return reader
    .by(retainers, 'contract', contractId)
    .filter(({ status }) => status === 'ready' || status === 'notReady')
    .map(({ date, status, amount, description }) => ({
      kind: 'retainer',
      date,
      lineName: description,
      frequencyName: '',
      amount: status === 'ready' ? amount : 0,
      notReadyAmount: status === 'ready' ? 0 : amount,
      failure: status === 'ready' && date <= today ? failureOf(contractId) : null,
      scheduleRowId: null,
    }));
}

/** By day and fate, for all of a day goes on one invoice; a failed part of it stands by itself. */
function grouped(falling: readonly Falling[], today: PlainDate): Map<string, Falling[]> {
  const groups = new Map<string, Falling[]>();
  for (const each of falling) {
    const status = each.failure !== null ? 'failed' : each.date <= today ? 'due' : 'notRun';
    const key = `${status} ${each.date}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

function upcomingOf(reader: Reader, contract: Contract, falling: readonly Falling[], today: PlainDate): Upcoming[] {
  return [...grouped(falling, today)].flatMap(([key, parts]) => {
    const [first] = parts;
    if (first === undefined) return [];
    const amount = sumOf(parts.map((part) => part.amount));
    const status = key.split(' ')[0] as Upcoming['status'];
    return [
      {
        id: `${contract.id} ${key}`,
        date: first.date,
        contractId: contract.id,
        contractNumber: contract.number,
        contractName: contract.name,
        customerId: contract.customerId,
        customerName: nameOf(reader, customers, contract.customerId),
        contractLineNames: unique(parts.map(({ lineName }) => lineName)),
        frequencyNames: unique(parts.map(({ frequencyName }) => frequencyName)),
        kinds: [...new Set(parts.map(({ kind }) => kind))],
        status,
        failure: first.failure,
        reason: stopOf(contract) ?? (status === 'due' && amount === 0 ? 'nothingToInvoice' : null),
        currency: contract.currency,
        amount,
        notReadyAmount: sumOf(parts.map((part) => part.notReadyAmount)),
        scheduleRowIds: parts.flatMap(({ scheduleRowId }) => scheduleRowId ?? []),
      } satisfies Upcoming,
    ];
  });
}

/** Only what the latest run said: one that went well since has put it right. */
function failuresOfLastRun(reader: Reader): FailureOf {
  const failed: readonly RunFailed[] = reader.all(invoiceRuns).at(-1)?.failed ?? [];
  return (contractId) => failed.find((each) => each.contractId === contractId)?.failure ?? null;
}

/** Contracts with anything scheduled, so that hundreds without cost nothing. */
function contractIdsWith(reader: Reader): Set<string> {
  const lineIds = [
    ...['notRun', 'failed'].flatMap((status) => reader.by(scheduleRows, 'status', status)),
    ...reader.by(milestones, 'open', 'open'),
  ].map(({ contractLineId }) => contractLineId);
  const ids = new Set(reader.all(retainers).map(({ contractId }) => contractId));
  for (const id of new Set(lineIds)) {
    const line = reader.get(contractLines, id);
    if (line !== undefined) ids.add(line.contractId);
  }
  return ids;
}

const ORDER: Record<Upcoming['status'], number> = { failed: 0, due: 1, notRun: 2 };

function upcoming(
  reader: Reader,
  { days, contractId, ...page }: ApiRequest<'schedule.upcoming'>,
  today: PlainDate,
): ApiOutput<'schedule.upcoming'> {
  const until = addDays(today, days);
  const failureOf = failuresOfLastRun(reader);
  const rows = [...(contractId === undefined ? contractIdsWith(reader) : [contractId])]
    .map((id) => rowOf(reader, contracts, id))
    .filter((contract) => !isEnded(contract))
    .flatMap((contract) => {
      const falling = reader
        .by(contractLines, 'contract', contract.id)
        .flatMap((line) => [
          ...fallingOfSchedule(reader, line, today),
          ...fallingOfMilestones(reader, line, failureOf, today),
        ]);
      return upcomingOf(
        reader,
        contract,
        [...falling, ...fallingOfRetainers(reader, contract.id, failureOf, today)].filter(({ date }) => date <= until),
        today,
      );
    })
    .sort((a, b) => ORDER[a.status] - ORDER[b.status] || compareKeys(a.date, b.date) || compareKeys(a.id, b.id));
  const withStatus = (status: Upcoming['status']) => rows.filter((row) => row.status === status).length;
  return { ...pageOf(rows, page), failed: withStatus('failed'), due: withStatus('due') };
}

export const upcomingHandlers: Handlers<'schedule.upcoming'> = {
  'schedule.upcoming': (filter, { store, today }) => upcoming(store, filter, today()),
};
