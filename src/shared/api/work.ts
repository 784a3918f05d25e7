import { BILLING_REASONS } from '../billing/reasons';
import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { billingTypeSchema, chargeableReasonSchema, priceOriginSchema, transactionClassSchema } from '../model/actual';
import { entryClassSchema, entrySchema } from '../model/entry';
import { amountSchema } from '../model/fields';
import { timesheetImportSchema } from '../model/timesheet-import';
import { z } from '../zod';
import { ageSumsSchema, backlogCountsSchema, backlogGroupSchema } from './backlog-groups';
import { onlyGiven } from './changes';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { failureSchema } from './shapes';

/** One reason per row that could not be treated like the rest. */
const outcomeSchema = z.object({
  done: z.int(),
  refused: z.array(z.object({ id: z.string(), failure: failureSchema })),
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

export const billingReasonSchema = z.enum(BILLING_REASONS);

/** A row that waits to be billed: work (an unbilled sales actual) or a milestone. */
export const backlogRowSchema = z.object({
  id: z.string(),
  kind: z.enum(['actual', 'milestone']),
  transactionClass: transactionClassSchema,
  date: z.string(),
  ageDays: z.int(),
  projectId: z.string(),
  projectNumber: z.string(),
  projectName: z.string(),
  contractId: z.string(),
  contractNumber: z.string(),
  contractLineId: z.string(),
  contractLineName: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  description: z.string(),
  personName: z.string(),
  roleName: z.string(),
  task: z.string(),
  quantity: decimalSchema,
  unit: z.string(),
  price: decimalSchema,
  amount: amountSchema,
  currency: z.string(),
  billingType: billingTypeSchema,
  status: z.enum(['notReady', 'ready', 'invoiceCreated']),
  /** Why it cannot be billed now; null for a row that is ready or only waits to be marked so. */
  reason: billingReasonSchema.nullable(),
  priceOrigin: priceOriginSchema,
  invoiceId: z.string().nullable(),
});

export type BacklogRow = z.infer<typeof backlogRowSchema>;

const backlogFilter = {
  projectId: z.string().optional(),
  contractLineId: z.string().optional(),
  customerId: z.string().optional(),
  /** Rows dated up to and including this day. */
  cutoff: plainDateSchema.optional(),
  status: z.enum(['notReady', 'ready', 'invoiceCreated']).optional(),
  transactionClass: transactionClassSchema.optional(),
  text: z.string().max(200).default(''),
};

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
  'backlog.list': read(
    'Answers what is not billed yet, by project and date, each row with its status and the reason where it cannot be billed.',
    z.strictObject({
      ...backlogFilter,
      /** True: also answers `groups`, for a board that adds up what it has not loaded. */
      grouped: z.boolean().default(false),
      ...pageInput,
    }),
    pageOf(backlogRowSchema).extend({
      /** Of all rows that match, chargeable ones only, by currency. */
      sums: z.array(
        z.object({
          currency: z.string(),
          amount: amountSchema,
          readyAmount: amountSchema,
          draftAmount: amountSchema,
          ages: ageSumsSchema,
        }),
      ),
      counts: backlogCountsSchema,
      /** One for each contract line with rows, by project; empty unless asked for. */
      groups: z.array(backlogGroupSchema),
    }),
  ),
  'backlog.markReady': write(
    'Marks rows ready to invoice: by id, or all of a project up to a cut-off date. Says of each refused row why.',
    z.strictObject({
      ids: z.array(z.string()).max(10_000).optional(),
      projectId: z.string().optional(),
      cutoff: plainDateSchema.optional(),
    }),
    outcomeSchema,
  ),
  'backlog.markNotReady': write(
    'Takes rows back from ready to invoice.',
    z.strictObject({ ids: z.array(z.string()).min(1).max(10_000) }),
    outcomeSchema,
  ),
  'backlog.priceAgain': write(
    'Prices rows that came to a price of zero again, as the price lists say now. Says of each that still has no price why.',
    z.strictObject({ ids: z.array(z.string()).min(1).max(10_000) }),
    outcomeSchema,
  ),
};
