import { useCall } from '@renderer/api/use-call';

/** What waits for the accountant: confirmed invoices and, where they are reviewed, rows of the journal. */
export function useWaitingCount(): number | undefined {
  const { data } = useCall('ledger.status', {}, { collections: ['actuals', 'invoices', 'accountingSettings'] });
  return data === undefined ? undefined : data.proposals + (data.reviewsJournal ? data.journalRows : 0);
}
