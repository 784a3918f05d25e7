import type { ContractLine, Milestone } from '@shared/model/contract';
import type { ProjectView } from './Project';

/** A fixed-price line as the head of its milestones, or one of them. */
export type MilestoneRow =
  | { readonly kind: 'line'; readonly id: string; readonly line: ContractLine; readonly sum: number }
  | { readonly kind: 'milestone'; readonly id: string; readonly milestone: Milestone };

export function milestoneRows({ lines, milestones }: Pick<ProjectView, 'lines' | 'milestones'>): MilestoneRow[] {
  return lines
    .filter(({ billingMethod }) => billingMethod === 'fixedPrice')
    .flatMap((line) => {
      const own = milestones.filter(({ contractLineId }) => contractLineId === line.id);
      const sum = own.reduce((total, { amount }) => total + amount, 0);
      return [
        { kind: 'line', id: line.id, line, sum } as const,
        ...own.map((milestone) => ({ kind: 'milestone', id: milestone.id, milestone }) as const),
      ];
    });
}

/** Whether it can still be marked and changed: on an invoice it can not. */
export function isOpenMilestone({ status }: Pick<Milestone, 'status'>): boolean {
  return status === 'notReady' || status === 'ready';
}
