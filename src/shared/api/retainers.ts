import { plainDateSchema } from '../dates';
import { amountSchema, requiredLine } from '../model/fields';
import { retainerSchema } from '../model/retainer';
import { z } from '../zod';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { invoiceViewSchema } from './invoicing';
import { failureSchema } from './shapes';

const retainerRowSchema = retainerSchema.extend({
  contractNumber: z.string(),
  contractName: z.string(),
  customerName: z.string(),
  projectName: z.string(),
  currency: z.string(),
  /** Neither used nor paid back; 0 until it is invoiced. */
  balanceAmount: amountSchema,
  /** Of the balance, what drafts hold. */
  heldAmount: amountSchema,
});

export type RetainerRow = z.infer<typeof retainerRowSchema>;

const outcomeSchema = z.object({
  done: z.int(),
  refused: z.array(z.object({ id: z.string(), failure: failureSchema })),
});

const atRevision = { id: z.string(), revision: z.int() };

export const retainerCalls = {
  'retainer.list': read(
    'Answers advances by date: all, those that are not invoiced, or those with a balance.',
    z.strictObject({
      view: z.enum(['all', 'toInvoice', 'available']).default('all'),
      contractId: z.string().optional(),
      customerId: z.string().optional(),
      text: z.string().max(200).default(''),
      ...pageInput,
    }),
    pageOf(retainerRowSchema).extend({
      counts: z.object({ all: z.int(), toInvoice: z.int(), available: z.int() }),
      /** Of all rows that match, by currency. */
      sums: z.array(z.object({ currency: z.string(), amount: amountSchema, balanceAmount: amountSchema })),
    }),
  ),
  'retainer.save': write(
    'Plans an advance of a contract or changes one that is not on an invoice.',
    z.strictObject({
      id: z.string().optional(),
      revision: z.int().optional(),
      changes: retainerSchema
        .pick({
          contractId: true,
          projectId: true,
          customerId: true,
          description: true,
          date: true,
          amount: true,
          vat: true,
        })
        .partial()
        .strict(),
    }),
    retainerSchema,
  ),
  'retainer.generate': write(
    'Plans advances on the days of a frequency that share an amount equally; the last takes the rest. `count` wins over `end`.',
    z.strictObject({
      contractId: z.string(),
      customerId: z.string().optional(),
      projectId: z.string().optional(),
      description: retainerSchema.shape.description,
      /** Of all of them together, before tax. */
      amount: amountSchema.min(1),
      frequencyId: z.string(),
      start: plainDateSchema,
      end: plainDateSchema.optional(),
      count: z.int().min(1).max(500).optional(),
    }),
    z.object({ retainers: z.array(retainerSchema) }),
  ),
  'retainer.remove': write(
    'Removes an advance that is not on an invoice.',
    z.strictObject({ id: z.string() }),
    nothing,
  ),
  'retainer.markReady': write(
    'Marks advances ready to invoice, or takes that back. Says of each refused one why.',
    z.strictObject({ ids: z.array(z.string()).min(1).max(1000), ready: z.boolean() }),
    outcomeSchema,
  ),
  'retainer.addToInvoice': write(
    'Plans an advance and invoices it on this draft, in one step.',
    z.strictObject({
      ...atRevision,
      description: retainerSchema.shape.description,
      amount: amountSchema.min(1),
      projectId: z.string().optional(),
    }),
    invoiceViewSchema,
  ),
  'retainer.use': write(
    'Sets how much of an advance a draft uses; 0 leaves the advance alone.',
    z.strictObject({ ...atRevision, retainerId: z.string(), amount: amountSchema.min(0) }),
    invoiceViewSchema,
  ),
  'retainer.refund': write(
    'Sets how much of an advance a draft pays back; 0 pays nothing back.',
    z.strictObject({ ...atRevision, retainerId: z.string(), amount: amountSchema.min(0) }),
    invoiceViewSchema,
  ),
  'retainer.createInvoice': write(
    'Makes a draft for each contract and customer of the advances that are ready. The same `requestId` again answers the same drafts.',
    z.strictObject({
      ids: z.array(z.string()).min(1).max(1000),
      requestId: requiredLine(64),
    }),
    z.object({ invoices: z.array(z.object({ id: z.string(), customerName: z.string() })) }),
  ),
  'retainer.refundOnNewInvoice': write(
    'Makes a draft that pays back what is left of an advance.',
    z.strictObject({
      id: z.string(),
      amount: amountSchema.min(1).optional(),
      date: plainDateSchema.optional(),
      requestId: requiredLine(64),
    }),
    z.object({ invoiceId: z.string() }),
  ),
};
