import { amountSchema } from '../model/fields';
import { z } from '../zod';
import { ageBucketSchema } from './backlog-groups';
import { nothing, read } from './contract';

/** What waits to be billed in one currency: the sums of the backlog, whose list opens behind them. */
const unbilledSchema = z.object({
  currency: z.string(),
  amount: amountSchema,
  readyAmount: amountSchema,
  notReadyAmount: amountSchema,
  /** On drafts already. */
  draftAmount: amountSchema,
  ages: z.array(
    z.object({
      age: ageBucketSchema,
      amount: amountSchema,
      readyAmount: amountSchema,
      notReadyAmount: amountSchema,
      draftAmount: amountSchema,
    }),
  ),
});

const figureSchema = z.object({ currency: z.string(), amount: amountSchema, count: z.int() });

const monthsSchema = z.object({
  currency: z.string(),
  /** Twelve, the present month last: what was invoiced in each (credit notes taken off), and how much of that is paid. */
  months: z.array(
    z.object({
      /** `2026-11`. */
      month: z.string(),
      count: z.int(),
      invoicedAmount: amountSchema,
      paidAmount: amountSchema,
      openAmount: amountSchema,
    }),
  ),
});

const overdueInvoiceSchema = z.object({
  invoiceId: z.string(),
  number: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  overdueDays: z.int(),
  currency: z.string(),
  openAmount: amountSchema,
});

const overdueCustomerSchema = z.object({
  customerId: z.string(),
  customerName: z.string(),
  currency: z.string(),
  count: z.int(),
  longestDays: z.int(),
  openAmount: amountSchema,
});

const marginSchema = z.object({
  projectId: z.string(),
  number: z.string(),
  name: z.string(),
  customerName: z.string(),
  /** In the project's currency, as in the list of projects. */
  currency: z.string(),
  billedAmount: amountSchema,
  /** All further amounts are in the company's currency. */
  billedAtHomeAmount: amountSchema,
  costAmount: amountSchema,
  marginAmount: amountSchema,
  /** Of what was billed, with one decimal; null where nothing was. */
  marginPercent: z.string().nullable(),
});

export const dashboardSchema = z.object({
  today: z.string(),
  /** The company's: it comes first wherever several currencies stand. */
  currency: z.string(),
  unbilled: z.array(unbilledSchema),
  /** Drafts by their amount with tax; `toLookAt` of them have a problem or a warning. */
  drafts: z.object({ figures: z.array(figureSchema), count: z.int(), toLookAt: z.int() }),
  /** All that is open on posted invoices, credits taken off. */
  outstanding: z.array(figureSchema),
  overdue: z.array(figureSchema.extend({ longestDays: z.int() })),
  months: z.array(monthsSchema),
  /** The latest ones first. */
  overdueInvoices: z.array(overdueInvoiceSchema),
  overdueCustomers: z.array(overdueCustomerSchema),
  /** The projects that billed most. */
  margins: z.array(marginSchema),
});

export type Dashboard = z.infer<typeof dashboardSchema>;

export const dashboardCalls = {
  'dashboard.get': read(
    'Answers the figures of Home: unbilled, drafts, outstanding, overdue, months, margins. They are the sums of the lists.',
    nothing,
    dashboardSchema,
  ),
};
