import type { PlainDate } from '../dates';
import type { Voucher, VoucherLine } from '../model/voucher';

export interface TrialBalanceRow {
  readonly account: string;
  /** All before the first day; debit above zero. */
  readonly openingAmount: number;
  readonly debitAmount: number;
  /** Below zero, as credits are. */
  readonly creditAmount: number;
  readonly closingAmount: number;
}

/**
 * What moved on each account in a period, by account number. The closing amounts come to zero, for every voucher does.
 *
 * @param from inclusive; null takes everything from the first voucher on
 */
export function trialBalance(
  vouchers: Iterable<Pick<Voucher, 'date' | 'lines'>>,
  from: PlainDate | null,
  to: PlainDate | null,
): TrialBalanceRow[] {
  const rows = new Map<string, { opening: number; debit: number; credit: number }>();
  for (const { date, lines } of vouchers) {
    if (to !== null && date > to) continue;
    const isBefore = from !== null && date < from;
    for (const { account, amount } of lines) {
      const row = rows.get(account) ?? { opening: 0, debit: 0, credit: 0 };
      if (isBefore) row.opening += amount;
      else if (amount > 0) row.debit += amount;
      else row.credit += amount;
      rows.set(account, row);
    }
  }
  return [...rows]
    .map(([account, { opening, debit, credit }]) => ({
      account,
      openingAmount: opening,
      debitAmount: debit,
      creditAmount: credit,
      closingAmount: opening + debit + credit,
    }))
    .sort((a, b) => (a.account < b.account ? -1 : 1));
}

/** What of the accrued revenue of each row of the project's books stands: zero once it is billed or taken back. */
export function accruedByActual(lines: Iterable<VoucherLine>, accruedAccount: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { account, actualId, amount } of lines) {
    if (account !== accruedAccount || actualId === null) continue;
    sums.set(actualId, (sums.get(actualId) ?? 0) + amount);
  }
  return sums;
}
