import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { languageSchema } from '../i18n/languages';
import { idSchema } from '../ids';
import { z } from '../zod';
import { billingTypeSchema, dimensionsSchema, priceOriginSchema, transactionClassSchema } from './actual';
import { classificationSchema } from './classification';
import { documentDesignSchema, PLAIN_DESIGN } from './document-design';
import { electronicChoiceSchema } from './electronic-format';
import { amountSchema, instantSchema, line, paragraph, revisionSchema, unitSchema } from './fields';
import { invoiceLayoutSchema, PLAIN_LAYOUT } from './invoice-layout';
import { addressSchema, bankAccountSchema, partySchema } from './party';
import { vatCategorySchema } from './vat';
import { vatTreatmentSchema } from './vat-treatment';

/**
 * An invoice carries everything that it says: seller, buyer, texts, taxes, totals. It is laid out, exported and proven
 * from this one object, years later as on the day. The BT and BG numbers are those of EN 16931.
 */

/** How far the invoice has come. Sent and paid follow from its deliveries and payments: see `invoiceStatus`. */
export const invoiceStageSchema = z.enum(['draft', 'inReview', 'confirmed', 'posted']);

export type InvoiceStage = z.infer<typeof invoiceStageSchema>;

/** What a reader calls the invoice's state. */
export const INVOICE_STATUSES = [
  'draft',
  'inReview',
  'confirmed',
  'posted',
  'sent',
  'partlyPaid',
  'paid',
  'credited',
] as const;

export const invoiceStatusSchema = z.enum(INVOICE_STATUSES);

export type InvoiceStatus = z.infer<typeof invoiceStatusSchema>;

/** A discount or surcharge on a line (BG-27, BG-28): a stated amount wins over a percent. */
export const lineAllowanceSchema = z.object({
  amount: amountSchema.nullable(),
  percent: decimalSchema.nullable(),
  /** What the percent is taken of; null is the line's quantity × price. */
  baseAmount: amountSchema.nullable(),
  reason: line(),
});

export type LineAllowance = z.infer<typeof lineAllowanceSchema>;

/** A discount or surcharge on the document (BG-20, BG-21), taxed as it says. */
export const documentAllowanceSchema = lineAllowanceSchema.extend({ category: vatCategorySchema, rate: decimalSchema });

export type DocumentAllowance = z.infer<typeof documentAllowanceSchema>;

/** What becomes of the part of a backlog row that the user took off the line. */
export const remainderSchema = z.enum(['defer', 'writeOff', 'complimentary']);

export type Remainder = z.infer<typeof remainderSchema>;

/** The backlog row as it was when the line was made: what a change is measured against. */
export const lineOriginSchema = z.object({
  quantity: decimalSchema,
  price: decimalSchema,
  unit: unitSchema,
  billingType: billingTypeSchema,
});

/**
 * What a corrected line was billed as. The correcting line's quantity, price and tax are what stays billed, 0 for all
 * of it credited; its net amount is the difference. `documentLines` turns it into the lines that are printed.
 */
export const lineCorrectionSchema = z.object({
  invoiceId: idSchema,
  invoiceNumber: line(35),
  invoiceDate: plainDateSchema,
  lineId: idSchema,
  /** The billed sales actual that is taken back. */
  billedId: idSchema,
  quantity: decimalSchema,
  unit: unitSchema,
  price: decimalSchema,
  priceBaseQuantity: decimalSchema,
  vat: vatTreatmentSchema,
  billingType: billingTypeSchema,
  allowances: z.array(lineAllowanceSchema),
  charges: z.array(lineAllowanceSchema),
  netAmount: amountSchema,
  /** The quantity in the unit of the row in the books, where the line is in another: days of hours. */
  rowQuantity: decimalSchema.default('0'),
  /** What of that was worked, in the row's unit too: as much goes back to the backlog when nothing stays billed. */
  workedQuantity: decimalSchema.default('0'),
  /** The document that billed it last, where a correction did: it is what the customer has in hand now. */
  latest: z
    .object({ invoiceId: idSchema, invoiceNumber: line(35), invoiceDate: plainDateSchema })
    .nullable()
    .default(null),
  /** The backlog row that was billed: what goes back is like it. Null where nothing does, or a milestone is billed. */
  sourceId: idSchema.nullable().default(null),
  /** What the billed line did with an advance. */
  retainerUse: z.enum(['invoice', 'apply', 'refund']).nullable().default(null),
});

export type LineCorrection = z.infer<typeof lineCorrectionSchema>;

