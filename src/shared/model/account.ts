import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { requiredLine, revisionSchema } from './fields';

export const ACCOUNT_TYPES = ['asset', 'liability', 'equity', 'revenue', 'expense'] as const;

export const accountTypeSchema = z.enum(ACCOUNT_TYPES);

export type AccountType = z.infer<typeof accountTypeSchema>;

/** An account number as charts write it: digits, in some firms with letters or a point. */
export const accountNumberSchema = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9.-]{1,20}$/, 'an account number such as 3000');

/** An account of the general ledger. Its number is its id. */
export const accountSchema = z.object({
  id: accountNumberSchema,
  name: requiredLine(),
  type: accountTypeSchema,
  revision: revisionSchema,
});

export type Account = z.infer<typeof accountSchema>;

/** What a posting is for; the profile says on which account it lands. */
export const POSTING_TYPES = [
  'receivable',
  'bank',
  'revenueTime',
  'revenueExpense',
  'revenueMaterial',
  'revenueFee',
  /** Fixed price: milestones, invoiced on account. */
  'revenueOnAccount',
  'outputTax',
  'costTime',
  'costExpense',
  'costMaterial',
  'payrollAllocation',
  'expenseOffset',
  /** Work in progress at its sales value, and the revenue accrued against it. */
  'wipSalesValue',
  'accruedRevenue',
  'wipCost',
  /** Fixed price that is recognised later than it is invoiced. */
  'wipInvoicedOnAccount',
  /** Advances that customers have paid and that are not used yet. */
  'deferredRevenue',
  'rounding',
  'writeOff',
  'exchangeGain',
  'exchangeLoss',
] as const;

export const postingTypeSchema = z.enum(POSTING_TYPES);

export type PostingType = z.infer<typeof postingTypeSchema>;

/** The account of each posting type, and where one is parted further. */
export const postingProfileSchema = z.object({
  accounts: z.record(postingTypeSchema, accountNumberSchema),
  /** Output VAT of a rate, where it is not on the common account. By the rate in its shortest spelling: `25`, `5.5`. */
  outputTaxByRate: z.record(decimalSchema, accountNumberSchema),
  /** Revenue of an item tax group, where it is not on the account of its kind of work. */
  revenueByItemGroup: z.record(idSchema, accountNumberSchema),
});

export type PostingProfile = z.infer<typeof postingProfileSchema>;
