import type { ApiOutput, ApiRequest } from '@shared/api';
import type { Corrected } from '@shared/api/entries';
import { correctEntry, correctedEntry } from '@shared/billing/correct-entries';
import { addDecimals, compareDecimals } from '@shared/decimal';
import { refuse } from '@shared/failure';
import type { Actual } from '@shared/model/actual';
import type { Entry } from '@shared/model/entry';
import type { Transaction } from '../store/store';
import { approvalOf, isOnInvoice } from './approval';
import { actuals, entries, people, projects, roles } from './collections';
import { type Context, commit, compareKeys, type Handlers, nameOf, rowOf } from './context';
import { worthOf } from './entry-worth';
import { type Limits, limitsIn } from './limits';
import { forEach } from './outcome';
import { rehearse } from './rehearse';

type Correction = ApiOutput<'entry.correct'>;
type Changes = ApiRequest<'entry.correct'>['changes'];

/** The entry that an id stands for: its own, or that of a row in the backlog. */
function entryFor(tx: Transaction, id: string): Entry {
  const entry = tx.get(entries, id);
  if (entry !== undefined) return entry;
  const { entryId } = rowOf(tx, actuals, id);
  return entryId === null ? refuse('work.noEntry') : rowOf(tx, entries, entryId);
}

/** Refuses what is on a draft or billed, with the way out of each. */
function assertCorrectable(entry: Entry, written: readonly Actual[]): void {
  if (entry.status !== 'approved') refuse('work.notApproved');
  if (written.some(({ billingStatus }) => billingStatus === 'invoiceCreated')) refuse('work.onDraft');
  if (isOnInvoice(written)) refuse('work.correctInvoice');
}

/** Another person brings their own role along, unless one is named with them. */
function withRole(tx: Transaction, entry: Entry, changes: Changes): Changes {
  const { personId, roleId } = changes;
  if (roleId !== undefined) rowOf(tx, roles, roleId);
  if (personId === undefined) return changes;
  const person = rowOf(tx, people, personId);
  const isAnother = personId !== entry.personId;
  return roleId === undefined && isAnother && entry.roleId !== null ? { ...changes, roleId: person.roleId } : changes;
}

function assertSound(tx: Transaction, entry: Entry): void {
  const project = rowOf(tx, projects, entry.projectId);
  if (project.status === 'closed') refuse('masterData.projectIsClosed', { name: project.name }, 'changes.projectId');
  if (compareDecimals(entry.quantity, '0') <= 0) refuse('work.quantityNotPositive', {}, 'changes.quantity');
}

function shownOf(tx: Transaction, entry: Entry): Corrected {
  const live = tx
    .by(actuals, 'entry', entry.id)
    .filter((row) => row.transactionType === 'unbilledSales' && row.adjustmentStatus === 'none');
  const charged = live.filter(({ billingType }) => billingType === 'chargeable');
  const { price, priceOrigin, billingType, chargeableReason, amount, salesCurrency } = worthOf(tx, entry);
  const failed = live.find(({ limitStatus }) => limitStatus === 'failed');
  return {
    projectName: nameOf(tx, projects, entry.projectId),
    task: entry.task,
    date: entry.date,
    personName: nameOf(tx, people, entry.personId),
    roleName: nameOf(tx, roles, entry.roleId),
    category: entry.category,
    quantity: entry.quantity,
    billableQuantity: addDecimals('0', ...charged.map(({ quantity }) => quantity)),
    unit: entry.unit,
    price,
    priceOrigin,
    billingType,
    chargeableReason,
    amount: billingType === 'notAvailable' ? 0 : amount,
    currency: salesCurrency,
    limitStatus: (failed ?? live[0])?.limitStatus ?? 'notApplicable',
  };
}

function correct(
  tx: Transaction,
  context: Context,
  limits: Limits,
  entry: Entry,
  changes: Changes,
): Correction['rows'][number] {
  const written = tx.by(actuals, 'entry', entry.id);
  assertCorrectable(entry, written);
  const corrected = correctedEntry(entry, withRole(tx, entry, changes));
  if (corrected === null) return refuse('work.nothingCorrected');
  assertSound(tx, corrected);
  const before = shownOf(tx, entry);
  const approved = approvalOf(tx, context, corrected, null);
  const result = correctEntry(entry, written, approved, context.now());
  tx.put(entries, result.entry);
  // What the originals held of their limits is free before the new rows ask for it.
  for (const row of result.cancelled) limits.putAsIs(tx, row);
  for (const row of result.replacements) limits.put(tx, row);
  const description = entry.externalDescription || entry.description;
  return { id: entry.id, description, before, after: shownOf(tx, result.entry) };
}

function totalsOf(rows: Correction['rows']): Correction['totals'] {
  const totals = new Map<string, { currency: string; beforeAmount: number; afterAmount: number }>();
  const add = (side: 'beforeAmount' | 'afterAmount', { billingType, currency, amount }: Corrected) => {
    const total = totals.get(currency) ?? { currency, beforeAmount: 0, afterAmount: 0 };
    if (billingType === 'chargeable') total[side] += amount;
    totals.set(currency, total);
  };
  for (const { before, after } of rows) {
    add('beforeAmount', before);
    add('afterAmount', after);
  }
  return [...totals.values()].sort((a, b) => compareKeys(a.currency, b.currency));
}

function correctAll(tx: Transaction, context: Context, { ids, changes }: ApiRequest<'entry.correct'>): Correction {
  const limits = limitsIn(tx);
  const rows: Correction['rows'] = [];
  const seen = new Set<string>();
  const outcome = forEach(ids, (id) => {
    const entry = entryFor(tx, id);
    // Several customers share one piece of work: correcting the row of one corrects it for all.
    if (seen.has(entry.id)) return;
    rows.push(correct(tx, context, limits, entry, changes));
    seen.add(entry.id);
  });
  return { ...outcome, rows, totals: totalsOf(rows) };
}

export const entryCorrectionHandlers: Handlers<'entry.correct'> = {
  'entry.correct': (input, context) =>
    input.dryRun
      ? rehearse(context, 'entry.correct', (tx) => correctAll(tx, context, input))
      : commit(context, 'entry.correct', (tx) => correctAll(tx, context, input)),
};
