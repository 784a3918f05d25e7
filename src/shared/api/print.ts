import { plainDateSchema } from '../dates';
import { z } from '../zod';
import { write } from './contract';
import { startedSchema } from './jobs';

/** More than this is no errand for an office printer, and would hold one thread for minutes. */
export const MOST_PRINTED = 500;

export const MOST_COPIES = 9;

export const printCalls = {
  'print.run': write(
    'Starts to put posted invoices and credit notes into one PDF for a printer: those chosen by `ids`, or all of a period. `print.log` says that it was printed.',
    z.strictObject({
      ids: z.array(z.string()).min(1).max(MOST_PRINTED).optional(),
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
      customerId: z.string().optional(),
      /** Behind the original of each, marked as copies. */
      copies: z.int().min(0).max(MOST_COPIES).default(0),
      /** A list of what is printed lies on top. */
      cover: z.boolean().default(false),
      /** Each begins on a new sheet where both sides are printed on. */
      duplex: z.boolean().default(false),
      order: z.enum(['number', 'customer']).default('number'),
    }),
    startedSchema,
  ),
  'print.log': write(
    'Logs the invoices of a print run as printed, once.',
    z.strictObject({ jobId: z.string() }),
    z.object({ done: z.int() }),
  ),
};
