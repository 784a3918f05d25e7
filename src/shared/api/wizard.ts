import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { transactionClassSchema } from '../model/actual';
import { amountSchema, requiredLine } from '../model/fields';
import { invoiceLineSchema, vatBreakdownSchema } from '../model/invoice';
import { z } from '../zod';
import { billingReasonSchema } from './backlog';
import { read, write } from './contract';
import { paramsSchema, pdfSchema } from './shapes';

/** Rows that are not billed, and why: one group for each reason. */
export const excludedSchema = z.object({
  reason: billingReasonSchema,
  params: paramsSchema,
  count: z.int(),
  amount: amountSchema,
  /** Backlog rows, or entries where the reason is `notApproved`. */
  ids: z.array(z.string()),
  /** Where the reason is `onDraft`. */
  invoiceId: z.string().nullable(),
});

const wizardInput = z.strictObject({
  projectId: z.string(),
  cutoff: plainDateSchema,
  /** Which kinds of work; absent takes all that the project's contract lines include. */
  types: z.array(transactionClassSchema).optional(),
  /** The unit that time is shown in; amounts stay what they are. */
  unit: z.enum(['HUR', 'DAY', 'WEE']).optional(),
  /** Which milestones; absent takes all that are ready and dated up to the cut-off. */
  milestoneIds: z.array(z.string()).optional(),
});

const wizardPreviewSchema = z.object({
  projectId: z.string(),
  projectName: z.string(),
  contractId: z.string(),
  contractNumber: z.string(),
  currency: z.string(),
  hoursPerDay: decimalSchema,
  classes: z.array(
    z.object({ transactionClass: transactionClassSchema, count: z.int(), amount: amountSchema, chosen: z.boolean() }),
  ),
  milestones: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      date: z.string(),
      amount: amountSchema,
      chosen: z.boolean(),
      reason: billingReasonSchema.nullable(),
    }),
  ),
  /** One draft each. */
  customers: z.array(
    z.object({
      customerId: z.string(),
      customerName: z.string(),
      groups: z.array(
        z.object({
          transactionClass: transactionClassSchema,
          count: z.int(),
          quantity: decimalSchema.nullable(),
          unit: z.string(),
          amount: amountSchema,
        }),
      ),
      lines: z.array(invoiceLineSchema),
      vat: z.array(vatBreakdownSchema),
      netAmount: amountSchema,
      taxAmount: amountSchema,
      grossAmount: amountSchema,
    }),
  ),
  excluded: z.array(excludedSchema),
});

export const wizardCalls = {
  'wizard.preview': read(
    'Says exactly what invoicing a project would bill, per customer with totals, and what not and why.',
    wizardInput,
    wizardPreviewSchema,
  ),
  'wizard.previewPdf': read(
    'Renders the draft that finishing would make for one customer.',
    wizardInput.extend({ customerId: z.string() }),
    pdfSchema,
  ),
  'wizard.finish': write(
    'Makes a draft per customer. The same `requestId` again answers the same drafts.',
    wizardInput.extend({ requestId: requiredLine(64) }),
    z.object({
      invoices: z.array(
        z.object({ id: z.string(), customerName: z.string(), currency: z.string(), grossAmount: amountSchema }),
      ),
    }),
  ),
};
