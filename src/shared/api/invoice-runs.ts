import { plainDateSchema } from '../dates';
import { amountSchema } from '../model/fields';
import {
  invoiceRunSchema,
  runFailedSchema,
  runMadeSchema,
  runSkippedSchema,
  runTriggerSchema,
} from '../model/invoice-run';
import { z } from '../zod';
import { pageInput, pageOf, read, write } from './contract';

const sumSchema = z.object({ currency: z.string(), netAmount: amountSchema });

/** What a run did, or would do. */
const runOutcomeSchema = z.object({
  asOf: z.string(),
  made: z.array(runMadeSchema),
  skipped: z.array(runSkippedSchema),
  failed: z.array(runFailedSchema),
  /** Of the drafts, by currency. */
  sums: z.array(sumSchema),
});

export type RunOutcome = z.infer<typeof runOutcomeSchema>;

const asOf = plainDateSchema.optional();

export const invoiceRunCalls = {
  'invoiceRun.preview': read(
    'Rehearses the scheduled run and says what it would make, skip and fail at. Writes nothing. May be of a day to come.',
    z.strictObject({ /** Today without it. */ asOf }),
    runOutcomeSchema,
  ),
  'invoiceRun.run': write(
    'Invoices everything that its schedule says is due: one draft per contract and customer. Again, it finds nothing left.',
    z.strictObject({
      /** Today without it; never a day to come. */
      asOf,
      /** `start` does nothing where the company’s settings say so. */
      trigger: runTriggerSchema.default('button'),
    }),
    runOutcomeSchema.extend({ /** Null where nothing was due. */ runId: z.string().nullable() }),
  ),
  'invoiceRun.list': read(
    'Answers the log of runs, the latest first.',
    z.strictObject({ ...pageInput }),
    pageOf(invoiceRunSchema),
  ),
};
