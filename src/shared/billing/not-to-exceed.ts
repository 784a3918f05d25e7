import Big from 'big.js';
import { divideRounded } from '../decimal';
import { type Actual, LIMIT_LEVELS, type LimitLevel, type LimitStatus } from '../model/actual';
import type { Contract, ContractLine } from '../model/contract';
import { addAmounts, amountOf, type MinorAmount } from '../money';
import { isInBacklog } from './eligibility';

/** What of a contract and its lines says how much may be billed at most. */
export interface LimitTerms {
  readonly contract: Pick<Contract, 'customerId' | 'notToExceedAmount' | 'customers'>;
  readonly lines: readonly Pick<
    ContractLine,
    'id' | 'notToExceedAmount' | 'customers' | 'discountPercent' | 'surchargePercent'
  >[];
}

/** Where a sum counts: under which line, paid by whom. */
export interface Counted {
  readonly contractLineId: string | null;
  readonly customerId: string | null;
}

/** One limit over a row. */
export interface Limit {
  readonly level: LimitLevel;
  /** Tells the limits of a contract apart. */
  readonly key: string;
  readonly limitAmount: MinorAmount;
}

/** How a row stands against the limits over it. */
export interface LimitStanding {
  readonly limitStatus: LimitStatus;
  readonly limitLevel: LimitLevel | null;
  /** By how much the failing limit would be exceeded, and the limit; 0 where none is. */
  readonly overAmount: MinorAmount;
  readonly limitAmount: MinorAmount;
}

const NOT_APPLICABLE: LimitStanding = {
  limitStatus: 'notApplicable',
  limitLevel: null,
  overAmount: 0,
  limitAmount: 0,
};

/** Whether anything of the contract is limited at all: where not, nothing needs to be added up. */
export function hasLimits({ contract, lines }: LimitTerms): boolean {
  const isLimited = ({ notToExceedAmount }: { notToExceedAmount: number | null }) => notToExceedAmount !== null;
  return [contract, ...lines].some((each) => isLimited(each) || each.customers.some(isLimited));
}

/** The limits over what counts here, in the order in which they are asked. */
export function limitsOver(counted: Counted, { contract, lines }: LimitTerms): Limit[] {
  const customerId = counted.customerId ?? contract.customerId;
  const line = lines.find(({ id }) => id === counted.contractLineId);
  const amountOfCustomer = (customers: LimitTerms['contract']['customers'] | undefined) =>
    customers?.find((each) => each.customerId === customerId)?.notToExceedAmount;
  const found: Record<LimitLevel, { key: string; amount: number | null | undefined }> = {
    lineCustomer: { key: `lineCustomer ${line?.id} ${customerId}`, amount: amountOfCustomer(line?.customers) },
    line: { key: `line ${line?.id}`, amount: line?.notToExceedAmount },
    contractCustomer: { key: `contractCustomer ${customerId}`, amount: amountOfCustomer(contract.customers) },
    contract: { key: 'contract', amount: contract.notToExceedAmount },
  };
  return LIMIT_LEVELS.flatMap((level) => {
    const { key, amount } = found[level];
    return amount === null || amount === undefined ? [] : [{ level, key, limitAmount: amount }];
  });
}

/** Whether limits are asked about the row at all: advances are money on account, and what is not charged costs nobody. */
export function isLimited(row: Pick<Actual, 'billingType' | 'transactionClass'>): boolean {
  return row.billingType === 'chargeable' && row.transactionClass !== 'retainer';
}

/**
 * Whether the row uses up its limits: what is billed, with what was credited taken off again, and what is committed in
 * the backlog, on a draft or not.
 */
export function isUse(row: Actual): boolean {
  if (!isLimited(row)) return false;
  return row.transactionType === 'billedSales' || (row.limitStatus === 'committed' && isInBacklog(row));
}

