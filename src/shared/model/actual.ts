import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { amountSchema, instantSchema, line, paragraph, unitSchema } from './fields';

export const TRANSACTION_CLASSES = ['time', 'expense', 'material', 'fee', 'milestone', 'retainer'] as const;

/** What kind of work a row is. */
export const transactionClassSchema = z.enum(TRANSACTION_CLASSES);

export type TransactionClass = z.infer<typeof transactionClassSchema>;

export const transactionTypeSchema = z.enum(['cost', 'unbilledSales', 'billedSales']);

/** Only `chargeable` adds up; `complimentary` shows the customer a gift; `notAvailable` never reaches an invoice. */
export const billingTypeSchema = z.enum(['chargeable', 'nonChargeable', 'complimentary', 'notAvailable']);

export type BillingType = z.infer<typeof billingTypeSchema>;

/** `notReady` is the product's blank status. `canceled` is the end of a row whose source was withdrawn. */
export const billingStatusSchema = z.enum(['notReady', 'ready', 'invoiceCreated', 'invoicePosted', 'canceled']);

/** `adjusted` rows were replaced, `unadjustable` ones reverse another: neither is ever billed or corrected again. */
export const adjustmentStatusSchema = z.enum(['none', 'adjusted', 'unadjustable']);

/**
 * Where a chargeable row stands against the not-to-exceed limits above it. `committed` rows hold their share of the
 * limit; `failed` ones found no room; `notEvaluated` ones gave theirs back; the rest have no limit over them.
 */
export const limitStatusSchema = z.enum(['notApplicable', 'committed', 'failed', 'notEvaluated']);

export type LimitStatus = z.infer<typeof limitStatusSchema>;

/** The limits in the order in which they are asked: the first without room is the one that is named. */
export const LIMIT_LEVELS = ['lineCustomer', 'line', 'contractCustomer', 'contract'] as const;

export const limitLevelSchema = z.enum(LIMIT_LEVELS);

export type LimitLevel = z.infer<typeof limitLevelSchema>;

/** Financial dimensions: the code of a value (cost centre, department …) by the id of its dimension. */
export const dimensionsSchema = z.record(idSchema, line(50));

export type Dimensions = z.infer<typeof dimensionsSchema>;

/** Where a price comes from, kept with the row so that it can be explained for ever. */
export const priceOriginSchema = z.object({
  /**
   * `priceList`: a row of a list. `atCost`, `markup`: worked out of the cost, as a row says. `stated`: the entry says it.
   * The rest explain a price of zero.
   */
  kind: z.enum([
    'priceList',
    'atCost',
    'markup',
    'stated',
    'user',
    'noPriceList',
    'severalPriceLists',
    'noMatchingPrice',
    'noRole',
    'noCost',
    'noExchangeRate',
    'fixed',
  ]),
  priceListId: idSchema.nullable(),
  priceListName: line(),
  /** What was looked for: the role's or category's name. */
  subject: line(),
  /** Whom the list is for, by the customer's name or the contract's number; absent where it is for everybody. */
  scope: z.object({ kind: z.enum(['customer', 'contract']), name: line() }).optional(),
  /** What the list says where it prices time per another unit; absent where it is the same. */
  per: z.object({ price: decimalSchema, unit: unitSchema }).optional(),
  /** What a price that hangs on the cost was worked out of. */
  cost: z
    .object({
      /** Per unit of the work. */
      price: decimalSchema,
      currency: currencySchema,
      markupPercent: decimalSchema,
      /** Of the cost's currency for one of the price's; null where they are the same. */
      exchangeRate: decimalSchema.nullable(),
    })
    .optional(),
});

export type PriceOrigin = z.infer<typeof priceOriginSchema>;

