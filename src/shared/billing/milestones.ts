import Big from 'big.js';
import { addDecimals, compareDecimals, type Decimal, decimalOf, divideDecimals, subtractDecimals } from '../decimal';
import { refuse } from '../failure';
import type { ContractLine, Milestone } from '../model/contract';
import { addAmounts, amountOf, fromMinor, type MinorAmount } from '../money';
import { allocate } from './allocate';

/** Where a whole milestone stands, whoever pays it (domain: state machine of a milestone of several customers). */
export const MILESTONE_STATES = ['notStarted', 'inProgress', 'completed'] as const;

export type MilestoneState = (typeof MILESTONE_STATES)[number];

export function milestoneState(shares: readonly Pick<Milestone, 'status'>[]): MilestoneState {
  if (shares.every(({ status }) => status === 'invoicePosted')) return 'completed';
  return shares.every(({ status }) => status === 'notReady') ? 'notStarted' : 'inProgress';
}

/** What tells one whole milestone from another: its group, or itself where one customer pays all of it. */
export const wholeIdOf = (milestone: Pick<Milestone, 'id' | 'groupId'>): string => milestone.groupId ?? milestone.id;

/** The milestones of a line as wholes, each with the shares of its customers, in the order of the rows. */
export function wholesOf(rows: readonly Milestone[]): Milestone[][] {
  const wholes = new Map<string, Milestone[]>();
  for (const row of rows) {
    const shares = wholes.get(wholeIdOf(row));
    if (shares === undefined) wholes.set(wholeIdOf(row), [row]);
    else shares.push(row);
  }
  return [...wholes.values()];
}

export interface MilestoneShare {
  /** Null is the contract's customer. */
  readonly customerId: string | null;
  readonly amount: MinorAmount;
}

/**
 * How a milestone's amount falls on the customers of its line: by percent, to the cent, what rounding leaves over on the
 * rounding customer. Who pays 0 % gets no share.
 */
export function sharesOfMilestone(
  amount: MinorAmount,
  line: Pick<ContractLine, 'customers'>,
  contractCustomerId: string,
): MilestoneShare[] {
  const paying = line.customers.filter(({ percent }) => compareDecimals(percent, '0') > 0);
  if (paying.length === 0) return [{ customerId: null, amount }];
  const percents = paying.map(({ percent }) => percent);
  const flagged = paying.findIndex(({ isRounding }) => isRounding);
  const roundingTo = flagged < 0 ? paying.length - 1 : flagged;
  const byPercent = allocate(amount, percents, { roundingTo });
  // So little to share that the others' rounding took more than all of it: nobody is owed a negative share.
  const amounts = byPercent.some((share) => share < 0) ? allocate(amount, percents) : byPercent;
  return paying.map(({ customerId }, index) => ({
    customerId: customerId === contractCustomerId ? null : customerId,
    amount: amounts[index] ?? 0,
  }));
}

export interface MilestoneSums {
  /** What the contract line is worth; null where it says nothing. */
  readonly contractedAmount: MinorAmount | null;
  readonly milestonesAmount: MinorAmount;
  /** Of the milestones, what is on confirmed and posted invoices. */
  readonly billedAmount: MinorAmount;
  /** What no milestone bills yet; below zero where they come to more than the line is worth. */
  readonly remainingAmount: MinorAmount | null;
  /** How much of the price is made into milestones, in percent, where the line is billed by progress. */
  readonly progressPercent: Decimal;
  /**
   * Whether the milestones do not add up to the line (domain: Σ milestones = contracted amount). A line that is billed
   * by progress may fall short: the rest is still to come. Refuses nothing: it is told until it is fixed.
   */
  readonly isOff: boolean;
}

type PricedLine = Pick<ContractLine, 'contractedAmount' | 'progressBased' | 'billingMethod'>;

export function milestoneSums(line: PricedLine, rows: readonly Milestone[]): MilestoneSums {
  const milestonesAmount = addAmounts(rows.map(({ amount }) => amount));
  const { contractedAmount } = line;
  const remainingAmount = contractedAmount === null ? null : contractedAmount - milestonesAmount;
  const isFixedPrice = line.billingMethod === 'fixedPrice';
  return {
    contractedAmount,
    milestonesAmount,
    billedAmount: addAmounts(rows.filter(({ status }) => status === 'invoicePosted').map(({ amount }) => amount)),
    remainingAmount,
    progressPercent: progressOf(contractedAmount, rows),
    isOff:
      isFixedPrice && remainingAmount !== null && (line.progressBased ? remainingAmount < 0 : remainingAmount !== 0),
  };
}

