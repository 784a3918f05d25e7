import { useCall } from '@renderer/api/use-call';

/** How many invoices there are in each view, whatever a list is narrowed to. */
export function useInvoiceCounts() {
  return useCall('invoice.list', { limit: 1 }, { collections: ['invoices', 'payments', 'deliveries'] }).data?.counts;
}

/** Drafts wait for somebody: their number stands in the rail. */
export function useDraftCount(): number | undefined {
  return useInvoiceCounts()?.drafts;
}