/** Why a row is billed as it is, kept with the row so that it can be explained for ever. */
export const chargeableReasonSchema = z.object({
  /**
   * `chargeable`: nothing speaks against. `entry`: the entry says it is not billable. `lineRole`, `lineCategory`,
   * `lineTask`: the contract line says so of `subject`; `role`, `category`: the master data does. `noLine`: no contract
   * line covers it. `fixedPrice`: milestones are billed instead. `lowered`: taken off at approval.
   */
  kind: z.enum([
    'chargeable',
    'entry',
    'lineRole',
    'lineCategory',
    'lineTask',
    'role',
    'category',
    'noLine',
    'fixedPrice',
    'lowered',
  ]),
  /** The name of the role, category, task or contract line that decided. */
  subject: line(),
});

export type ChargeableReason = z.infer<typeof chargeableReasonSchema>;

/**
 * One fact of a project's books: what something cost, what it is worth unbilled, what was billed. Never deleted and
 * never changed but for its statuses; a correction is a reversal and a new row.
 */
export const actualSchema = z.object({
  id: idSchema,
  transactionType: transactionTypeSchema,
  transactionClass: transactionClassSchema,
  date: plainDateSchema,
  projectId: idSchema,
  contractId: idSchema.nullable(),
  contractLineId: idSchema.nullable(),
  customerId: idSchema.nullable(),
  personId: idSchema.nullable(),
  roleId: idSchema.nullable(),
  task: line(),
  category: line(100),
  description: paragraph(2000),
  externalDescription: paragraph(2000),
  quantity: decimalSchema,
  unit: unitSchema,
  price: decimalSchema,
  /** quantity × price, rounded to the minor unit. */
  amount: amountSchema,
  currency: currencySchema,
  priceOrigin: priceOriginSchema,
  billingType: billingTypeSchema,
  chargeableReason: chargeableReasonSchema.default({ kind: 'chargeable', subject: '' }),
  billingStatus: billingStatusSchema,
  adjustmentStatus: adjustmentStatusSchema,
  /** Transaction origin: the entry or milestone it stems from. */
  entryId: idSchema.nullable(),
  milestoneId: idSchema.nullable(),
  /** The one live invoice that bills it, from draft on, and its line. */
  invoiceId: idSchema.nullable(),
  invoiceLineId: idSchema.nullable(),
  /** Transaction connections. */
  costId: idSchema.nullable(),
  reversesId: idSchema.nullable(),
  replacesId: idSchema.nullable(),
  billsId: idSchema.nullable(),
  /** Why it was written off, deferred or given free. */
  reason: line(500),
  /** What of the work this customer pays, in percent, where several share it. */
  splitPercent: decimalSchema.default('100'),
  limitStatus: limitStatusSchema.default('notApplicable'),
  /** Which limit had no room, where the status is `failed`. */
  limitLevel: limitLevelSchema.nullable().default(null),
  /** The version of the contract that it was priced under. */
  contractVersion: z.int().min(1).default(1),
  /** The advance that the row bills or uses. */
  retainerId: idSchema.nullable().default(null),
  /** The draft that corrects this billed row: no second one can. */
  correctionInvoiceId: idSchema.nullable().default(null),
  /** The accountant's choices on the integration journal; null takes the defaults of customer and category. */
  taxGroupId: idSchema.nullable().default(null),
  itemTaxGroupId: idSchema.nullable().default(null),
  dimensions: dimensionsSchema.default({}),
  /**
   * When it was posted to the ledger, as which voucher (none where it moves no money there); null while it waits on the
   * integration journal.
   */
  accounting: z.object({ date: plainDateSchema, voucherId: idSchema.nullable() }).nullable().default(null),
  createdAt: instantSchema,
});

/** What a row begins with that nothing special is known of. */
export const PLAIN_ACTUAL = {
  chargeableReason: { kind: 'chargeable', subject: '' },
  splitPercent: '100',
  limitStatus: 'notApplicable',
  limitLevel: null,
  contractVersion: 1,
  retainerId: null,
  correctionInvoiceId: null,
  taxGroupId: null,
  itemTaxGroupId: null,
  dimensions: {},
  accounting: null,
} as const satisfies Partial<z.infer<typeof actualSchema>>;

export type Actual = z.infer<typeof actualSchema>;
