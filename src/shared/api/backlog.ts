import { BILLING_REASONS } from '../billing/reasons';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import {
  billingTypeSchema,
  chargeableReasonSchema,
  limitLevelSchema,
  limitStatusSchema,
  priceOriginSchema,
  transactionClassSchema,
} from '../model/actual';
import { amountSchema, requiredLine } from '../model/fields';
import { z } from '../zod';
import { ageBucketSchema, ageSumsSchema, backlogCountsSchema, backlogGroupSchema } from './backlog-groups';
import { pageInput, pageOf, read, write } from './contract';
import { failureSchema, outcomeSchema } from './shapes';

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
  contractName: z.string(),
  contractLineId: z.string(),
  contractLineName: z.string(),
  billingMethod: z.enum(['timeAndMaterial', 'fixedPrice']),
  /** Who is billed: of a line that several customers share, the one whose share the row is. */
  customerId: z.string(),
  customerName: z.string(),
  /** What of the work this customer pays, in percent. */
  splitPercent: decimalSchema,
  /** The project's manager; empty for none. */
  managerId: z.string(),
  managerName: z.string(),
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
  limitStatus: limitStatusSchema,
  /** Which limit had no room, where the status is `failed`. */
  limitLevel: limitLevelSchema.nullable(),
  /** By how much it would be exceeded; 0 where there is room by now. */
  limitOverAmount: amountSchema,
  /** Why it is billed as it is. */
  chargeableReason: chargeableReasonSchema,
  /** The entry it stems from; empty for a milestone and what was credited without one. */
  entryId: z.string(),
  /** Why it cannot be billed now; null for a row that is ready or only waits to be marked so. */
  reason: billingReasonSchema.nullable(),
  priceOrigin: priceOriginSchema,
  invoiceId: z.string().nullable(),
});

export type BacklogRow = z.infer<typeof backlogRowSchema>;

const backlogFilter = {
  contractId: z.string().optional(),
  projectId: z.string().optional(),
  contractLineId: z.string().optional(),
  customerId: z.string().optional(),
  /** Rows of the projects that this person manages. */
  managerId: z.string().optional(),
  /** Rows dated up to and including this day. */
  cutoff: plainDateSchema.optional(),
  status: z.enum(['notReady', 'ready', 'invoiceCreated']).optional(),
  kind: z.enum(['actual', 'milestone']).optional(),
  transactionClass: transactionClassSchema.optional(),
  billingType: billingTypeSchema.optional(),
  limitStatus: limitStatusSchema.optional(),
  age: ageBucketSchema.optional(),
  currency: z.string().optional(),
  text: z.string().max(200).default(''),
};

const requestId = requiredLine(64);

/** A draft that was made or has grown. */
const touchedDraftSchema = z.object({
  id: z.string(),
  contractId: z.string(),
  contractNumber: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  currency: z.string(),
  grossAmount: amountSchema,
  /** How many lines it got by this call. */
  added: z.int(),
  isNew: z.boolean(),
});

const draftsSchema = z.object({
  invoices: z.array(touchedDraftSchema),
  /** Rows that were asked for and are on none of them, each with the reason. */
  skipped: z.array(z.object({ id: z.string(), failure: failureSchema })),
  /** Contracts that were asked for and gave no draft, each with the reason. */
  contracts: z.array(z.object({ id: z.string(), number: z.string(), failure: failureSchema })),
});

export const backlogCalls = {
  'backlog.list': read(
    'Answers what is not billed yet, by contract, contract line and date, each row with its status and the reason where it cannot be billed.',
    z.strictObject({
      ...backlogFilter,
      /** True: also answers `groups`, for a board that adds up what it has not loaded. */
      grouped: z.boolean().default(false),
      sort: z
        .array(
          z.strictObject({
            by: z.enum([
              'date',
              'contractNumber',
              'customerName',
              'projectName',
              'description',
              'personName',
              'amount',
            ]),
            descending: z.boolean(),
          }),
        )
        .max(3)
        .default([]),
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
      /** One for each contract line with rows, by contract; empty unless asked for. */
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
  'backlog.createInvoices': write(
    'Makes drafts of chosen rows, or of all that is ready of whole contracts: one for each contract and customer. The same `requestId` again answers the same drafts.',
    z.strictObject({
      ids: z.array(z.string()).min(1).max(10_000).optional(),
      contractIds: z.array(z.string()).min(1).max(1000).optional(),
      /** Rows dated up to and including this day; absent is today, and later than today is nothing ever. */
      cutoff: plainDateSchema.optional(),
      /** The unit that time is shown in; amounts stay what they are. */
      timeUnit: z.enum(['HUR', 'DAY', 'WEE']).optional(),
      requestId,
    }),
    draftsSchema,
  ),
  'backlog.addToInvoice': write(
    'Adds chosen rows to the draft of their contract and customer: the one named, else the newest, else a new one.',
    z.strictObject({ ids: z.array(z.string()).min(1).max(10_000), invoiceId: z.string().optional(), requestId }),
    draftsSchema,
  ),
};
