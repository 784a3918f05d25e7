import { BILLING_REASONS } from '../billing/reasons';
import { amountSchema } from '../model/fields';
import { z } from '../zod';

/** What waits by how long: up to 30 days, 31–60, 61–90, longer. */
export const ageSumsSchema = z.object({
  days0: amountSchema,
  days31: amountSchema,
  days61: amountSchema,
  days91: amountSchema,
});

export type AgeSums = z.infer<typeof ageSumsSchema>;

/**
 * What one contract line has in the backlog, over all rows that match, on whatever page they stand. Amounts are those of
 * chargeable rows.
 */
export const backlogGroupSchema = z.object({
  projectId: z.string(),
  projectNumber: z.string(),
  projectName: z.string(),
  contractNumber: z.string(),
  contractLineId: z.string(),
  contractLineName: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  currency: z.string(),
  count: z.int(),
  readyCount: z.int(),
  readyAmount: amountSchema,
  notReadyAmount: amountSchema,
  /** On drafts: neither ready nor waiting to be. */
  draftAmount: amountSchema,
  ages: ageSumsSchema,
  /** Why the rows that are not ready are not, most rows first. */
  reasons: z.array(
    z.object({
      reason: z.enum(BILLING_REASONS),
      count: z.int(),
      /** The draft, where the reason is `onDraft`. */
      invoiceId: z.string().nullable(),
    }),
  ),
});

export type BacklogGroup = z.infer<typeof backlogGroupSchema>;

/** How many rows match, by status, whatever status was asked for. */
export const backlogCountsSchema = z.object({
  all: z.int(),
  ready: z.int(),
  notReady: z.int(),
  invoiceCreated: z.int(),
});
