import type { Instant } from '../dates';
import { compareDecimals } from '../decimal';
import type { Actual } from '../model/actual';
import type { Entry } from '../model/entry';
import { cancelApproval } from './approve';

/** What can be corrected of an approved entry before it is billed. */
export type EntryCorrection = {
  readonly [F in 'projectId' | 'task' | 'date' | 'personId' | 'roleId' | 'category' | 'quantity' | 'billableQuantity']?:
    | Entry[F]
    | undefined;
};

const QUANTITIES: readonly string[] = ['quantity', 'billableQuantity'] satisfies (keyof EntryCorrection)[];

function isSame(field: string, before: unknown, after: unknown): boolean {
  const isNumber = QUANTITIES.includes(field) && typeof before === 'string' && typeof after === 'string';
  return isNumber ? compareDecimals(before, after) === 0 : before === after;
}

/**
 * The entry as corrected, or null where that changes nothing. Time has a role and no category, the rest a category and
 * no role of its own. Fewer hours than were to be charged are all charged: a decision to lower them stands as far as
 * there are hours.
 */
export function correctedEntry(entry: Entry, correction: EntryCorrection): Entry | null {
  const meant = Object.entries(correction).filter(
    ([field, value]) => value !== undefined && !(field === 'category' && entry.class === 'time'),
  );
  const isChanged = meant.some(([field, value]) => !isSame(field, entry[field as keyof EntryCorrection], value));
  if (!isChanged) return null;
  const corrected: Entry = { ...entry, ...(Object.fromEntries(meant) as Partial<Entry>) };
  const { billableQuantity, quantity } = corrected;
  const isLowered = entry.billableQuantity !== null && compareDecimals(entry.billableQuantity, entry.quantity) < 0;
  const isBeyond = billableQuantity !== null && compareDecimals(billableQuantity, quantity) > 0;
  const isDecidedNow = correction.billableQuantity !== undefined;
  return isLowered && isBeyond && !isDecidedNow ? { ...corrected, billableQuantity: quantity } : corrected;
}

/** The row of the entry that a new one stands in for: the cost, or the share of the same customer of the same kind. */
function predecessorOf(row: Actual, live: readonly Actual[]): string | null {
  const sameType = live.filter(({ transactionType }) => transactionType === row.transactionType);
  const closest =
    sameType.find((old) => old.customerId === row.customerId && old.billingType === row.billingType) ??
    sameType.find((old) => old.customerId === row.customerId) ??
    sameType[0];
  return closest?.id ?? null;
}

/**
 * The rows that a correction writes (domain: correction before billing): the originals adjusted, their reversals
 * unadjustable, and what approving the corrected entry gives, each row naming the one that it replaces.
 *
 * @param written all rows that the entry has written so far; none of them is on a draft or billed
 * @param approved what approving the corrected entry gives
 */
export function correctEntry(
  entry: Entry,
  written: readonly Actual[],
  approved: { readonly entry: Entry; readonly actuals: readonly Actual[] },
  at: Instant,
): { readonly entry: Entry; readonly cancelled: readonly Actual[]; readonly replacements: readonly Actual[] } {
  const live = written.filter(
    ({ adjustmentStatus, billingStatus }) => adjustmentStatus === 'none' && billingStatus !== 'invoicePosted',
  );
  return {
    entry: { ...approved.entry, revision: entry.revision + 1 },
    cancelled: cancelApproval(entry, written, at).actuals,
    replacements: approved.actuals.map((row) => ({ ...row, replacesId: predecessorOf(row, live) })),
  };
}