/** As many decimals as a percent is ever typed with. */
const PERCENT_DIGITS = 4;

function percentOf(amount: MinorAmount, whole: MinorAmount): Decimal {
  return whole === 0 ? '0' : divideDecimals(decimalOf(new Big(amount).times(100)), String(whole), PERCENT_DIGITS);
}

/** The percents as they were asked for, so that five times 20 % are 100 %, whatever cents rounding moved. */
function progressOf(contractedAmount: MinorAmount | null, rows: readonly Milestone[]): Decimal {
  if (contractedAmount === null) return '0';
  return addDecimals(
    '0',
    ...wholesOf(rows).map((shares) => {
      const asked = shares[0]?.progressPercent ?? null;
      return asked ?? percentOf(addAmounts(shares.map(({ amount }) => amount)), contractedAmount);
    }),
  );
}

/** What is to be billed of a price: a part of it in percent or money, or all up to a percent. */
export type ProgressStep =
  | { readonly percent: Decimal }
  | { readonly amount: MinorAmount }
  | { readonly toPercent: Decimal };

export interface ProgressPart {
  readonly amount: MinorAmount;
  /** Of the line's price. */
  readonly percent: Decimal;
  /** How far the line is billed with this part. */
  readonly toPercent: Decimal;
}

/**
 * The next part of a price that is billed by progress (domain: progress-based milestone): 20 % of 1 000 is 200, and 800
 * remain. The part that reaches 100 % takes what is left, to the cent.
 *
 * Refuses a line without a price, a part of nothing, and whatever goes beyond the price.
 */
export function nextProgress(
  line: PricedLine,
  rows: readonly Milestone[],
  step: ProgressStep,
  currency: string,
): ProgressPart {
  const sums = milestoneSums(line, rows);
  const { contractedAmount, remainingAmount, progressPercent } = sums;
  if (contractedAmount === null || remainingAmount === null || contractedAmount === 0) {
    refuse('milestone.lineHasNoPrice', {}, 'contractLineId');
  }
  const remaining = fromMinor(remainingAmount, currency);
  const beyond = (field: string) => refuse('milestone.beyondPrice', { remaining, currency }, field);
  if (remainingAmount <= 0) beyond(Object.keys(step)[0] ?? 'percent');
  if ('amount' in step) {
    if (step.amount <= 0) refuse('milestone.partOfNothing', {}, 'amount');
    if (step.amount > remainingAmount) beyond('amount');
    const isRest = step.amount === remainingAmount;
    const percent = isRest ? subtractDecimals('100', progressPercent) : percentOf(step.amount, contractedAmount);
    return { amount: step.amount, percent, toPercent: addDecimals(progressPercent, percent) };
  }
  const field = 'percent' in step ? 'percent' : 'toPercent';
  const percent = 'percent' in step ? step.percent : subtractDecimals(step.toPercent, progressPercent);
  if (compareDecimals(percent, '0') <= 0) {
    if ('percent' in step) refuse('milestone.partOfNothing', {}, field);
    refuse('milestone.progressGoesBack', { percent: progressPercent }, field);
  }
  const toPercent = addDecimals(progressPercent, percent);
  const reached = compareDecimals(toPercent, '100');
  if (reached > 0) beyond(field);
  const share = amountOf(new Big(contractedAmount).times(percent).div(100).round(0, Big.roundHalfUp), field);
  const amount = reached === 0 ? remainingAmount : Math.min(share, remainingAmount);
  if (amount <= 0) refuse('milestone.partOfNothing', {}, field);
  return { amount, percent, toPercent };
}

/**
 * An amount in equal parts, what does not come out even on the last one (domain: periodic milestones). Refuses more
 * parts than the amount has cents.
 */
export function equalParts(amount: MinorAmount, count: number): MinorAmount[] {
  if (amount < count) refuse('milestone.partOfNothing', {}, 'contractLineId');
  const rounded = Math.round(amount / count);
  // So many parts that rounding each up leaves nothing for the last.
  const part = rounded * (count - 1) < amount ? rounded : Math.floor(amount / count);
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? amount - part * (count - 1) : part));
}
