import { addDays, type PlainDate } from '@shared/dates';
import type { Agenda } from './agenda';
import type { Call } from './caller';
import type { SampleClock } from './sample-clock';
import type { StoryProject } from './story';
import { nextWorkDay } from './work-days';

/** When the parts of an invoice come in: days from its due date, and what part of it in hundredths. */
const HABITS: Readonly<Record<StoryProject['pays'], readonly { readonly days: number; readonly percent: number }[]>> = {
  onTime: [{ days: -2, percent: 100 }],
  late: [{ days: 26, percent: 100 }],
  inParts: [
    { days: 0, percent: 60 },
    { days: 21, percent: 100 },
  ],
  never: [{ days: 40, percent: 100 }],
};

/** Puts the customer's payments on the agenda; those that lie ahead of today never come. */
export function expectPayments(
  agenda: Agenda,
  call: Call,
  clock: SampleClock,
  invoice: { readonly id: string; readonly dueDate: PlainDate; readonly dueAmount: number },
  habit: StoryProject['pays'],
): void {
  for (const { days, percent } of HABITS[habit]) {
    agenda.at(nextWorkDay(addDays(invoice.dueDate, days)), async () => {
      // What was credited meanwhile, or never was above zero, nobody pays.
      const { openAmount } = await call('invoice.get', { id: invoice.id });
      if (openAmount <= 0) return;
      await call('invoice.pay', {
        id: invoice.id,
        date: clock.day,
        // Whole units, as people pay who pay in parts; the last part is whatever is left.
        ...(percent === 100 ? {} : { amount: Math.round((invoice.dueAmount * percent) / 10_000) * 100 }),
      });
    });
  }
}