/** What billing the row comes to: a row of the backlog with what its line agreed to take off or put on. */
function worthOf(row: Actual, { lines }: LimitTerms): MinorAmount {
  if (row.transactionType === 'billedSales') return row.amount;
  const line = lines.find(({ id }) => id === row.contractLineId);
  const part = (percent = '0') => amountOf(divideRounded(new Big(row.amount).times(percent), new Big(100), 0));
  return row.amount - part(line?.discountPercent) + part(line?.surchargePercent);
}

/** What is used of the limits of one contract. It keeps count as rows are written: see `replace`. */
export interface LimitUse {
  /** How the row stands, whatever it holds already not counted against it. */
  readonly standingOf: (row: Actual) => LimitStanding;
  /** The row with its standing: `committed` where there is room at every level, else `failed` with the first without. */
  readonly evaluated: (row: Actual) => Actual;
  /** Counts what a row has become; undefined before is a new row. */
  readonly replace: (before: Actual | undefined, after: Actual) => void;
  /** What is used of a limit. */
  readonly usedAmount: (key: string) => MinorAmount;
}

/** Adds up what the rows of a contract use of its limits. */
export function limitUse(terms: LimitTerms, rows: Iterable<Actual>): LimitUse {
  const used = new Map<string, MinorAmount>();
  const add = (row: Actual, sign: 1 | -1) => {
    if (!isUse(row)) return;
    const worth = worthOf(row, terms);
    for (const { key } of limitsOver(row, terms)) used.set(key, (used.get(key) ?? 0) + sign * worth);
  };
  for (const row of rows) add(row, 1);

  const standingOf = (row: Actual): LimitStanding => {
    const limits = isLimited(row) ? limitsOver(row, terms) : [];
    if (limits.length === 0) return NOT_APPLICABLE;
    const worth = worthOf(row, terms);
    const held = isUse(row) ? worth : 0;
    for (const { level, key, limitAmount } of limits) {
      const overAmount = (used.get(key) ?? 0) - held + worth - limitAmount;
      // A row that takes money off a bill always fits, however far over the limit the rest is.
      if (overAmount > 0 && worth > 0) return { limitStatus: 'failed', limitLevel: level, overAmount, limitAmount };
    }
    return { ...NOT_APPLICABLE, limitStatus: 'committed' };
  };
  return {
    standingOf,
    evaluated: (row) => {
      const { limitStatus, limitLevel } = standingOf(row);
      return { ...row, limitStatus, limitLevel };
    },
    replace: (before, after) => {
      if (before !== undefined) add(before, -1);
      add(after, 1);
    },
    usedAmount: (key) => used.get(key) ?? 0,
  };
}

/** A sum that is about to be billed. */
export interface ToBeBilled extends Counted {
  readonly amount: MinorAmount;
}

/** A limit that billing would exceed. */
export interface Excess extends Limit {
  readonly overAmount: MinorAmount;
  /** Which of the sums brings it over, counted in their order. */
  readonly index: number;
}

/**
 * The limits that billing these sums would exceed, beside what `others` (all rows of the contract but those billed now)
 * have committed or billed. Rows of others that are not evaluated count for nothing: they hold up nobody.
 */
export function excessOf(sums: readonly ToBeBilled[], terms: LimitTerms, others: Iterable<Actual>): Excess[] {
  const use = limitUse(terms, others);
  const running = new Map<string, MinorAmount>();
  const excesses = new Map<string, Excess>();
  sums.forEach((sum, index) => {
    for (const limit of limitsOver(sum, terms)) {
      const billing = addAmounts([running.get(limit.key) ?? 0, sum.amount]);
      running.set(limit.key, billing);
      const overAmount = use.usedAmount(limit.key) + billing - limit.limitAmount;
      const first = excesses.get(limit.key);
      if (overAmount <= 0 || billing <= 0) excesses.delete(limit.key);
      else excesses.set(limit.key, { ...limit, overAmount, index: first?.index ?? index });
    }
  });
  return [...excesses.values()].sort((a, b) => LIMIT_LEVELS.indexOf(a.level) - LIMIT_LEVELS.indexOf(b.level));
}
