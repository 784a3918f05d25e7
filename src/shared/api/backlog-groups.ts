import { BILLING_REASONS } from '../billing/reasons';
import { amountSchema } from '../model/fields';
import { z } from '../zod';

export const AGE_BUCKETS = ['days0', 'days31', 'days61', 'days91'] as const;

export const ageBucketSchema = z.enum(AGE_BUCKETS);

export type AgeBucket = z.infer<typeof ageBucketSchema>;

/** What waits by how long: up to 30 days, 31–60, 61–90, longer. */
export const ageSumsSchema = z.object({
  days0: amountSchema,
  days31: amountSchema,
  days61: amountSchema,
  days91: amountSchema,
});

export type AgeSums = z.infer<typeof ageSumsSchema>;

/** Which of them a row of that age belongs to. */
export function ageBucketOf(days: number): AgeBucket {
  if (days <= 30) return 'days0';
  if (days <= 60) return 'days31';
  return days <= 90 ? 'days61' : 'days91';
}

/**
 * What one contract line has in the backlog, over all rows that match, on whatever page they stand. Amounts are those of
 * chargeable rows.
 */
export const backlogGroupSchema = z.object({
  projectId: z.string(),
  projectNumber: z.string(),
  projectName: z.string(),
  contractId: z.string(),
  contractNumber: z.string(),
  contractName: z.string(),
  contractLineId: z.string(),
  contractLineName: z.string(),
  billingMethod: z.enum(['timeAndMaterial', 'fixedPrice']),
  /** The contract's customer; `customers` are those that the rows are billed to. */
  customerId: z.string(),
  customerName: z.string(),
  customers: z.array(z.object({ id: z.string(), name: z.string(), readyCount: z.int() })),
  /** The project's manager; empty for none. */
  managerId: z.string(),
  managerName: z.string(),
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
