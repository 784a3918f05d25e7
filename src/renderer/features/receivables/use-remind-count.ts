import { useCall } from '@renderer/api/use-call';

/** Overdue invoices whose next reminder is due. */
export function useRemindCount(): number | undefined {
  return useCall('reminder.suggest', { limit: 1 }, { collections: ['invoices', 'payments', 'reminders', 'company'] })
    .data?.total;
}
