import { useCall } from '@renderer/api/use-call';

/** Mails that are not sent yet, or of which nobody knows whether they are. */
export function useOutboxCount(): number | undefined {
  return useCall('outbox.list', { limit: 1 }, { collections: ['outbox'] }).data?.counts.open;
}
