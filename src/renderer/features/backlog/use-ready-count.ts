import { useCall } from '@renderer/api/use-call';
import { BACKLOG_COLLECTIONS } from './use-board';

/** Rows that are ready wait for an invoice: their number stands in the rail. */
export function useReadyCount(): number | undefined {
  return useCall('backlog.list', { limit: 1 }, { collections: BACKLOG_COLLECTIONS }).data?.counts.ready;
}
