import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { billingTypeSchema } from '../model/actual';
import { amountSchema } from '../model/fields';
import {
  deliverySchema,
  invoiceLineSchema,
  invoiceNoteSchema,
  invoiceSchema,
  invoiceStatusSchema,
  paymentSchema,
} from '../model/invoice';
import { addressSchema, partySchema } from '../model/party';
import { z } from '../zod';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { fileSchema, paramsSchema, pdfSchema } from './shapes';
import { excludedSchema } from './wizard';

const invoiceRowSchema = z.object({
  id: z.string(),
  kind: z.enum(['invoice', 'creditNote']),
  number: z.string().nullable(),
  customerId: z.string(),
  customerName: z.string(),
  projectName: z.string(),
  invoiceDate: z.string(),
  dueDate: z.string(),
  status: invoiceStatusSchema,
  /** Days past due, where something is still owed; 0 otherwise. */
  overdueDays: z.int(),
  currency: z.string(),
  netAmount: amountSchema,
  taxAmount: amountSchema,
  grossAmount: amountSchema,
  openAmount: amountSchema,
  revision: z.int(),
});

export type InvoiceRow = z.infer<typeof invoiceRowSchema>;

/** Something about a draft that is wrong (`error`: it cannot be confirmed) or worth a look (`warning`). */
export const problemSchema = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  params: paramsSchema,
  lineId: z.string().nullable(),
  /** Dotted path to the field, for a link: `buyer.address.city`. */
  field: z.string(),
});

/** One thing that recalculating would change. `lineId` null is the header. */
export const proposalSchema = z.object({
  id: z.string(),
  lineId: z.string().nullable(),
  field: z.string(),
  old: z.string(),
  new: z.string(),
  /** Why: code in `i18n/messages/proposals.ts`. */
  reason: z.string(),
  params: paramsSchema,
  /** What accepting adds to the net amount. */
  netEffect: amountSchema,
  /** What accepting adds to the amount due. */
  dueEffect: amountSchema,
  accepted: z.boolean(),
});

export type Proposal = z.infer<typeof proposalSchema>;

export const invoiceViewSchema = z.object({
  invoice: invoiceSchema,
  status: invoiceStatusSchema,
  overdueDays: z.int(),
  paidAmount: amountSchema,
  openAmount: amountSchema,
  payments: z.array(paymentSchema),
  deliveries: z.array(deliverySchema),
  problems: z.array(problemSchema),
  /** Lines that differ from the backlog rows they bill. */
  edits: z.array(
    z.object({
      lineId: z.string(),
      name: z.string(),
      fromQuantity: decimalSchema,
      toQuantity: decimalSchema,
      unit: z.string(),
      fromPrice: decimalSchema,
      toPrice: decimalSchema,
      netEffect: amountSchema,
      remainder: z.string().nullable(),
    }),
  ),
  /** What the same projects hold that is not on this draft. */
  notOnDraft: z.array(excludedSchema),
  contract: z.object({
    value: amountSchema.nullable(),
    billedAmount: amountSchema,
    thisInvoiceAmount: amountSchema,
    remainingAmount: amountSchema.nullable(),
  }),
  /** The number that posting would give now; null once it has one. */
  nextNumber: z.string().nullable(),
  /** Its place among the drafts, and its neighbours. */
  position: z.object({
    index: z.int(),
    count: z.int(),
    previousId: z.string().nullable(),
    nextId: z.string().nullable(),
  }),
});

export type InvoiceView = z.infer<typeof invoiceViewSchema>;

const byId = z.strictObject({ id: z.string() });
const atRevision = { id: z.string(), revision: z.int() };

const headerChanges = invoiceSchema
  .pick({
    invoiceDate: true,
    deliveryStart: true,
    deliveryEnd: true,
    deliveryAddress: true,
    taxPointDate: true,
    language: true,
    buyerReference: true,
    orderReference: true,
    projectReference: true,
    showComplimentary: true,
    showNonChargeable: true,
  })
  .partial()
  .extend({
    /** Null follows the payment terms again. */
    dueDate: plainDateSchema.nullable().optional(),
    notes: z.array(invoiceNoteSchema).optional(),
    /** Of the address too only what is given changes: two fields saved one after the other never undo each other. */
    buyer: partySchema.partial().extend({ address: addressSchema.partial().strict().optional() }).strict().optional(),
  })
  .strict();

