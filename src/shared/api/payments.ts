import { plainDateSchema } from '../dates';
import { rateSchema } from '../model/exchange-rate';
import { amountSchema, line } from '../model/fields';
import { PAYMENT_KINDS, paymentSchema } from '../model/payment';
import { z } from '../zod';
import { pageInput, pageOf, read, write } from './contract';
import { invoiceViewSchema } from './invoicing';

/** What every entry of money may say. */
const money = {
  /** The day of the money; today where not given. */
  date: plainDateSchema.optional(),
  note: line().default(''),
  /** Company currency for one unit on that day, as the bank counted it; the rate of the day where not given. */
  exchangeRate: rateSchema.optional(),
  /** The same request made twice enters its payment once. */
  requestId: line(64).default(''),
};

export const paymentRowSchema = paymentSchema.extend({
  invoiceNumber: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  currency: z.string(),
});

export type PaymentRow = z.infer<typeof paymentRowSchema>;

export const paymentCalls = {
  'invoice.pay': write(
    'Marks an invoice as paid: in full, or the amount given, on the day given or today.',
    z.strictObject({
      id: z.string(),
      amount: amountSchema.optional(),
      /** More than is open is meant: the rest is the customer's credit. */
      allowOverpayment: z.boolean().default(false),
      ...money,
    }),
    invoiceViewSchema,
  ),
  'invoice.refund': write(
    'Pays money back: what the customer paid too much, or the amount given of what was received.',
    z.strictObject({ id: z.string(), amount: amountSchema.optional(), ...money }),
    invoiceViewSchema,
  ),
  'invoice.writeOff': write(
    'Writes off a small difference, within the company’s limit and with a reason.',
    z.strictObject({
      id: z.string(),
      amount: amountSchema.optional(),
      date: plainDateSchema.optional(),
      reason: line(),
      requestId: line(64).default(''),
    }),
    invoiceViewSchema,
  ),
  'invoice.settle': write(
    'Pays an open invoice with what the customer has in their favour on another one: a credit note or an over-payment.',
    z.strictObject({
      id: z.string(),
      againstId: z.string(),
      amount: amountSchema.optional(),
      date: plainDateSchema.optional(),
      note: line().default(''),
      requestId: line(64).default(''),
    }),
    invoiceViewSchema,
  ),
  'invoice.removePayment': write(
    'Takes back a payment that was entered by mistake; of a settlement, both its rows.',
    z.strictObject({ paymentId: z.string() }),
    invoiceViewSchema,
  ),
  'payment.receive': write(
    'Enters one receipt for several invoices of a customer: as allocated, or the longest due first.',
    z.strictObject({
      customerId: z.string(),
      /** The customer's own where not given. */
      currency: z.string().optional(),
      amount: amountSchema,
      allocations: z
        .array(z.strictObject({ invoiceId: z.string(), amount: amountSchema }))
        .min(1)
        .max(200)
        .optional(),
      allowOverpayment: z.boolean().default(false),
      ...money,
    }),
    z.object({
      payments: z.array(paymentRowSchema),
      /** What the customer still owes in that currency, and has in their favour (zero or below). */
      openAmount: amountSchema,
      creditAmount: amountSchema,
    }),
  ),
  'payment.list': read(
    'Answers payments, refunds, write-offs and settlements, the latest first.',
    z.strictObject({
      customerId: z.string().optional(),
      invoiceId: z.string().optional(),
      currency: z.string().optional(),
      kind: z.enum(PAYMENT_KINDS).optional(),
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
      text: z.string().max(200).default(''),
      sort: z
        .array(
          z.strictObject({ by: z.enum(['date', 'customerName', 'invoiceNumber', 'amount']), descending: z.boolean() }),
        )
        .max(3)
        .default([]),
      ...pageInput,
    }),
    pageOf(paymentRowSchema).extend({
      /** All that was found, by currency. */
      sums: z.array(z.object({ currency: z.string(), amount: amountSchema })),
    }),
  ),
};
