import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { line, paragraph, revisionSchema, unitSchema } from './fields';

/** What can be entered: work of these classes becomes actuals when it is approved. */
export const ENTRY_CLASSES = ['time', 'expense', 'material', 'fee'] as const;

export const entryClassSchema = z.enum(ENTRY_CLASSES);

export type EntryClass = z.infer<typeof entryClassSchema>;

export const entryStatusSchema = z.enum(['draft', 'submitted', 'approved', 'rejected']);

/** Work as it was reported: time, an expense, material used, a fee. */
export const entrySchema = z.object({
  id: idSchema,
  class: entryClassSchema,
  status: entryStatusSchema,
  date: plainDateSchema,
  projectId: idSchema,
  /** Who did it. Empty on a fee. */
  personId: idSchema.nullable(),
  /** In what role; prices hang on it. */
  roleId: idSchema.nullable(),
  task: line(),
  /** Expense or material category. */
  category: line(100),
  /** The firm's own note. */
  description: paragraph(2000),
  /** The text meant for the customer; empty prints the description. */
  externalDescription: paragraph(2000),
  /** Time is always in hours; the rest in `unit`. */
  quantity: decimalSchema,
  unit: unitSchema,
  /** False: the customer is not charged for it. */
  billable: z.boolean(),
  /** A sales price that the entry itself states (an expense's, or a rate in the imported file that differs from the
   * price list's). Null takes the price list's. */
  statedPrice: decimalSchema.nullable(),
  /** What one unit cost the firm, where the entry states it. */
  statedCost: decimalSchema.nullable(),
  /** The currency of the stated prices. */
  currency: currencySchema,
  tags: z.array(line(100)).max(50),
  startTime: line(8),
  endTime: line(8),
  /** The import that brought it, and what makes the row recognisable when the same file comes again. */
  importId: idSchema.nullable(),
  fingerprint: line(64),
  /** Why it was rejected. */
  rejection: line(500),
  /** The number on the receipt of an expense. */
  receiptNumber: line(50).default(''),
  /** What the customer is charged of the quantity, more or less than was worked; decided at approval. Null is all. */
  billableQuantity: decimalSchema.nullable().default(null),
  revision: revisionSchema,
});

export type Entry = z.infer<typeof entrySchema>;

/** What an entry begins with that nothing special is known of. */
export const PLAIN_ENTRY = { receiptNumber: '', billableQuantity: null } as const satisfies Partial<Entry>;
