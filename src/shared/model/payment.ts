import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { amountSchema, instantSchema, line } from './fields';

export const PAYMENT_KINDS = ['payment', 'refund', 'writeOff', 'settlement'] as const;

/** Money received for a posted invoice; negative when it was paid back. */
export const paymentSchema = z.object({
  id: idSchema,
  /**
   * `writeOff`: a small difference that nobody will pay. `refund`: paid back. `settlement`: one of two rows that add to
   * nothing, by which what the customer has in their favour on one invoice pays another. All count as money received or
   * returned.
   */
  kind: z.enum(PAYMENT_KINDS).default('payment'),
  invoiceId: idSchema,
  date: plainDateSchema,
  amount: amountSchema,
  note: line(),
  /** Company currency for one unit on that day; null where the invoice is in the company's currency. */
  exchangeRate: decimalSchema.nullable().default(null),
  /** What tells the rows of one receipt over several invoices, or the two of a settlement; null for one by itself. */
  groupId: idSchema.nullable().default(null),
  /** The request that entered it: the same request made twice enters it once. */
  requestId: line(64).default(''),
  at: instantSchema,
  by: line(),
});

export type PaymentKind = Payment['kind'];

/** What a payment begins with that nothing special is known of. */
export const PLAIN_PAYMENT = {
  kind: 'payment',
  exchangeRate: null,
  groupId: null,
  requestId: '',
} as const satisfies Partial<Payment>;

export type Payment = z.infer<typeof paymentSchema>;
