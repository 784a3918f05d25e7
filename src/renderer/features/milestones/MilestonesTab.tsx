import type { ContractView } from '../contract/tabs';
import { MilestoneBoard } from './MilestoneBoard';

/** The milestones of one contract. */
export function MilestonesTab({ view: { contract, lines } }: { view: ContractView }) {
  return (
    <MilestoneBoard
      scope={{ contractId: contract.id }}
      lines={lines}
      currency={contract.currency}
      endDate={contract.endDate}
    />
  );
}
