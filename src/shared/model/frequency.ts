import { idSchema } from '../ids';
import { z } from '../zod';
import { requiredLine, revisionSchema } from './fields';

/** How long one round of runs lasts. A quarter is one of the calendar's. */
export const FREQUENCY_PERIODS = ['weekly', 'biweekly', 'monthly', 'quarterly', 'yearly'] as const;

export const frequencyPeriodSchema = z.enum(FREQUENCY_PERIODS);

export type FrequencyPeriod = z.infer<typeof frequencyPeriodSchema>;

export const OCCURRENCES = ['first', 'second', 'third', 'fourth', 'last'] as const;

export const occurrenceSchema = z.enum(OCCURRENCES);

export type Occurrence = z.infer<typeof occurrenceSchema>;

/**
 * On what day of its period a run falls.
 *
 * - `day`: a day of the month, or of the fourteen days of a fortnight. The 29th to 31st of a shorter month is its last.
 * - `lastDay`: the last day of the month.
 * - `weekday`: 1 is Monday, 7 is Sunday. The occurrence counts within the month; within a fortnight it tells the first
 *   week from the second; a week has only one of each.
 */
export const runDaySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), day: z.int().min(1).max(31) }),
  z.strictObject({ kind: z.literal('lastDay') }),
  z.strictObject({ kind: z.literal('weekday'), weekday: z.int().min(1).max(7), occurrence: occurrenceSchema }),
]);

export type RunDay = z.infer<typeof runDaySchema>;

/** What becomes of a run that falls on a Saturday or Sunday. */
export const weekendRuleSchema = z.enum(['none', 'next', 'previous']);

export type WeekendRule = z.infer<typeof weekendRuleSchema>;

/** How often something is invoiced, and on what days. */
export const frequencySchema = z.object({
  id: idSchema,
  name: requiredLine(100),
  period: frequencyPeriodSchema,
  /** One run a period; a month may have up to four. */
  runs: z.array(runDaySchema).min(1).max(4),
  /** In which month of the quarter (1 to 3) or of the year (1 to 12) the run falls; 1 for the other periods. */
  month: z.int().min(1).max(12).default(1),
  weekendRule: weekendRuleSchema.default('none'),
  revision: revisionSchema,
});

export type Frequency = z.infer<typeof frequencySchema>;

/** What decides about the days of a frequency. */
export type RunRule = Pick<Frequency, 'period' | 'runs' | 'month' | 'weekendRule'>;
