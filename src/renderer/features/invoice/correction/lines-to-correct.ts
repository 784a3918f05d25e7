import type { RevisableLine } from '@shared/api/corrections';

export const GROUPS = ['work', 'milestone', 'retainer'] as const;

export type GroupName = (typeof GROUPS)[number];

export interface LinesToCorrect {
  readonly name: GroupName;
  readonly lines: readonly RevisableLine[];
}

const groupOf = ({ transactionClass }: RevisableLine): GroupName =>
  transactionClass === 'milestone' || transactionClass === 'retainer' ? transactionClass : 'work';

/** What can be corrected, in the groups that the books know. */
export function groupsToCorrect(lines: readonly RevisableLine[]): LinesToCorrect[] {
  return GROUPS.map((name) => ({ name, lines: lines.filter((line) => groupOf(line) === name) })).filter(
    (group) => group.lines.length > 0,
  );
}

/** The lines that can be chosen: those that no other draft corrects. A line and what was taken off it go together. */
export function choosable(lines: readonly RevisableLine[]): ReadonlySet<string> {
  const taken = new Set(lines.filter(({ onDraftId }) => onDraftId !== null).map(({ lineId }) => lineId));
  return new Set(lines.map(({ lineId }) => lineId).filter((lineId) => !taken.has(lineId)));
}
