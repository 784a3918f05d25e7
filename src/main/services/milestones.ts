import type { ApiOutput, ApiRequest } from '@shared/api';
import { firstRunDates, runDates } from '@shared/billing/frequency';
import {
  equalParts,
  milestoneSums,
  nextProgress,
  type ProgressStep,
  sharesOfMilestone,
  wholeIdOf,
} from '@shared/billing/milestones';
import type { PlainDate } from '@shared/dates';
import { refuse } from '@shared/failure';
import { formatDate } from '@shared/i18n/format/dates';
import { formatPercent } from '@shared/i18n/format/numbers';
import type { Language } from '@shared/i18n/languages';
import { newId } from '@shared/ids';
import { type Contract, type ContractLine, type Milestone, PLAIN_MILESTONE } from '@shared/model/contract';
import { addAmounts } from '@shared/money';
import type { Reader, Transaction } from '../store/store';
import { contractLines, contracts, customers, frequencies, milestones } from './collections';
import { type Context, commit, type Handlers, rowOf } from './context';
import { milestoneList } from './milestone-list';
import { saved } from './saving';

type Saved = ApiOutput<'milestone.save'>;

/** More milestones than this on one line is a slip of the pen. */
const MOST_MILESTONES = 500;

/** The shares of the milestone that this row is one of, in the order in which they were made. */
export function sharesWith(reader: Reader, row: Milestone): Milestone[] {
  if (row.groupId === null) return [row];
  return reader.by(milestones, 'contractLine', row.contractLineId).filter(({ groupId }) => groupId === row.groupId);
}

function contractOf(reader: Reader, line: ContractLine): Contract {
  return rowOf(reader, contracts, line.contractId);
}

function assertNotInvoiced(shares: readonly Milestone[]): void {
  const invoiced = shares.find(({ invoiceId }) => invoiceId !== null);
  if (invoiced !== undefined) refuse('masterData.milestoneIsInvoiced', { name: invoiced.name });
}

function answerOf(shares: readonly Milestone[]): Saved {
  const [first] = shares;
  if (first === undefined) throw new TypeError('A milestone has at least one share.');
  return { ...first, wholeAmount: addAmounts(shares.map(({ amount }) => amount)), shares: [...shares] };
}

/**
 * Writes a milestone as one row for each customer of its line. A row of a customer who had a share before keeps its id
 * and status; one of a customer who has none any more goes.
 *
 * @param row what all shares have in common
 * @param amount of the whole
 */
function putShares(
  tx: Transaction,
  line: ContractLine,
  row: Milestone,
  amount: number,
  before: readonly Milestone[],
): Milestone[] {
  const shares = sharesOfMilestone(amount, line, contractOf(tx, line).customerId);
  const groupId = shares.length === 1 ? null : (row.groupId ?? newId());
  const left = [...before];
  const rows = shares.map(({ customerId, amount: share }): Milestone => {
    const known = left.findIndex((each) => each.customerId === customerId);
    const [present] = known < 0 ? [] : left.splice(known, 1);
    const isNewMilestone = before.length === 0;
    return {
      ...row,
      id: present?.id ?? (isNewMilestone && customerId === shares[0]?.customerId ? row.id : newId()),
      // Who joins an old milestone has not been asked whether it is reached.
      status: present?.status ?? (isNewMilestone ? row.status : 'notReady'),
      revision: present === undefined ? 1 : present.revision + 1,
      invoiceId: null,
      customerId,
      groupId,
      amount: share,
    };
  });
  for (const gone of left) tx.remove(milestones, gone.id);
  for (const each of rows) tx.put(milestones, each);
  return rows;
}

function assertNameIsFree(tx: Transaction, row: Milestone): void {
  const twin = tx
    .by(milestones, 'contractLine', row.contractLineId)
    .find((other) => wholeIdOf(other) !== wholeIdOf(row) && other.name.toLowerCase() === row.name.toLowerCase());
  if (twin !== undefined) refuse('masterData.nameTaken', { name: row.name }, 'changes.name');
}

function freshMilestone(contractLineId: string, date: PlainDate): Milestone {
  return {
    id: newId(),
    contractLineId,
    name: '',
    date,
    amount: 0,
    externalDescription: '',
    status: 'notReady',
    invoiceId: null,
    ...PLAIN_MILESTONE,
    revision: 1,
  };
}

/**
 * Shares the milestones of a line anew among its customers, where nothing of them is on an invoice: for whoever changes
 * who pays the line.
 */
export function shareMilestonesAnew(tx: Transaction, line: ContractLine): void {
  const seen = new Set<string>();
  for (const row of tx.by(milestones, 'contractLine', line.id)) {
    if (seen.has(wholeIdOf(row))) continue;
    seen.add(wholeIdOf(row));
    const before = sharesWith(tx, row);
    if (before.some(({ invoiceId }) => invoiceId !== null)) continue;
    const amount = addAmounts(before.map((share) => share.amount));
    const wanted = sharesOfMilestone(amount, line, contractOf(tx, line).customerId);
    const isSame =
      wanted.length === before.length &&
      wanted.every((share) =>
        before.some((each) => each.customerId === share.customerId && each.amount === share.amount),
      );
    if (!isSame) putShares(tx, line, row, amount, before);
  }
}

function fixedPriceLine(reader: Reader, id: string, field: string): ContractLine {
  const line = rowOf(reader, contractLines, id);
  if (line.billingMethod !== 'fixedPrice') refuse('masterData.milestoneNeedsFixedPrice', {}, field);
  return line;
}

