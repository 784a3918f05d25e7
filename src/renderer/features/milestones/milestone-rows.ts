import type { ApiOutput } from '@shared/api';
import type { MilestoneRow, MilestoneShareRow } from '@shared/api/milestones';

export type LineSums = ApiOutput<'milestone.list'>['lines'][number];

/** A fixed-price line as the head of its milestones, one of them, or what one customer pays of it. */
export type BoardRow =
  | { readonly kind: 'line'; readonly id: string; readonly sums: LineSums }
  | { readonly kind: 'milestone'; readonly id: string; readonly milestone: MilestoneRow }
  | {
      readonly kind: 'share';
      readonly id: string;
      readonly milestone: MilestoneRow;
      readonly share: MilestoneShareRow;
    };

/** A milestone, and under it its shares where several customers pay it. */
export function withShares(milestone: MilestoneRow): BoardRow[] {
  const whole: BoardRow = { kind: 'milestone', id: `${milestone.id} whole`, milestone };
  if (milestone.shares.length === 1) return [whole];
  return [whole, ...milestone.shares.map((share): BoardRow => ({ kind: 'share', id: share.id, milestone, share }))];
}

/** The lines of a contract, each with its milestones under it. */
export function boardRows(lines: readonly LineSums[], milestones: readonly MilestoneRow[]): BoardRow[] {
  return lines.flatMap((sums) => [
    { kind: 'line' as const, id: sums.contractLineId, sums },
    ...milestones.filter(({ contractLineId }) => contractLineId === sums.contractLineId).flatMap(withShares),
  ]);
}

/** The shares that a row stands for and that can still be marked: on an invoice they cannot. */
export function openShares(row: BoardRow | undefined): readonly MilestoneShareRow[] {
  if (row === undefined || row.kind === 'line') return [];
  const shares = row.kind === 'share' ? [row.share] : row.milestone.shares;
  return shares.filter(({ invoiceId }) => invoiceId === null);
}

/** The invoice that a row is on, where it is one. */
export function invoiceOf(row: BoardRow): string | null {
  if (row.kind === 'line') return null;
  if (row.kind === 'share') return row.share.invoiceId;
  const ids = new Set(row.milestone.shares.map(({ invoiceId }) => invoiceId));
  const [only] = ids;
  return ids.size === 1 ? (only ?? null) : null;
}
