import { companySchema } from '../model/company';
import { numberSeriesSchema } from '../model/number-series';
import { z } from '../zod';
import { onlyGiven } from './changes';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { failureSchema } from './shapes';

const companyChangesSchema = onlyGiven(
  companySchema.omit({ id: true, sample: true, revision: true, lockedUntil: true }).partial(),
);

const journalRowSchema = z.object({
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  action: z.string(),
  reason: z.string(),
  /** What it was about, by number or name; empty where what it touched has no name. */
  subject: z.string(),
  /** The collections it touched and how many rows of each. */
  touched: z.record(z.string(), z.int()),
});

const verifyReportSchema = z.object({
  ok: z.boolean(),
  commits: z.int(),
  invoices: z.int(),
  /** Files that left the house: kept with the hash of the day, and of these made again byte for byte. */
  documents: z.object({ kept: z.int(), madeAgain: z.int() }),
  /** The first thing that is wrong, in words, and where; null when all holds. */
  finding: failureSchema.nullable(),
  /** Each number series: first, last, how many. */
  series: z.array(z.object({ id: z.string(), first: z.string(), last: z.string(), count: z.int() })),
});

export const companyCalls = {
  'company.get': read('Answers the company and its settings.', nothing, companySchema),
  'company.update': write(
    'Changes some of the company’s fields.',
    z.strictObject({ revision: z.int(), changes: companyChangesSchema }),
    companySchema,
  ),
  'series.list': read(
    'Answers the number series, each with the number that comes next.',
    nothing,
    z.array(z.object({ series: numberSeriesSchema, nextNumber: z.string() })),
  ),
  'series.update': write(
    'Changes a series: its pattern, its yearly reset, and its next number where that cannot make a gap or a twin.',
    z.strictObject({
      id: numberSeriesSchema.shape.id,
      revision: z.int(),
      changes: z.strictObject({
        pattern: numberSeriesSchema.shape.pattern.optional(),
        resetYearly: z.boolean().optional(),
        start: z.int().min(1).optional(),
      }),
    }),
    numberSeriesSchema,
  ),
  'journal.list': read(
    'Answers the audit trail, the latest first; of one thing, where `collection` and `id` are given.',
    z.strictObject({ collection: z.string().optional(), id: z.string().optional(), ...pageInput }),
    pageOf(journalRowSchema),
  ),
  'journal.verify': read(
    'Proves the journal’s chain, every invoice’s totals, the number series and what was sent; names the first thing that is wrong.',
    nothing,
    verifyReportSchema,
  ),
  'backup.create': write(
    'Writes a backup, reads it back and answers where it is.',
    nothing,
    z.object({ id: z.string(), at: z.string(), fileName: z.string() }),
  ),
};
