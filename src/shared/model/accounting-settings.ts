import { idSchema } from '../ids';
import { z } from '../zod';
import { postingProfileSchema } from './account';
import { transactionClassSchema } from './actual';
import { revisionSchema } from './fields';

/** The id of the one row of accounting settings of a company. */
export const ACCOUNTING_ID = 'accounting';

/** How the company keeps its books. Until it is changed, what is usual in the company's country holds. */
export const accountingSettingsSchema = z.object({
  id: z.literal(ACCOUNTING_ID),
  /** Costs and unbilled work wait on the integration journal until the accountant posts them; else they post by themselves. */
  reviewsJournal: z.boolean(),
  /** Unbilled work counts as revenue when it is done (WIP sales value), not when it is invoiced. */
  accruesRevenue: z.boolean(),
  /** A row whose day is in a locked period is posted on the first open day, instead of being refused. */
  movesToOpenPeriod: z.boolean(),
  /** The group of a customer that has none of its own, nor has its project or contract. */
  taxGroupId: idSchema.nullable(),
  /** The group of a kind of work where neither contract line nor category has one. */
  itemTaxGroups: z.partialRecord(transactionClassSchema, idSchema),
  profile: postingProfileSchema,
  revision: revisionSchema,
});

export type AccountingSettings = z.infer<typeof accountingSettingsSchema>;
