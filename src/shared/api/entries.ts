import { plainDateSchema } from '../dates';
import { decimalSchema, decimalSumSchema } from '../decimal';
import { idSchema } from '../ids';
import {
  actualSchema,
  billingTypeSchema,
  chargeableReasonSchema,
  limitLevelSchema,
  limitStatusSchema,
  priceOriginSchema,
} from '../model/actual';
import { entryClassSchema, entrySchema } from '../model/entry';
import { amountSchema, line } from '../model/fields';
import { z } from '../zod';
import { onlyGiven } from './changes';
import { pageInput, pageOf, read, write } from './contract';
import { outcomeSchema } from './shapes';

/** How the entry stands against the not-to-exceed limits: as approving it would find, or as its rows stand. */
const entryLimitSchema = z.object({
  status: limitStatusSchema,
  level: limitLevelSchema.nullable(),
  /** By how much the limit would be exceeded; 0 where it is not. */
  overAmount: amountSchema,
});

const entryRowSchema = entrySchema.extend({
  projectNumber: z.string(),
  projectName: z.string(),
  customerName: z.string(),
  personName: z.string(),
  roleName: z.string(),
  /** What approval would price it at (or did), per hour for time, and where that comes from. */
  price: decimalSchema,
  amount: amountSchema,
  salesCurrency: z.string(),
  priceOrigin: priceOriginSchema,
  billingType: billingTypeSchema,
  /** Why it is billed so. */
  chargeableReason: chargeableReasonSchema,
  limit: entryLimitSchema,
  /** Whether anything of it is on a draft or billed: then its approval stays. */
  isBilled: z.boolean(),
});

export type EntryRow = z.infer<typeof entryRowSchema>;

/** The entries of one project among those that match. */
const entryGroupSchema = z.object({
  projectId: z.string(),
  projectNumber: z.string(),
  projectName: z.string(),
  customerName: z.string(),
  count: z.int(),
  /** How many of them wait for approval. */
  toApprove: z.int(),
  hours: decimalSumSchema,
  /** Of what is chargeable. */
  amount: amountSchema,
  currency: z.string(),
});

/** A row that an entry wrote into the books. */
const writtenRowSchema = actualSchema
  .pick({
    id: true,
    transactionType: true,
    date: true,
    quantity: true,
    unit: true,
    price: true,
    amount: true,
    currency: true,
    billingType: true,
    chargeableReason: true,
    billingStatus: true,
    adjustmentStatus: true,
    limitStatus: true,
    limitLevel: true,
    splitPercent: true,
    invoiceId: true,
    reversesId: true,
    replacesId: true,
    createdAt: true,
  })
  .extend({ customerName: z.string(), projectName: z.string() });

/** What a correction changes of an entry, in the words of a screen. */
const correctedSchema = z.object({
  projectName: z.string(),
  task: z.string(),
  date: z.string(),
  personName: z.string(),
  roleName: z.string(),
  category: z.string(),
  quantity: decimalSchema,
  /** What is charged of it. */
  billableQuantity: decimalSchema,
  unit: z.string(),
  price: decimalSchema,
  priceOrigin: priceOriginSchema,
  billingType: billingTypeSchema,
  chargeableReason: chargeableReasonSchema,
  amount: amountSchema,
  currency: z.string(),
  limitStatus: limitStatusSchema,
});

export type Corrected = z.infer<typeof correctedSchema>;

const correctionSchema = outcomeSchema.extend({
  rows: z.array(z.object({ id: z.string(), description: z.string(), before: correctedSchema, after: correctedSchema })),
  /** What is chargeable before and after, over all rows, by currency. */
  totals: z.array(z.object({ currency: z.string(), beforeAmount: amountSchema, afterAmount: amountSchema })),
});

const many = z.array(z.string()).min(1).max(10_000);

export const entryCalls = {
  'entry.list': read(
    'Answers entries, the latest first, each with the price that approval would give it and why.',
    z.strictObject({
      view: z.enum(['draft', 'toApprove', 'approved', 'rejected', 'all']).default('all'),
      projectId: z.string().optional(),
      personId: z.string().optional(),
      class: entryClassSchema.optional(),
      /** Dated from this day on, and up to that one. */
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
      text: z.string().max(200).default(''),
      /** `project`: the rows of a project stand together, the projects by customer and name. */
      order: z.enum(['date', 'project']).default('date'),
      ...pageInput,
    }),
    pageOf(entryRowSchema).extend({
      counts: z.object({
        draft: z.int(),
        toApprove: z.int(),
        approved: z.int(),
        rejected: z.int(),
        all: z.int(),
      }),
      /** In the order `project`: the projects of all rows that match, as the rows follow each other. */
      groups: z.array(entryGroupSchema),
    }),
  ),
  'entry.written': read(
    'Answers the rows that an entry has written into the books, the latest first: cost, unbilled and billed sales, reversals.',
    z.strictObject({ id: z.string() }),
    z.object({ rows: z.array(writtenRowSchema) }),
  ),
  'entry.save': write(
    'Makes an entry by hand or changes one that is not approved. It waits for approval, or stays a draft where asked to.',
    z.strictObject({
      id: z.string().optional(),
      revision: z.int().optional(),
      asDraft: z.boolean().default(false),
      changes: onlyGiven(
        entrySchema
          .omit({ id: true, revision: true, status: true, importId: true, fingerprint: true, rejection: true })
          .partial(),
      ),
    }),
    entrySchema,
  ),
  'entry.submit': write(
    'Hands drafts and rejected entries in for approval.',
    z.strictObject({ ids: many }),
    outcomeSchema,
  ),
  'entry.recall': write(
    'Takes entries that wait for approval back to draft.',
    z.strictObject({ ids: many }),
    outcomeSchema,
  ),
  'entry.remove': write('Removes entries that are not approved.', z.strictObject({ ids: many }), outcomeSchema),
  'entry.approve': write(
    'Approves entries: by id, or all that wait (of a project). Writes cost and unbilled sales at the price list’s price.',
    z.strictObject({
      ids: z.array(z.string()).max(10_000).optional(),
      projectId: z.string().optional(),
      /** What is charged of an entry, more or less than was worked; the others as they say themselves, or all of it. */
      billable: z
        .array(z.object({ id: z.string(), quantity: decimalSchema }))
        .max(10_000)
        .default([]),
    }),
    outcomeSchema.extend({ zeroPriced: z.int() }),
  ),
  'entry.reject': write(
    'Sends entries that wait for approval back, with the reason.',
    z.strictObject({ ids: many, reason: line(500).default('') }),
    outcomeSchema,
  ),
  'entry.cancelApproval': write(
    'Takes an approval back while nothing is billed: reverses what it wrote; the entry waits for approval again.',
    z.strictObject({ ids: many }),
    outcomeSchema,
  ),
  'entry.correct': write(
    'Corrects approved entries before they are billed: reverses what they wrote and writes it anew, priced under the present rules. A dry run only says what would change.',
    z.strictObject({
      /** Of entries, or of backlog rows, which stand for the entries that they stem from. */
      ids: many,
      changes: z.strictObject({
        projectId: idSchema.optional(),
        task: line().optional(),
        date: plainDateSchema.optional(),
        personId: idSchema.optional(),
        roleId: idSchema.optional(),
        category: line(100).optional(),
        quantity: decimalSchema.optional(),
        /** Null charges all of it again. */
        billableQuantity: decimalSchema.nullable().optional(),
      }),
      dryRun: z.boolean().default(false),
    }),
    correctionSchema,
  ),
};
