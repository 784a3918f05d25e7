import { type Decimal, divideDecimals } from '@shared/decimal';

/** How much of a limit is used, in whole percent; null without a limit. Of a limit of zero all is used. */
export function shareOf(usedAmount: number, limitAmount: number | null): Decimal | null {
  if (limitAmount === null) return null;
  return limitAmount === 0 ? '100' : divideDecimals(`${usedAmount}00`, String(limitAmount), 0);
}
