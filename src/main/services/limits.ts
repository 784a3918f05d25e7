import { isInBacklog } from '@shared/billing/eligibility';
import {
  excessOf,
  hasLimits,
  isLimited,
  type LimitStanding,
  type LimitTerms,
  type LimitUse,
  limitUse,
} from '@shared/billing/not-to-exceed';
import type { Problem } from '@shared/billing/problems';
import { refuse } from '@shared/failure';
import { formatMoney } from '@shared/i18n/format/numbers';
import type { Actual } from '@shared/model/actual';
import type { Invoice } from '@shared/model/invoice';
import type { Reader, Transaction } from '../store/store';
import { actuals, contractLines, contracts } from './collections';
import { type Context, commit, companyOf, compareKeys, type Handlers, rowOf } from './context';
import { forEach } from './outcome';

/** The limits of all contracts during one commit or one answer: each contract is added up once. */
export interface Limits {
  /** What is used of a contract's limits; null where it has none. */
  readonly of: (contractId: string | null) => LimitUse | null;
  readonly standingOf: (row: Actual) => LimitStanding;
  /** Stores a row with its standing and counts it. */
  readonly put: (tx: Transaction, row: Actual) => Actual;
  /** Stores a row as it is and counts it. */
  readonly putAsIs: (tx: Transaction, row: Actual) => void;
}

function termsOf(reader: Reader, contractId: string): LimitTerms {
  return {
    contract: rowOf(reader, contracts, contractId),
    lines: reader.by(contractLines, 'contract', contractId),
  };
}

const NO_LIMIT: LimitStanding = { limitStatus: 'notApplicable', limitLevel: null, overAmount: 0, limitAmount: 0 };

export function limitsIn(reader: Reader): Limits {
  const known = new Map<string, LimitUse | null>();
  const addedUp = (contractId: string): LimitUse | null => {
    const terms = termsOf(reader, contractId);
    return hasLimits(terms) ? limitUse(terms, reader.by(actuals, 'contract', contractId)) : null;
  };
  const of = (contractId: string | null): LimitUse | null => {
    if (contractId === null) return null;
    const present = known.get(contractId);
    if (present !== undefined) return present;
    const used = addedUp(contractId);
    known.set(contractId, used);
    return used;
  };
  const standingOf = (row: Actual) => of(row.contractId)?.standingOf(row) ?? NO_LIMIT;
  const putAsIs = (tx: Transaction, row: Actual) => {
    // Added up before it is stored: afterwards it would count twice.
    const use = of(row.contractId);
    const before = tx.get(actuals, row.id);
    tx.put(actuals, row);
    use?.replace(before, row);
  };
  return {
    of,
    standingOf,
    putAsIs,
    put: (tx, row) => {
      const { limitStatus, limitLevel } = standingOf(row);
      const evaluated = { ...row, limitStatus, limitLevel };
      putAsIs(tx, evaluated);
      return evaluated;
    },
  };
}

/** A row that waits to be billed and that limits are asked about; everything else is refused with the reason. */
function openRow(tx: Transaction, id: string): Actual {
  const row = tx.get(actuals, id) ?? refuse('work.limitNotApplicable');
  if (!isInBacklog(row)) refuse('work.isPosted');
  if (row.billingStatus === 'invoiceCreated') refuse('work.onDraft');
  if (!isLimited(row)) refuse('work.limitNotApplicable');
  return row;
}

/** Gives back what a row holds of its limits. It cannot be billed until it is evaluated again. */
function reset(tx: Transaction, limits: Limits, id: string): void {
  const row = openRow(tx, id);
  if (limits.standingOf(row).limitStatus === 'notApplicable') refuse('work.limitNotApplicable');
  limits.putAsIs(tx, { ...row, limitStatus: 'notEvaluated', limitLevel: null, billingStatus: 'notReady' });
}

function evaluate(tx: Transaction, limits: Limits, id: string): void {
  const row = openRow(tx, id);
  if (limits.standingOf(row).limitStatus === 'notApplicable' && row.limitStatus === 'notApplicable') {
    refuse('work.limitNotApplicable');
  }
  const evaluated = limits.put(tx, row);
  if (evaluated.limitStatus === 'failed') tx.put(actuals, { ...evaluated, billingStatus: 'notReady' });
}

