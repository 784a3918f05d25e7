import { z } from '../zod';
import { line, revisionSchema } from './fields';

/** The series that numbers are drawn from. Invoice numbers are given in the commit that posts, so they have no gap. */
export const NUMBER_SERIES = ['invoice', 'creditNote', 'customer', 'project', 'contract', 'voucher'] as const;

export const numberSeriesSchema = z.object({
  id: z.enum(NUMBER_SERIES),
  /** Literal text with one {####} and optional {YYYY}, {YY}, {MM}. */
  pattern: line(60).min(1),
  start: z.int().min(1),
  /** The sequence that the next number gets. */
  next: z.int().min(1),
  /** Whether the sequence begins again at 1 every year (`start` is of its first year), and the year that `next` counts in. */
  resetYearly: z.boolean(),
  year: z.int().nullable(),
  revision: revisionSchema,
});

export type NumberSeries = z.infer<typeof numberSeriesSchema>;
