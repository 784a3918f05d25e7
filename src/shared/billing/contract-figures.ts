import Big from 'big.js';
import { type Decimal, decimalOf, divideRounded } from '../decimal';
import type { Actual } from '../model/actual';
import type { ContractLine, Milestone } from '../model/contract';
import { addAmounts, fromMinor } from '../money';
import { isInBacklog } from './eligibility';
import { isUse } from './not-to-exceed';

/** What figures are made of: the rows of a contract or of one of its lines. */
export interface FigureParts {
  readonly lines: readonly Pick<ContractLine, 'contractedAmount' | 'estimatedCostAmount'>[];
  readonly actuals: readonly Actual[];
  readonly milestones: readonly Pick<Milestone, 'status' | 'amount'>[];
  readonly limitAmount: number | null;
  readonly currency: string;
  readonly companyCurrency: string;
  /** Company currency for one unit of the contract's; null where it is not agreed. */
  readonly exchangeRate: Decimal | null;
}

const chargeable = ({ billingType }: Actual) => billingType === 'chargeable';

const sumOf = (rows: readonly { amount: number }[]) => addAmounts(rows.map(({ amount }) => amount));

/** A sum of amounts of which some may be unknown: null where all are. */
function sumOfKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : addAmounts(known);
}

/** `(whole − cost) / whole` in percent with one decimal; null of a whole of zero, and where the cost has no rate. */
function marginOf(wholeAmount: number, costAmount: number, parts: FigureParts): Decimal | null {
  const { currency, companyCurrency } = parts;
  const rate = currency === companyCurrency ? '1' : parts.exchangeRate;
  if (wholeAmount === 0 || rate === null) return null;
  const whole = new Big(fromMinor(wholeAmount, currency)).times(rate);
  return decimalOf(divideRounded(whole.minus(fromMinor(costAmount, companyCurrency)).times(100), whole, 1));
}

/** The limits of several lines as one, where the contract has none of its own: what they allow and use together. */
export function limitsTogether(
  lines: readonly { readonly limitAmount: number | null; readonly limitUsedAmount: number }[],
) {
  const limited = lines.filter(({ limitAmount }) => limitAmount !== null);
  return {
    limitAmount: sumOfKnown(limited.map(({ limitAmount }) => limitAmount)),
    limitUsedAmount: addAmounts(limited.map(({ limitUsedAmount }) => limitUsedAmount)),
  };
}

/**
 * What was agreed, billed, is unbilled and was earned (domain: key figures of a contract and of each line).
 *
 * The cost is kept in the company's currency and everything else in the contract's, so a margin needs a rate where the
 * two differ.
 */
export function figuresOf(parts: FigureParts) {
  const { lines, actuals, milestones, limitAmount } = parts;
  const backlog = actuals.filter((row) => isInBacklog(row) && chargeable(row));
  const open = milestones.filter(({ status }) => status !== 'invoicePosted');
  const withStatus = (wanted: string) =>
    addAmounts([
      sumOf(backlog.filter(({ billingStatus }) => billingStatus === wanted)),
      sumOf(open.filter(({ status }) => status === wanted)),
    ]);
  const billedAmount = sumOf(actuals.filter((row) => row.transactionType === 'billedSales' && chargeable(row)));
  const costAmount = sumOf(actuals.filter(({ transactionType }) => transactionType === 'cost'));
  const valueAmount = sumOfKnown(lines.map(({ contractedAmount }) => contractedAmount));
  const estimates = lines.map(({ estimatedCostAmount }) => estimatedCostAmount);
  const estimate = estimates.includes(null) ? null : sumOfKnown(estimates);
  return {
    valueAmount,
    billedAmount,
    unbilledAmount: addAmounts([sumOf(backlog), sumOf(open)]),
    readyAmount: withStatus('ready'),
    draftAmount: withStatus('invoiceCreated'),
    remainingAmount: valueAmount === null ? null : valueAmount - billedAmount,
    costAmount,
    marginPercent: marginOf(billedAmount, costAmount, parts),
    expectedMarginPercent: estimate === null || valueAmount === null ? null : marginOf(valueAmount, estimate, parts),
    limitAmount,
    limitUsedAmount: sumOf(actuals.filter(isUse)),
  };
}
