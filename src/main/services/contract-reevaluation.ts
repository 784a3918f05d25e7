import type { ApiOutput } from '@shared/api';
import { reversalOf } from '@shared/billing/actuals';
import { isInBacklog, reasonAgainstReady } from '@shared/billing/eligibility';
import { groupBy } from '@shared/group-by';
import type { Actual } from '@shared/model/actual';
import type { Entry } from '@shared/model/entry';
import type { Reader, Transaction } from '../store/store';
import { approvalOf, approve, isOnInvoice, takeApprovalBack } from './approval';
import { actuals, customers, entries } from './collections';
import { type Context, compareKeys, nameOf, rowOf } from './context';
import { type Limits, limitsIn } from './limits';

export type Effect = ApiOutput<'contract.setStatus'>['effect'];

/** What is listed of a preview; the sums are of all. */
const LISTED = 200;

export const NO_EFFECT: Effect = {
  changes: [],
  changedCount: 0,
  reevaluatedCount: 0,
  beforeAmount: 0,
  afterAmount: 0,
  keptCount: 0,
};

/** A row as it was and the row that took its place; one of them is missing where a row came or went. */
interface Replaced {
  readonly entryId: string;
  readonly before: Actual | undefined;
  readonly after: Actual | undefined;
}

/** Open, and on no draft: what changed terms may still change. */
const isFree = (row: Actual) => isInBacklog(row) && row.billingStatus !== 'invoiceCreated' && row.entryId !== null;

const unbilledOf = (rows: readonly Actual[]) =>
  rows.filter(({ transactionType }) => transactionType === 'unbilledSales');

/** Work of a contract that waits to be billed. What is left of an advance is the customer's money, and no work. */
const openWork = (reader: Reader, contractId: string): Actual[] =>
  reader.by(actuals, 'contract', contractId).filter((row) => isInBacklog(row) && row.transactionClass !== 'retainer');

const worthOf = ({ customerId, contractLineId, quantity, price, amount, billingType, splitPercent }: Actual) =>
  JSON.stringify([customerId, contractLineId, quantity, price, amount, billingType, splitPercent]);

