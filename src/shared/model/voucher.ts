import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { accountNumberSchema } from './account';
import { dimensionsSchema } from './actual';
import { amountSchema, instantSchema, line, requiredLine } from './fields';
import { vatCategorySchema } from './vat';

/** What a voucher records. */
export const VOUCHER_KINDS = [
  'cost',
  'unbilledSales',
  'invoice',
  'creditNote',
  'payment',
  'refund',
  'writeOff',
  'settlement',
  'reversal',
  'estimate',
  'elimination',
] as const;

export const voucherKindSchema = z.enum(VOUCHER_KINDS);

export type VoucherKind = z.infer<typeof voucherKindSchema>;

export const voucherLineSchema = z.object({
  account: accountNumberSchema,
  /** Debit above zero, credit below, in the company's currency. */
  amount: amountSchema,
  /** The same as the document says it. */
  currency: currencySchema,
  currencyAmount: amountSchema,
  text: line(),
  customerId: idSchema.nullable(),
  projectId: idSchema.nullable(),
  contractLineId: idSchema.nullable(),
  /** The row of the project's books that the line posts. */
  actualId: idSchema.nullable(),
  /** How the line is taxed (revenue) or what it is the tax of (output VAT), and what the tax was taken of. */
  tax: z
    .object({
      codeId: idSchema.nullable(),
      category: vatCategorySchema,
      rate: decimalSchema,
      /** On a line of tax: the amount that was taxed, with the line's sign. Null on a line of revenue. */
      baseAmount: amountSchema.nullable(),
    })
    .nullable(),
  dimensions: dimensionsSchema,
});

export type VoucherLine = z.infer<typeof voucherLineSchema>;

/** A balanced record in the books (bilag, boekstuk, pièce). Never changed and never removed: a mistake is reversed. */
export const voucherSchema = z
  .object({
    id: idSchema,
    number: requiredLine(35),
    sequence: z.int().min(1),
    /** The accounting date: the period that it counts in. */
    date: plainDateSchema,
    kind: voucherKindSchema,
    text: line(300),
    /** What it was made from: one or more rows of the project's books, an invoice, a payment, a contract line. */
    actualIds: z.array(idSchema),
    invoiceId: idSchema.nullable(),
    paymentId: idSchema.nullable(),
    contractLineId: idSchema.nullable(),
    reversesId: idSchema.nullable(),
    lines: z.array(voucherLineSchema).min(1),
    createdAt: instantSchema,
    createdBy: line(),
  })
  .refine(({ lines }) => lines.reduce((sum, { amount }) => sum + amount, 0) === 0, 'debit and credit must be equal');

export type Voucher = z.infer<typeof voucherSchema>;
