import { addDays, type PlainDate } from '@shared/dates';
import type { Agenda } from '../agenda';
import type { Call } from '../caller';
import { previousWorkDay } from '../work-days';

/** Reminders to those who pay late, as the rules of the company suggest them, in two rounds. */
export function planReminders(agenda: Agenda, call: Call, today: PlainDate): void {
  for (const daysAgo of [24, 4]) {
    agenda.at(previousWorkDay(addDays(today, -daysAgo)), async () => {
      const { rows } = await call('reminder.suggest', { limit: 100 });
      const items = rows.map(({ invoiceId, step }) => ({ invoiceId, step }));
      if (items.length > 0) await call('reminder.make', { items });
    });
  }
}