const lineChanges = invoiceLineSchema
  .pick({
    quantity: true,
    price: true,
    vat: true,
    name: true,
    description: true,
    remainder: true,
    note: true,
    orderLineReference: true,
  })
  .partial()
  .extend({ billingType: billingTypeSchema.optional() })
  .strict();

export const invoicingCalls = {
  'invoice.list': read(
    'Answers invoices; drafts first, then by date and number, unless sorted otherwise.',
    z.strictObject({
      view: z.enum(['all', 'drafts', 'toSend', 'open', 'overdue', 'paid']).default('all'),
      text: z.string().max(200).default(''),
      customerId: z.string().optional(),
      projectId: z.string().optional(),
      currency: z.string().optional(),
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
      sort: z
        .array(
          z.strictObject({
            by: z.enum([
              'number',
              'customerName',
              'projectName',
              'invoiceDate',
              'dueDate',
              'status',
              'grossAmount',
              'openAmount',
            ]),
            descending: z.boolean(),
          }),
        )
        .max(3)
        .default([]),
      ...pageInput,
    }),
    pageOf(invoiceRowSchema).extend({
      counts: z.object({
        all: z.int(),
        drafts: z.int(),
        toSend: z.int(),
        open: z.int(),
        overdue: z.int(),
        paid: z.int(),
      }),
    }),
  ),
  'invoice.get': read('Answers one invoice with all that stands around it.', byId, invoiceViewSchema),
  'invoice.update': write(
    'Changes a draft’s header: dates, bill-to, references, texts.',
    z.strictObject({ ...atRevision, changes: headerChanges }),
    invoiceViewSchema,
  ),
  'invoice.updateLine': write(
    'Changes a line of a draft: quantity, price, billing type, tax, texts, and what becomes of a reduced quantity.',
    z.strictObject({ ...atRevision, lineId: z.string(), changes: lineChanges }),
    invoiceViewSchema,
  ),
  'invoice.removeLine': write(
    'Takes a line off a draft; its row goes back to the backlog as it was.',
    z.strictObject({ ...atRevision, lineId: z.string() }),
    invoiceViewSchema,
  ),
  'invoice.recalculate': write(
    'Runs all maths and checks of a draft again and lists what changed, old and new. `accept` and `decline` take ids of proposals.',
    z.strictObject({
      ...atRevision,
      accept: z.union([z.literal('all'), z.array(z.string())]).default([]),
      decline: z.union([z.literal('all'), z.array(z.string())]).default([]),
    }),
    z.object({ proposals: z.array(proposalSchema), view: invoiceViewSchema }),
  ),
  'invoice.setInReview': write(
    'Freezes a draft for a second pair of eyes, or takes it back to draft.',
    z.strictObject({ ...atRevision, inReview: z.boolean() }),
    invoiceViewSchema,
  ),
  'invoice.remove': write(
    'Deletes a draft; its rows go back to the backlog as they were.',
    z.strictObject(atRevision),
    nothing,
  ),
  'invoice.confirm': write(
    'Confirms a draft: writes billed sales and reversals. There is no way back but a correction.',
    z.strictObject(atRevision),
    invoiceViewSchema,
  ),
  'invoice.post': write(
    'Posts a confirmed invoice: gives the number. Nothing on it can be changed from then on.',
    z.strictObject(atRevision),
    invoiceViewSchema,
  ),
  'invoice.issue': write(
    'Confirms and posts in one step, for a firm where one person holds both hats.',
    z.strictObject(atRevision),
    invoiceViewSchema,
  ),
  'invoice.pdf': read(
    'Renders the invoice in the customer’s language; a posted one always to the same bytes.',
    byId,
    pdfSchema,
  ),
  'invoice.send': write(
    'Makes what is sent of a posted invoice, keeps its bytes and logs it: a mail draft with the PDF attached, the PDF to save, or to print.',
    z.strictObject({ id: z.string(), channel: z.enum(['emailDraft', 'file', 'print']) }),
    z.object({ delivery: deliverySchema, file: fileSchema }),
  ),
  'invoice.pay': write(
    'Marks an invoice as paid: in full, or the amount given, on the day given or today.',
    z.strictObject({
      id: z.string(),
      amount: amountSchema.optional(),
      date: plainDateSchema.optional(),
      note: z.string().max(200).default(''),
    }),
    invoiceViewSchema,
  ),
  'invoice.removePayment': write(
    'Takes back a payment that was entered by mistake.',
    z.strictObject({ paymentId: z.string() }),
    invoiceViewSchema,
  ),
};