/** The row as it is when it is to be marked ready: one that holds no share of its limits yet is evaluated first. */
export function evaluatedForReady(tx: Transaction, limits: Limits, row: Actual): Actual {
  const isOpen = isLimited(row) && row.limitStatus !== 'committed' && row.billingStatus !== 'invoiceCreated';
  return isOpen ? limits.put(tx, row) : row;
}

/** Refuses a row whose limits have no room for it, with the amounts in the company's language. */
export function refuseOverLimit(reader: Reader, limits: Limits, row: Actual): never {
  const { overAmount, limitAmount } = limits.standingOf(row);
  const shown = (amount: number) => formatMoney(amount, row.currency, companyOf(reader).language);
  return refuse('work.overLimit', { over: shown(overAmount), limit: shown(limitAmount) });
}

/**
 * Evaluates what confirming has put back in the backlog: the rest of a reduced line, or credited work, whose share of
 * the limits is free again.
 */
export function settleLimits(tx: Transaction, contractId: string, confirmedAt: string): void {
  const limits = limitsIn(tx);
  if (limits.of(contractId) === null) return;
  const putBack = tx
    .by(actuals, 'contract', contractId)
    .filter((row) => row.createdAt === confirmedAt && isInBacklog(row) && row.billingStatus !== 'invoiceCreated');
  // None holds a share that was its predecessor's while another asks.
  for (const row of putBack) limits.putAsIs(tx, { ...row, limitStatus: 'notEvaluated', limitLevel: null });
  for (const { id } of putBack) limits.put(tx, rowOf(tx, actuals, id));
}

/**
 * Evaluates the backlog of a contract after its limits have changed, the oldest work first: rows that stood under no
 * limit until now, and those that found no room. What was reset stays so, and what is committed keeps its share.
 */
export function limitsChanged(tx: Transaction, contractId: string): void {
  const limits = limitsIn(tx);
  const rows = tx
    .by(actuals, 'contract', contractId)
    .filter((row) => isInBacklog(row) && isLimited(row))
    .sort((a, b) => compareKeys(a.date, b.date) || compareKeys(a.id, b.id));
  for (const row of rows) {
    const isOpen = row.limitStatus === 'notApplicable' || row.limitStatus === 'failed';
    const standing = limits.standingOf(row).limitStatus;
    if (standing !== row.limitStatus && (isOpen || standing === 'notApplicable')) limits.put(tx, row);
  }
}

/** The limits that confirming a draft would exceed: errors of the draft, with the line that brings it over. */
export function limitProblems(reader: Reader, invoice: Invoice): Problem[] {
  if (invoice.stage !== 'draft' && invoice.stage !== 'inReview') return [];
  const terms = termsOf(reader, invoice.contractId);
  if (!hasLimits(terms)) return [];
  const lines = invoice.lines.filter(isLimited);
  const sums = lines.map(({ contractLineId, netAmount }) => ({
    contractLineId,
    customerId: invoice.customerId,
    amount: netAmount,
  }));
  const others = reader
    .by(actuals, 'contract', invoice.contractId)
    .filter((row) => row.transactionType === 'billedSales' || row.invoiceId !== invoice.id);
  const { language } = companyOf(reader);
  const shown = (amount: number) => formatMoney(amount, invoice.currency, language);
  return excessOf(sums, terms, others).map(({ level, limitAmount, overAmount, index }) => ({
    severity: 'error',
    code: 'overLimit',
    params: { level, over: shown(overAmount), limit: shown(limitAmount), line: lines[index]?.name ?? '' },
    lineId: lines[index]?.id ?? null,
    field: 'quantity',
  }));
}

export const limitHandlers: Handlers<'backlog.resetLimit' | 'backlog.evaluateLimit'> = {
  'backlog.resetLimit': ({ ids }, context: Context) =>
    commit(context, 'backlog.resetLimit', (tx) => {
      const limits = limitsIn(tx);
      return forEach(ids, (id) => reset(tx, limits, id));
    }),

  'backlog.evaluateLimit': ({ ids }, context: Context) =>
    commit(context, 'backlog.evaluateLimit', (tx) => {
      const limits = limitsIn(tx);
      return forEach(ids, (id) => evaluate(tx, limits, id));
    }),
};