/** One billed row (BG-25). */
export const invoiceLineSchema = z.object({
  id: idSchema,
  transactionClass: transactionClassSchema,
  projectId: idSchema,
  contractLineId: idSchema.nullable(),
  /** The one backlog row or milestone that the line bills. */
  actualId: idSchema.nullable(),
  milestoneId: idSchema.nullable(),
  origin: lineOriginSchema,
  priceOrigin: priceOriginSchema,
  startDate: plainDateSchema,
  endDate: plainDateSchema,
  /** BT-153: what was delivered. */
  name: line(1000),
  /** BT-154: more about it, meant for the customer. */
  description: paragraph(2000),
  personName: line(),
  roleName: line(100),
  task: line(),
  category: line(100),
  /** What these were called when the line was made: a document is laid out from itself alone. */
  projectName: line().default(''),
  contractLineName: line().default(''),
  /** BT-129, BT-130, BT-146, BT-149. */
  quantity: decimalSchema,
  unit: unitSchema,
  price: decimalSchema,
  priceBaseQuantity: decimalSchema,
  billingType: billingTypeSchema,
  /** Where quantity is below the origin's: what becomes of the rest. */
  remainder: remainderSchema.nullable(),
  vat: vatTreatmentSchema,
  allowances: z.array(lineAllowanceSchema),
  charges: z.array(lineAllowanceSchema),
  /** BT-127, BT-132, BT-155, BT-158. */
  note: line(1000),
  orderLineReference: line(),
  itemIdentifier: line(),
  classification: classificationSchema.nullable(),
  /** Typed on the draft: it bills no row of the backlog. */
  isManual: z.boolean().default(false),
  /** The advance that the line invoices, uses (a negative line) or pays back (likewise). */
  retainer: z
    .object({ retainerId: idSchema, use: z.enum(['invoice', 'apply', 'refund']) })
    .nullable()
    .default(null),
  /** The billed line that this one puts right; the line itself then says what stays billed. */
  correction: lineCorrectionSchema.nullable().default(null),
  itemTaxGroupId: idSchema.nullable().default(null),
  dimensions: dimensionsSchema.default({}),
  /** BT-131 as the calculator gave it; 0 on a line that is not chargeable. */
  netAmount: amountSchema,
});

export type InvoiceLine = z.infer<typeof invoiceLineSchema>;

/** VAT per category and rate (BG-23). */
export const vatBreakdownSchema = z.object({
  category: vatCategorySchema,
  rate: decimalSchema,
  taxableAmount: amountSchema,
  taxAmount: amountSchema,
  exemptionCode: line(40),
  exemptionReason: line(500),
});

export type VatBreakdown = z.infer<typeof vatBreakdownSchema>;

/** BG-22. What was paid after issue is not here: payments are rows of their own. */
export const invoiceTotalsSchema = z.object({
  linesAmount: amountSchema,
  allowancesAmount: amountSchema,
  chargesAmount: amountSchema,
  netAmount: amountSchema,
  taxAmount: amountSchema,
  grossAmount: amountSchema,
  prepaidAmount: amountSchema,
  roundingAmount: amountSchema,
  dueAmount: amountSchema,
});

export type InvoiceTotals = z.infer<typeof invoiceTotalsSchema>;

export const invoiceNoteSchema = z.object({
  /** UNTDID 4451 subject code (BT-21): PMT, PMD, AAB … ; empty for a plain note. */
  subjectCode: line(3),
  text: paragraph(2000),
});

export const invoiceSchema = z.object({
  id: idSchema,
  /** BT-3: 380 invoice, 381 credit note. */
  kind: z.enum(['invoice', 'creditNote']),
  stage: invoiceStageSchema,
  /** BT-1. Given in the commit that posts and nowhere else. */
  number: line(35).min(1).nullable(),
  sequence: z.int().nullable(),
  contractId: idSchema,
  customerId: idSchema,
  /** The projects that its lines are for. */
  projectIds: z.array(idSchema),
  /** BT-2, BT-9, BT-7, BG-14. */
  invoiceDate: plainDateSchema,
  dueDate: plainDateSchema,
  /** True once the user set the due date by hand: it no longer follows the invoice date. */
  dueDateByHand: z.boolean(),
  taxPointDate: plainDateSchema.nullable(),
  deliveryStart: plainDateSchema.nullable(),
  deliveryEnd: plainDateSchema.nullable(),
  /** BG-15, where it is not the buyer's address. */
  deliveryAddress: addressSchema.nullable(),
  paymentTermDays: z.int().min(0).max(365),
  currency: currencySchema,
  language: languageSchema,
  taxRounding: z.enum(['group', 'line']),
  seller: partySchema,
  buyer: partySchema,
  /** What the documents call these, as of the last save: an invoice never changes because a project was renamed. */
  customerNumber: line(35),
  contractNumber: line(35),
  contractName: line(),
  projectName: line(),
  /** BT-10, BT-13, BT-11. */
  buyerReference: line(),
  orderReference: line(),
  projectReference: line(),
  /** BT-81 (UNCL4461), BT-83, BG-17. */
  paymentMeansCode: line(3),
  paymentReference: line(140),
  bank: bankAccountSchema,
  notes: z.array(invoiceNoteSchema),
  /** BG-3. */
  precedingInvoices: z.array(z.object({ number: line(35), date: plainDateSchema })),
  lines: z.array(invoiceLineSchema),
  allowances: z.array(documentAllowanceSchema),
  charges: z.array(documentAllowanceSchema),
  prepaidAmount: amountSchema,
  roundingAmount: amountSchema,
  vat: z.array(vatBreakdownSchema),
  totals: invoiceTotalsSchema,
  /** Whether complimentary and non-chargeable lines are printed. */
  showComplimentary: z.boolean(),
  showNonChargeable: z.boolean(),
  /** What the wizard was asked for. */
  cutoffDate: plainDateSchema,
  /** Proposals of a recalculation that the user declined: not made again until they would say something else. */
  declinedProposals: z.array(line(300)),
  /** The request that made it: the same request made twice answers the same drafts. */
  requestId: line(64),
  /** Why a correction was made; printed on the credit note. */
  correctionReason: line(500).default(''),
  /** When it counts in the books; null is the invoice date. */
  accountingDate: plainDateSchema.nullable().default(null),
  taxGroupId: idSchema.nullable().default(null),
  dimensions: dimensionsSchema.default({}),
  /** Company currency for one unit of the invoice's, fixed when it is posted; null where both are one currency. */
  exchangeRate: decimalSchema.nullable().default(null),
  /** BT-6 and BT-111: the VAT in the currency of the seller's books, where the invoice's is another. */
  taxCurrency: currencySchema.nullable().default(null),
  taxAmountInTaxCurrency: amountSchema.nullable().default(null),
  layout: invoiceLayoutSchema.default(PLAIN_LAYOUT),
  /** The format it goes out in besides the PDF. */
  electronicFormat: electronicChoiceSchema.default('none'),
  design: documentDesignSchema.default(PLAIN_DESIGN),
  /** France: VAT is due when invoiced, which the invoice says. */
  vatOnDebits: z.boolean().default(false),
  createdAt: instantSchema,
  confirmedAt: instantSchema.nullable(),
  postedAt: instantSchema.nullable(),
  revision: revisionSchema,
});

