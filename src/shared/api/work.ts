import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { billingTypeSchema, chargeableReasonSchema, priceOriginSchema, transactionClassSchema } from '../model/actual';
import { entryClassSchema, entrySchema } from '../model/entry';
import { amountSchema } from '../model/fields';
import { timesheetImportSchema } from '../model/timesheet-import';
import { z } from '../zod';
import { onlyGiven } from './changes';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { failureSchema, outcomeSchema } from './shapes';

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
});

/** The entries of one project among those that match. */
const entryGroupSchema = z.object({
  projectId: z.string(),
  projectNumber: z.string(),
  projectName: z.string(),
  customerName: z.string(),
  count: z.int(),
  /** How many of them wait for approval. */
  toApprove: z.int(),
  hours: decimalSchema,
  /** Of what is chargeable. */
  amount: amountSchema,
  currency: z.string(),
});

const importOptions = {
  fileName: z.string().max(300),
  /** The file, base64. */
  content: z.string(),
  /** Answers the question that an ambiguous file raises. */
  dateOrder: z.enum(['DMY', 'MDY', 'YMD']).optional(),
  /** The price of an hour where the file has none, and its currency. */
  rate: decimalSchema.refine((rate) => !rate.startsWith('-'), 'zero or more').optional(),
  currency: currencySchema.optional(),
};

const refusedRowSchema = z.object({ row: z.int(), code: z.string(), params: failureSchema.shape.params });

export const importPlanSchema = z.object({
  /** `ambiguousDates`: nothing else is known until `dateOrder` says how to read `examples`. */
  kind: z.enum(['plan', 'ambiguousDates']),
  source: z.enum(['toggl', 'clockify', 'harvest']),
  examples: z.array(z.string()),
  /** True where the file has hours without a rate and none was given: the user may state one. */
  needsRate: z.boolean(),
  currency: z.string(),
  customers: z.array(z.object({ name: z.string() })),
  projects: z.array(z.object({ name: z.string(), code: z.string(), customerName: z.string() })),
  people: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      roleName: z.string(),
      rate: decimalSchema.nullable(),
      currency: z.string(),
    }),
  ),
  entries: z.object({
    count: z.int(),
    hours: decimalSchema,
    billableHours: decimalSchema,
    amount: amountSchema,
    from: z.string(),
    to: z.string(),
  }),
  /** Rows that are already here. */
  duplicates: z.int(),
  refused: z.array(refusedRowSchema),
  /** The first rows as they would be written, for the eye. */
  sample: z.array(
    z.object({
      row: z.int(),
      date: z.string(),
      customerName: z.string(),
      projectName: z.string(),
      personName: z.string(),
      description: z.string(),
      hours: decimalSchema,
      billable: z.boolean(),
      rate: decimalSchema.nullable(),
    }),
  ),
});

export type ImportPlan = z.infer<typeof importPlanSchema>;

const importResultSchema = z.object({
  importId: z.string().nullable(),
  created: z.object({ customers: z.int(), projects: z.int(), people: z.int(), entries: z.int() }),
  duplicates: z.int(),
  refused: z.array(refusedRowSchema),
});

export const workCalls = {
  'entry.list': read(
    'Answers entries, the latest first, each with the price that approval would give it and why.',
    z.strictObject({
      view: z.enum(['toApprove', 'approved', 'rejected', 'all']).default('all'),
      projectId: z.string().optional(),
      class: entryClassSchema.optional(),
      text: z.string().max(200).default(''),
      /** `project`: the rows of a project stand together, the projects by customer and name. */
      order: z.enum(['date', 'project']).default('date'),
      ...pageInput,
    }),
    pageOf(entryRowSchema).extend({
      counts: z.object({ toApprove: z.int(), approved: z.int(), rejected: z.int(), all: z.int() }),
      /** In the order `project`: the projects of all rows that match, as the rows follow each other. */
      groups: z.array(entryGroupSchema),
    }),
  ),
  'entry.save': write(
    'Makes an entry by hand or changes one that is not approved. It waits for approval.',
    z.strictObject({
      id: z.string().optional(),
      revision: z.int().optional(),
      changes: onlyGiven(
        entrySchema
          .omit({ id: true, revision: true, status: true, importId: true, fingerprint: true, rejection: true })
          .partial(),
      ),
    }),
    entrySchema,
  ),
  'entry.remove': write(
    'Removes entries that are not approved.',
    z.strictObject({ ids: z.array(z.string()).min(1).max(10_000) }),
    outcomeSchema,
  ),
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
    z.strictObject({ ids: z.array(z.string()).min(1).max(10_000), reason: z.string().max(500).default('') }),
    outcomeSchema,
  ),
  'entry.cancelApproval': write(
    'Takes an approval back while nothing is billed: reverses what it wrote; the entry waits for approval again.',
    z.strictObject({ ids: z.array(z.string()).min(1).max(10_000) }),
    outcomeSchema,
  ),
  'timesheet.preview': read(
    'Reads a Toggl Track, Clockify or Harvest export and says what importing it would make and refuse. Writes nothing.',
    z.strictObject(importOptions),
    importPlanSchema,
  ),
  'timesheet.import': write(
    'Imports a Toggl Track, Clockify or Harvest export. The same rows a second time add nothing.',
    z.strictObject(importOptions),
    importResultSchema,
  ),
  'timesheet.list': read(
    'Answers the imports, the latest first.',
    nothing,
    z.array(timesheetImportSchema.omit({ created: true }).extend({ entries: z.int(), canUndo: z.boolean() })),
  ),
  'timesheet.undo': write(
    'Takes a whole import back: what it made and nothing else uses. Refused once any of it is approved.',
    z.strictObject({ id: z.string() }),
    z.object({ removed: z.object({ customers: z.int(), projects: z.int(), people: z.int(), entries: z.int() }) }),
  ),
};
