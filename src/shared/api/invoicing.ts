import { BILLING_REASONS } from '../billing/reasons';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { billingTypeSchema } from '../model/actual';
import { deliverySchema } from '../model/delivery';
import { amountSchema } from '../model/fields';
import {
  documentAllowanceSchema,
  invoiceLineSchema,
  invoiceNoteSchema,
  invoiceSchema,
  invoiceStatusSchema,
  lineAllowanceSchema,
} from '../model/invoice';
import { addressSchema, partySchema } from '../model/party';
import { paymentSchema } from '../model/payment';
import { paymentMeansSchema } from '../model/payment-means';
import { reminderSchema } from '../model/reminder';
import { z } from '../zod';
import { onlyGiven } from './changes';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { correctionsViewSchema } from './correction-view';
import { mailEdits, outboxRowSchema } from './mail';
import { electronicSchema } from './preflight';
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

const contractSummarySchema = z.object({
  value: amountSchema.nullable(),
  billedAmount: amountSchema,
  thisInvoiceAmount: amountSchema,
  remainingAmount: amountSchema.nullable(),
});

/** A not-to-exceed limit and what is left of it once all that is billed, on drafts and committed is taken off. */
const limitStandingSchema = z.object({ amount: amountSchema, usedAmount: amountSchema, leftAmount: amountSchema });

export const invoiceViewSchema = z.object({
  invoice: invoiceSchema,
  status: invoiceStatusSchema,
  overdueDays: z.int(),
  paidAmount: amountSchema,
  openAmount: amountSchema,
  payments: z.array(paymentSchema),
  deliveries: z.array(deliverySchema),
  reminders: z.array(reminderSchema),
  /** What can be paid back of what was received; below zero on a document in the customer's favour. */
  refundableAmount: amountSchema,
  problems: z.array(problemSchema),
  electronic: electronicSchema,
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
  /** What the contract holds for this customer that is not on this draft; `ready` could be added as it is. */
  notOnDraft: z.array(excludedSchema.extend({ reason: z.enum([...BILLING_REASONS, 'ready']) })),
  /** Net amounts. Billed before is what earlier invoices billed, this one left out. */
  contract: contractSummarySchema.extend({
    /** What all lines together may bill; null where the contract sets no limit. */
    limit: limitStandingSchema.nullable(),
    /** The same for each contract line that is on the invoice or was billed before. */
    lines: z.array(
      contractSummarySchema.extend({
        contractLineId: z.string(),
        name: z.string(),
        projectName: z.string(),
        billingMethod: z.enum(['timeAndMaterial', 'fixedPrice']),
        complimentaryAmount: amountSchema,
        nonChargeableAmount: amountSchema,
        limit: limitStandingSchema.nullable(),
      }),
    ),
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
  corrections: correctionsViewSchema,
});

export type InvoiceView = z.infer<typeof invoiceViewSchema>;

const byId = z.strictObject({ id: z.string() });
export const atRevision = { id: z.string(), revision: z.int() };

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
    correctionReason: true,
    electronicFormat: true,
  })
  .partial()
  .extend({
    /** Null follows the payment terms again. */
    dueDate: plainDateSchema.nullable().optional(),
    paymentMeansCode: paymentMeansSchema.optional(),
    notes: z.array(invoiceNoteSchema).optional(),
    /** Discounts and surcharges on the whole document, each taxed as it says. */
    allowances: z.array(documentAllowanceSchema.strict()).max(20).optional(),
    charges: z.array(documentAllowanceSchema.strict()).max(20).optional(),
    /** Of the address too only what is given changes: two fields saved one after the other never undo each other. */
    buyer: onlyGiven(partySchema.partial().extend({ address: addressSchema.partial().strict().optional() })).optional(),
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
    classification: true,
    // These of a line that was typed on the draft only.
    startDate: true,
    endDate: true,
    unit: true,
    task: true,
    category: true,
    personName: true,
    roleName: true,
  })
  .partial()
  .extend({
    billingType: billingTypeSchema.optional(),
    contractLineId: z.string().optional(),
    allowances: z.array(lineAllowanceSchema.strict()).max(20).optional(),
    charges: z.array(lineAllowanceSchema.strict()).max(20).optional(),
  })
  .strict();

export const invoicingCalls = {
  'invoice.list': read(
    'Answers invoices; drafts first, then by date and number, unless sorted otherwise.',
    z.strictObject({
      view: z.enum(['all', 'drafts', 'toSend', 'open', 'overdue', 'paid']).default('all'),
      /** Only what has its number. */
      issued: z.boolean().default(false),
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
    z.strictObject({ ...atRevision, changes: onlyGiven(headerChanges) }),
    invoiceViewSchema,
  ),
  'invoice.updateLine': write(
    'Changes a line of a draft: quantity, price, billing type, tax, texts, discounts, and what becomes of a reduced quantity.',
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
    'Renders the invoice in the customer’s language; a posted one always to the same bytes. `copy` marks a posted one, `proForma` prints a draft as what it would be billed as, marked as no invoice.',
    z.strictObject({ id: z.string(), as: z.enum(['document', 'copy', 'proForma']).default('document') }),
    pdfSchema,
  ),
  'invoice.send': write(
    'Makes what is sent of a posted invoice, keeps its bytes and logs it: a mail draft with the documents attached, a mail through the company’s server, the PDF to save, or to print.',
    z.strictObject({
      id: z.string(),
      channel: z.enum(['emailDraft', 'email', 'file', 'print']),
      /** A mail for the company’s server is only put into the outbox: of several, all are there before the first goes. */
      waits: z.boolean().default(false),
      ...mailEdits,
    }),
    z.object({
      /** Null while a mail waits in the outbox. */
      delivery: deliverySchema.nullable(),
      file: fileSchema,
      /** The mail that went through the company’s server, or waits to. */
      mail: outboxRowSchema.nullable(),
    }),
  ),
};