/** What a line and an invoice begin with that nothing special is known of. */
export const PLAIN_LINE = {
  projectName: '',
  contractLineName: '',
  isManual: false,
  retainer: null,
  correction: null,
  itemTaxGroupId: null,
  dimensions: {},
} satisfies Partial<InvoiceLine>;

/** A line before anything is known of what it bills. */
export const BLANK_LINE = {
  ...PLAIN_LINE,
  contractLineId: null,
  actualId: null,
  milestoneId: null,
  description: '',
  personName: '',
  roleName: '',
  task: '',
  category: '',
  priceBaseQuantity: '1',
  billingType: 'chargeable',
  remainder: null,
  allowances: [],
  charges: [],
  note: '',
  orderLineReference: '',
  itemIdentifier: '',
  classification: null,
  netAmount: 0,
} satisfies Partial<InvoiceLine>;

export type Invoice = z.infer<typeof invoiceSchema>;

export const PLAIN_INVOICE = {
  correctionReason: '',
  accountingDate: null,
  taxGroupId: null,
  dimensions: {},
  exchangeRate: null,
  taxCurrency: null,
  taxAmountInTaxCurrency: null,
  layout: PLAIN_LAYOUT,
  electronicFormat: 'none',
  design: PLAIN_DESIGN,
  vatOnDebits: false,
} satisfies Partial<Invoice>;

/** A draft before anything is known of it: nobody's, without lines, numbers and special wishes. */
export const BLANK_INVOICE = {
  ...PLAIN_INVOICE,
  kind: 'invoice',
  stage: 'draft',
  number: null,
  sequence: null,
  projectIds: [],
  dueDateByHand: false,
  taxPointDate: null,
  deliveryAddress: null,
  contractNumber: '',
  contractName: '',
  projectName: '',
  orderReference: '',
  projectReference: '',
  paymentMeansCode: '30',
  paymentReference: '',
  notes: [],
  precedingInvoices: [],
  lines: [],
  allowances: [],
  charges: [],
  prepaidAmount: 0,
  roundingAmount: 0,
  vat: [],
  totals: {
    linesAmount: 0,
    allowancesAmount: 0,
    chargesAmount: 0,
    netAmount: 0,
    taxAmount: 0,
    grossAmount: 0,
    prepaidAmount: 0,
    roundingAmount: 0,
    dueAmount: 0,
  },
  showComplimentary: true,
  showNonChargeable: false,
  declinedProposals: [],
  requestId: '',
  confirmedAt: null,
  postedAt: null,
  revision: 1,
} satisfies Partial<Invoice>;

/**
 * What a reader calls the invoice's state: its stage until it is posted, then what became of it. Nothing is owed on an
 * invoice of zero, so posting it is all; but a credit note that is set off at once still waits to be sent.
 *
 * @param isCredited whether credit notes have taken back all that it billed
 */
export function invoiceStatus(
  invoice: Pick<Invoice, 'stage' | 'totals' | 'kind'>,
  paidAmount: number,
  isSent: boolean,
  isCredited = false,
): InvoiceStatus {
  if (invoice.stage !== 'posted') return invoice.stage;
  const due = invoice.totals.dueAmount;
  const isCovered = due >= 0 ? paidAmount >= due : paidAmount <= due;
  if (isCovered && invoice.kind === 'creditNote' && !isSent) return 'posted';
  if (isCovered) return isCredited ? 'credited' : 'paid';
  if (paidAmount !== 0) return 'partlyPaid';
  return isSent ? 'sent' : 'posted';
}
