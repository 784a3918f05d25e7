import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { dimensionsSchema } from './actual';
import { amountSchema, instantSchema, line, paragraph, requiredLine, revisionSchema } from './fields';
import { vatTreatmentSchema } from './vat-treatment';

export const billingMethodSchema = z.enum(['timeAndMaterial', 'fixedPrice']);

/**
 * `draft` and `inReview`: still being negotiated, though work may be billed. `confirmed`: changed by an amendment only.
 * `onHold`: nothing is billed for now. `completed`, `lost` and `abandoned` are ends: nothing more is approved or billed.
 */
export const CONTRACT_STATUSES = [
  'draft',
  'inReview',
  'onHold',
  'confirmed',
  'completed',
  'lost',
  'abandoned',
] as const;

export const contractStatusSchema = z.enum(CONTRACT_STATUSES);

export type ContractStatus = z.infer<typeof contractStatusSchema>;

/** One of the customers that share what is billed. The percents of a list come to 100. */
export const billingCustomerSchema = z.object({
  customerId: idSchema,
  percent: decimalSchema,
  /** Takes what rounding leaves over; exactly one of a list does. */
  isRounding: z.boolean(),
  /** What this customer is billed at most. */
  notToExceedAmount: amountSchema.min(0).nullable(),
  /** Days; null takes the customer's. */
  paymentTermDays: z.int().min(0).max(365).nullable(),
});

export type BillingCustomer = z.infer<typeof billingCustomerSchema>;

/** The agreement with a customer. Its currency is fixed once anything is billed under it. */
export const contractSchema = z.object({
  id: idSchema,
  number: requiredLine(35),
  name: requiredLine(),
  customerId: idSchema,
  currency: currencySchema,
  status: contractStatusSchema,
  /** The customer's own order number (BT-13), printed on every invoice of the contract. */
  orderReference: line(),
  /** Raised by each amendment; rows keep the version that they were priced under. */
  version: z.int().min(1).default(1),
  /** Until when schedules are laid out (requested delivery date). */
  endDate: plainDateSchema.nullable().default(null),
  /** What all its lines together bill at most. */
  notToExceedAmount: amountSchema.min(0).nullable().default(null),
  /** Who shares the bill, as new lines take it over. Empty: the contract's customer pays all. */
  customers: z.array(billingCustomerSchema).max(50).default([]),
  /** Company currency for one unit of the contract's, agreed for the whole contract; null takes the rate of the day. */
  fixedExchangeRate: decimalSchema.nullable().default(null),
  /** Who is taxed, where it differs from the customer's. */
  taxGroupId: idSchema.nullable().default(null),
  dimensions: dimensionsSchema.default({}),
  /** What its invoices say over and under their lines, unless the invoice says otherwise. */
  headerText: paragraph(2000).default(''),
  footerText: paragraph(2000).default(''),
  /** The status that it takes again when it is resumed from hold or opened again. */
  resumeStatus: contractStatusSchema.default('confirmed'),
  /** What losing it took away: rows that are gone, and projects that were closed with it. Null: it was not lost. */
  loss: z
    .object({ reversedCount: z.int().min(0), closedProjectIds: z.array(idSchema) })
    .nullable()
    .default(null),
  revision: revisionSchema,
});

/** What a contract begins with that nothing special is known of. */
export const PLAIN_CONTRACT = {
  version: 1,
  endDate: null,
  notToExceedAmount: null,
  customers: [],
  fixedExchangeRate: null,
  taxGroupId: null,
  dimensions: {},
  headerText: '',
  footerText: '',
  resumeStatus: 'draft',
  loss: null,
} satisfies Partial<z.infer<typeof contractSchema>>;

export type Contract = z.infer<typeof contractSchema>;

/** Which kinds of work the line covers. A project's kind of work may stand on only one line of a contract. */
export const includedClassesSchema = z.object({
  time: z.boolean(),
  expense: z.boolean(),
  material: z.boolean(),
  fee: z.boolean(),
});