/** The language that the customer of the line reads: milestones made here are named for the invoice. */
function languageOf(reader: Reader, line: ContractLine): Language {
  return rowOf(reader, customers, contractOf(reader, line).customerId).language;
}

function save(tx: Transaction, context: Context, input: ApiRequest<'milestone.save'>): Saved {
  const present = input.id === undefined ? undefined : rowOf(tx, milestones, input.id);
  const before = present === undefined ? [] : sharesWith(tx, present);
  assertNotInvoiced(before);
  const row = saved(tx, milestones, input, () => freshMilestone('', context.today()));
  const line = fixedPriceLine(tx, row.contractLineId, 'changes.contractLineId');
  if (line.progressBased && (present === undefined || present.contractLineId !== line.id)) {
    refuse('milestone.lineIsByProgress', { line: line.name }, 'changes.contractLineId');
  }
  assertNameIsFree(tx, row);
  // An amount that is given is that of the whole; one that is not stays what the shares come to.
  const amount = input.changes.amount ?? addAmounts(before.map((share) => share.amount));
  const isSameAmount = before.length > 0 && amount === addAmounts(before.map((share) => share.amount));
  const kept = isSameAmount ? row.progressPercent : null;
  const shares = putShares(tx, line, { ...row, progressPercent: kept }, amount, before);
  const chosen = shares.find(({ id }) => id === row.id) ?? shares[0];
  return answerOf(chosen === undefined ? shares : [chosen, ...shares.filter(({ id }) => id !== chosen.id)]);
}

function stepOf(input: ApiRequest<'milestone.progress'>): ProgressStep {
  const { percent, amount, toPercent } = input;
  const given = [percent, amount, toPercent].filter((each) => each !== undefined);
  if (given.length !== 1) refuse('milestone.oneMeasure', {}, 'percent');
  if (percent !== undefined) return { percent };
  if (amount !== undefined) return { amount };
  return { toPercent: toPercent ?? '0' };
}

function progress(tx: Transaction, context: Context, input: ApiRequest<'milestone.progress'>): Saved {
  const line = fixedPriceLine(tx, input.contractLineId, 'contractLineId');
  if (!line.progressBased) refuse('milestone.lineIsByMilestones', { line: line.name }, 'contractLineId');
  const rows = tx.by(milestones, 'contractLine', line.id);
  const part = nextProgress(line, rows, stepOf(input), contractOf(tx, line).currency);
  const row: Milestone = {
    ...freshMilestone(line.id, input.date ?? context.today()),
    name: input.name ?? `${line.name.slice(0, 180)} ${formatPercent(part.toPercent, languageOf(tx, line))}`,
    status: 'ready',
    progressPercent: part.percent,
  };
  assertNameIsFree(tx, row);
  return answerOf(putShares(tx, line, row, part.amount, []));
}

function generate(tx: Transaction, input: ApiRequest<'milestone.generatePeriodic'>): Saved[] {
  const line = fixedPriceLine(tx, input.contractLineId, 'contractLineId');
  if (line.progressBased) refuse('milestone.lineIsByProgress', { line: line.name }, 'contractLineId');
  const rule = rowOf(tx, frequencies, input.frequencyId);
  const end = input.end ?? contractOf(tx, line).endDate ?? undefined;
  if (input.count === undefined && end === undefined) refuse('milestone.endOrCount', {}, 'end');
  const dates =
    input.count === undefined
      ? runDates(rule, input.start, end ?? input.start)
      : firstRunDates(rule, input.start, input.count);
  if (dates.length === 0) refuse('milestone.noDates', {}, 'end');
  if (dates.length > MOST_MILESTONES)
    refuse('milestone.tooMany', { count: dates.length, most: MOST_MILESTONES }, 'end');
  const { remainingAmount } = milestoneSums(line, tx.by(milestones, 'contractLine', line.id));
  if (remainingAmount === null) refuse('milestone.lineHasNoPrice', {}, 'contractLineId');
  if (remainingAmount <= 0) refuse('milestone.nothingLeft', { line: line.name }, 'contractLineId');
  const amounts = equalParts(remainingAmount, dates.length);
  const language = languageOf(tx, line);
  return dates.map((date, index) => {
    const row = { ...freshMilestone(line.id, date), name: formatDate(date, language) };
    assertNameIsFree(tx, row);
    return answerOf(putShares(tx, line, row, amounts[index] ?? 0, []));
  });
}

export const milestoneHandlers: Handlers<
  'milestone.list' | 'milestone.save' | 'milestone.remove' | 'milestone.progress' | 'milestone.generatePeriodic'
> = {
  'milestone.list': (filter, { store }) => milestoneList(store, filter),

  'milestone.save': (input, context) => commit(context, 'milestone.save', (tx) => save(tx, context, input)),

  'milestone.remove': ({ id }, context) =>
    commit(context, 'milestone.remove', (tx) => {
      const shares = sharesWith(tx, rowOf(tx, milestones, id));
      assertNotInvoiced(shares);
      for (const share of shares) tx.remove(milestones, share.id);
      return {};
    }),

  'milestone.progress': (input, context) => commit(context, 'milestone.progress', (tx) => progress(tx, context, input)),

  'milestone.generatePeriodic': (input, context) =>
    commit(context, 'milestone.generatePeriodic', (tx) => ({ milestones: generate(tx, input) })),
};
