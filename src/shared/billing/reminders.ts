import { addDays, compareDates, type PlainDate } from '../dates';
import type { Reminder, ReminderRules, ReminderStep } from '../model/reminder';
import { REMINDER_STEPS } from '../model/reminder';

type Sent = Pick<Reminder, 'step' | 'date'>;

/** Norway asks for no less before a claim is collected (inkassoloven § 9); elsewhere it is a usual term. */
const DAYS_TO_PAY = 14;

/** Until when a reminder of a day wants its payment; null for the first, which only asks whether it was overlooked. */
export const payBy = (step: ReminderStep, date: PlainDate): PlainDate | null =>
  step === 'friendly' ? null : addDays(date, DAYS_TO_PAY);

/** The step that comes after those that were taken; null after the last. No step is passed over, however late it is. */
export function nextStep(sent: readonly Sent[]): ReminderStep | null {
  const taken = new Set(sent.map(({ step }) => step));
  return REMINDER_STEPS.find((step) => !taken.has(step)) ?? null;
}

/**
 * The first day on which the next step may be taken: so many days after the due date, and never sooner after the last
 * step than the rules put between the two. An invoice that was forgotten for a year is not hurried through all three.
 *
 * @param sent in the order in which they were sent
 */
export function nextReminderDate(
  dueDate: PlainDate,
  sent: readonly Sent[],
  rules: ReminderRules,
): { readonly step: ReminderStep; readonly date: PlainDate } | null {
  const step = nextStep(sent);
  if (step === null) return null;
  const byDueDate = addDays(dueDate, rules[step].daysAfterDue);
  const latest = sent.reduce<Sent | null>(
    (last, one) => (last === null || compareDates(one.date, last.date) >= 0 ? one : last),
    null,
  );
  if (latest === null) return { step, date: byDueDate };
  const pause = rules[step].daysAfterDue - rules[latest.step].daysAfterDue;
  const afterLatest = addDays(latest.date, Math.max(1, pause));
  return { step, date: compareDates(byDueDate, afterLatest) > 0 ? byDueDate : afterLatest };
}