/** Whether two sets of rows are worth the same, each to the same customer. */
function areWorthTheSame(before: readonly Actual[], after: readonly Actual[]): boolean {
  const [one, other] = [before, after].map((rows) => rows.map(worthOf).sort());
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What takes the place of a row: the customer's row that is billed alike, else any of the customer's. */
function counterpartOf(row: Actual, candidates: readonly Actual[]): Actual | undefined {
  const ofCustomer = candidates.filter(({ customerId }) => customerId === row.customerId);
  return ofCustomer.find(({ billingType }) => billingType === row.billingType) ?? ofCustomer[0];
}

/** Puts what was before beside what is after. */
function paired(entryId: string, before: readonly Actual[], after: readonly Actual[]): Replaced[] {
  const left = new Set(after);
  const pairs = before.map((row): Replaced => {
    const counterpart = counterpartOf(row, [...left]);
    if (counterpart !== undefined) left.delete(counterpart);
    return { entryId, before: row, after: counterpart };
  });
  return [...pairs, ...[...left].map((row): Replaced => ({ entryId, before: undefined, after: row }))];
}

/** The new row takes the place of the old one, and is as ready as it was, where it still can be. */
function connect(tx: Transaction, context: Context, { before, after }: Replaced): void {
  if (before === undefined || after === undefined) return;
  const stays = before.billingStatus === 'ready' && reasonAgainstReady(after, context.today()) === null;
  tx.put(actuals, { ...after, replacesId: before.id, billingStatus: stays ? 'ready' : after.billingStatus });
}

/**
 * A rest of work that is billed in part: what is billed stays under its version, and the rest is priced anew by itself.
 * Where several customers share it the shares belong together, and the rest stays as it was made.
 */
function replaceRest(tx: Transaction, context: Context, entry: Entry, row: Actual, limits: Limits): Replaced | null {
  if (row.billingType !== 'chargeable' || row.splitPercent !== '100') return null;
  const whole: Entry = { ...entry, quantity: row.quantity, billableQuantity: null };
  const fresh = unbilledOf(approvalOf(tx, context, whole, null).actuals);
  const [only] = fresh;
  if (only === undefined || fresh.length > 1 || only.customerId !== row.customerId) return null;
  limits.putAsIs(tx, { ...row, adjustmentStatus: 'adjusted', billingStatus: 'canceled' });
  limits.putAsIs(tx, { ...reversalOf(row, context.now()), billingStatus: 'canceled' });
  limits.put(tx, { ...only, costId: row.costId });
  const after = rowOf(tx, actuals, only.id);
  return { entryId: entry.id, before: row, after };
}

/**
 * Prices the unbilled work of a contract by the terms as they are now (domain: what happens to transactions when a
 * contract is confirmed or amended). What is on a draft or billed stays under the terms it was made under.
 *
 * @param onlyDifferent leaves rows alone that would come out the same
 */
export function reevaluate(tx: Transaction, context: Context, contractId: string, onlyDifferent: boolean): Effect {
  const ofContract = openWork(tx, contractId);
  const free = ofContract.filter(isFree);
  const byEntry = groupBy(free, ({ entryId }) => entryId ?? '');
  const works = [...byEntry]
    .map(([id, rows]) => ({ entry: rowOf(tx, entries, id), rows }))
    .filter(({ entry }) => entry.status === 'approved')
    .sort((a, b) => compareKeys(a.entry.date, b.entry.date) || compareKeys(a.entry.id, b.entry.id));
  const isWhole = ({ entry }: (typeof works)[number]) => !isOnInvoice(tx.by(actuals, 'entry', entry.id));
  const isDue = ({ entry, rows }: (typeof works)[number]) =>
    !onlyDifferent || !areWorthTheSame(rows, unbilledOf(approvalOf(tx, context, entry, null).actuals));
  const whole = works.filter((work) => isWhole(work) && isDue(work));
  const parts = onlyDifferent ? [] : works.filter((work) => !isWhole(work));
  // All give back what they hold of the limits before any of them asks for room again.
  const limits = limitsIn(tx);
  for (const { entry } of whole) takeApprovalBack(tx, context, entry.id, limits);
  const replaced: Replaced[] = [];
  for (const { entry, rows } of whole) {
    approve(tx, context, entry.id, null, limits);
    const after = unbilledOf(tx.by(actuals, 'entry', entry.id)).filter(isInBacklog);
    replaced.push(...paired(entry.id, rows, after));
  }
  for (const { entry, rows } of parts) {
    replaced.push(...rows.flatMap((row) => replaceRest(tx, context, entry, row, limits) ?? []));
  }
  for (const each of replaced) connect(tx, context, each);
  const touched = replaced.filter(({ before }) => before !== undefined).length;
  return effectOf(tx, replaced, {
    keptCount: onlyDifferent ? ofContract.length - free.length : ofContract.length - touched,
  });
}

const worthIn = ({ quantity, price, amount, billingType }: Actual) => ({ quantity, price, amount, billingType });

const chargedIn = (row: Actual | undefined) => (row?.billingType === 'chargeable' ? row.amount : 0);

function effectOf(reader: Reader, replaced: readonly Replaced[], { keptCount }: { keptCount: number }): Effect {
  const changed = replaced.filter(
    ({ before, after }) => before === undefined || after === undefined || worthOf(before) !== worthOf(after),
  );
  const changes = changed.slice(0, LISTED).flatMap(({ entryId, before, after }) => {
    const row = after ?? before;
    if (row === undefined) return [];
    return [
      {
        entryId,
        date: row.date,
        description: row.externalDescription || row.description || row.task || row.category,
        customerName: nameOf(reader, customers, row.customerId),
        before: before === undefined ? null : worthIn(before),
        after: after === undefined ? null : worthIn(after),
      },
    ];
  });
  return {
    changes,
    changedCount: changed.length,
    reevaluatedCount: replaced.filter(({ before }) => before !== undefined).length,
    beforeAmount: replaced.reduce((sum, { before }) => sum + chargedIn(before), 0),
    afterAmount: replaced.reduce((sum, { after }) => sum + chargedIn(after), 0),
    keptCount,
  };
}

/** Takes back what is neither billed nor on a draft: the contract is lost, and nobody will pay for it. */
export function takeBackUnbilled(tx: Transaction, context: Context, contractId: string): Effect {
  const ofContract = openWork(tx, contractId);
  const free = ofContract.filter(({ billingStatus }) => billingStatus !== 'invoiceCreated');
  for (const row of free) {
    tx.put(actuals, { ...row, adjustmentStatus: 'adjusted', billingStatus: 'canceled' });
    tx.put(actuals, { ...reversalOf(row, context.now()), billingStatus: 'canceled' });
  }
  const replaced = free.map((row): Replaced => ({ entryId: row.entryId ?? '', before: row, after: undefined }));
  return effectOf(tx, replaced, { keptCount: ofContract.length - free.length });
}
