import { AGE_BUCKETS } from '../billing/ageing';
import { plainDateSchema } from '../dates';
import { amountSchema } from '../model/fields';
import { z } from '../zod';
import { pageInput, pageOf, read } from './contract';

const ageingColumns = {
  notDueAmount: amountSchema,
  days30Amount: amountSchema,
  days60Amount: amountSchema,
  days90Amount: amountSchema,
  over90Amount: amountSchema,
  /** Credit notes and over-payments nothing was done with yet: zero or below. */
  creditAmount: amountSchema,
  totalAmount: amountSchema,
};

const ageingRowSchema = z.object({
  customerId: z.string(),
  customerNumber: z.string(),
  customerName: z.string(),
  currency: z.string(),
  /** Open invoices, credits included. */
  count: z.int(),
  /** Days past due of the invoice that is latest; 0 where none is late. */
  latestDays: z.int(),
  ...ageingColumns,
});

export type AgeingRow = z.infer<typeof ageingRowSchema>;

const openItemSchema = z.object({
  invoiceId: z.string(),
  kind: z.enum(['invoice', 'creditNote']),
  number: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  projectName: z.string(),
  invoiceDate: z.string(),
  dueDate: z.string(),
  currency: z.string(),
  dueAmount: amountSchema,
  paidAmount: amountSchema,
  openAmount: amountSchema,
  /** Days past due where something is owed; 0 otherwise. */
  overdueDays: z.int(),
  /** Null: it is in the customer's favour. */
  bucket: z.enum(AGE_BUCKETS).nullable(),
});

export type OpenItemRow = z.infer<typeof openItemSchema>;

const movementSchema = z.object({
  /** Of the invoice or the payment. */
  id: z.string(),
  date: z.string(),
  kind: z.enum(['invoice', 'creditNote', 'payment', 'refund', 'writeOff', 'settlement']),
  invoiceId: z.string(),
  number: z.string(),
  note: z.string(),
  /** Above zero: more is owed by it. */
  amount: amountSchema,
  balanceAmount: amountSchema,
});

export const statementInput = {
  customerId: z.string(),
  /** The customer's own where not given. */
  currency: z.string().optional(),
  from: plainDateSchema,
  to: plainDateSchema,
};

const customerFilter = { customerId: z.string().optional(), currency: z.string().optional() };

export const receivablesCalls = {
  'receivables.ageing': read(
    'Answers what is owed by customer, currency and age as of a day; the sums are of all customers, not of the page.',
    z.strictObject({
      ...customerFilter,
      asOf: plainDateSchema.optional(),
      text: z.string().max(200).default(''),
      sort: z
        .array(
          z.strictObject({
            by: z.enum(['customerName', 'currency', 'latestDays', 'over90Amount', 'totalAmount']),
            descending: z.boolean(),
          }),
        )
        .max(3)
        .default([]),
      ...pageInput,
    }),
    pageOf(ageingRowSchema).extend({
      asOf: z.string(),
      sums: z.array(z.object({ currency: z.string(), count: z.int(), ...ageingColumns })),
    }),
  ),
  'receivables.openItems': read(
    'Answers the open invoices behind a figure of the ageing, the longest due first.',
    z.strictObject({
      ...customerFilter,
      asOf: plainDateSchema.optional(),
      bucket: z.enum([...AGE_BUCKETS, 'credit']).optional(),
      ...pageInput,
    }),
    pageOf(openItemSchema).extend({ openAmounts: z.array(z.object({ currency: z.string(), amount: amountSchema })) }),
  ),
  'receivables.statement': read(
    'Answers a customer’s statement: what was owed before, each movement between two days, what is owed after, and what is open.',
    z.strictObject(statementInput),
    z.object({
      customerId: z.string(),
      customerName: z.string(),
      currency: z.string(),
      from: z.string(),
      to: z.string(),
      openingAmount: amountSchema,
      movements: z.array(movementSchema),
      closingAmount: amountSchema,
      openItems: z.array(openItemSchema),
      ageing: z.object(ageingColumns),
    }),
  ),
};
