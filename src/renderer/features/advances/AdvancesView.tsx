import type { BacklogViewProps } from '../backlog/views';
import { AdvancesTable } from './AdvancesTable';

/** The advances of all contracts that the filters of the backlog leave. */
export function AdvancesView({ filter }: BacklogViewProps) {
  const { contractId, customerId, text } = filter;
  return <AdvancesTable filter={{ contractId, customerId, text }} />;
}