/** How one part of a project is billed. */
export const contractLineSchema = z.object({
  id: idSchema,
  contractId: idSchema,
  projectId: idSchema,
  name: requiredLine(),
  billingMethod: billingMethodSchema,
  includes: includedClassesSchema,
  /** Fixed price: the value to bill, the sum of its milestones. Time and material: an estimate, or null. */
  contractedAmount: amountSchema.min(0).nullable(),
  /** How this work is taxed, where it differs from the customer's and the company's. */
  vat: vatTreatmentSchema.nullable(),
  /** Of which tasks of the project; empty takes all. Two lines may cover the same kind of work of different tasks. */
  tasks: z.array(requiredLine()).max(200).default([]),
  /** Roles, categories and tasks that are not chargeable under this line, or are although their master data says no. */
  chargeability: z
    .object({
      roles: z.array(z.object({ roleId: idSchema, isChargeable: z.boolean() })),
      categories: z.array(z.object({ category: requiredLine(100), isChargeable: z.boolean() })),
      tasks: z.array(z.object({ task: requiredLine(), isChargeable: z.boolean() })),
    })
    .default({ roles: [], categories: [], tasks: [] }),
  /** Who shares the bill of this line. Empty: the contract's customer pays all. */
  customers: z.array(billingCustomerSchema).max(50).default([]),
  /** What the line bills at most; time and material only. */
  notToExceedAmount: amountSchema.min(0).nullable().default(null),
  /** What the customer means to spend: information only. */
  budgetAmount: amountSchema.min(0).nullable().default(null),
  /** What the firm expects to spend on it, in the company's currency; the expected margin is made of it. */
  estimatedCostAmount: amountSchema.min(0).nullable().default(null),
  /** Taken off, or put on, every chargeable row of the line. */
  discountPercent: decimalSchema.default('0'),
  surchargePercent: decimalSchema.default('0'),
  /** Fixed price: whole milestones, or a part of the price that is chosen each time. */
  progressBased: z.boolean().default(false),
  /** When the line is invoiced without being asked; null is by hand only. */
  frequencyId: idSchema.nullable().default(null),
  billingStart: plainDateSchema.nullable().default(null),
  /** Approved work counts as ready to invoice for the scheduled run. */
  treatApprovedAsReady: z.boolean().default(false),
  /** Its milestones are invoiced by the scheduled run once they are ready and their date has come. */
  invoiceMilestonesOnDate: z.boolean().default(false),
  itemTaxGroupId: idSchema.nullable().default(null),
  /** Fixed price: when revenue is recognised. `none`: when it is invoiced. */
  recognition: z.enum(['none', 'completedContract', 'percentComplete']).default('none'),
  dimensions: dimensionsSchema.default({}),
  revision: revisionSchema,
});

/** What a contract line begins with that nothing special is known of. */
export const PLAIN_CONTRACT_LINE = {
  tasks: [],
  chargeability: { roles: [], categories: [], tasks: [] },
  customers: [],
  notToExceedAmount: null,
  budgetAmount: null,
  estimatedCostAmount: null,
  discountPercent: '0',
  surchargePercent: '0',
  progressBased: false,
  frequencyId: null,
  billingStart: null,
  treatApprovedAsReady: false,
  invoiceMilestonesOnDate: false,
  itemTaxGroupId: null,
  recognition: 'none',
  dimensions: {},
} satisfies Partial<z.infer<typeof contractLineSchema>>;

export type ContractLine = z.infer<typeof contractLineSchema>;

/** Where a milestone is on its way to the customer (domain: state machine of a single customer's milestone). */
export const milestoneStatusSchema = z.enum(['notReady', 'ready', 'invoiceCreated', 'invoicePosted']);

/** A sum that falls due when something is reached. */
export const milestoneSchema = z.object({
  id: idSchema,
  contractLineId: idSchema,
  name: requiredLine(),
  date: plainDateSchema,
  amount: amountSchema,
  /** The text meant for the customer; empty prints the name. */
  externalDescription: line(1000),
  status: milestoneStatusSchema,
  /** The live invoice that bills it, from draft on. */
  invoiceId: idSchema.nullable(),
  /** Whom it is billed to; null is the contract's customer. */
  customerId: idSchema.nullable().default(null),
  /** What tells the shares of one milestone among several customers: the same on all of them. */
  groupId: idSchema.nullable().default(null),
  /** The part of the line's price that it bills, where the line is billed by progress. */
  progressPercent: decimalSchema.nullable().default(null),
  revision: revisionSchema,
});

/** What a milestone begins with that nothing special is known of. */
export const PLAIN_MILESTONE = {
  customerId: null,
  groupId: null,
  progressPercent: null,
} satisfies Partial<z.infer<typeof milestoneSchema>>;

export type Milestone = z.infer<typeof milestoneSchema>;

/** A contract as it was before an amendment, with its lines: what is billed stays under the version that billed it. */
export const contractVersionSchema = z.object({
  id: idSchema,
  contractId: idSchema,
  version: z.int().min(1),
  contract: contractSchema,
  lines: z.array(contractLineSchema),
  /** When the next version took its place, by whom and why. */
  endedAt: instantSchema,
  endedBy: line(),
  reason: line(500),
});

export type ContractVersion = z.infer<typeof contractVersionSchema>;
