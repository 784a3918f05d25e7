import { z } from '../zod';

/**
 * The ways to pay that an invoice can ask for, by their codes of UNCL4461 (BT-81): transfer, cards, a payment service on
 * the internet, cash, cheque. A transfer in euro to an IBAN goes out as SEPA credit transfer (58) by itself. Direct debits
 * are not among them: they need a mandate of the customer's, which nothing here keeps.
 */
export const PAYMENT_MEANS = ['30', '48', '54', '55', '68', '10', '20'] as const;

export const paymentMeansSchema = z.enum(PAYMENT_MEANS);

export type PaymentMeans = z.infer<typeof paymentMeansSchema>;

export const TRANSFER = '30' satisfies PaymentMeans;

/** One of those that can be chosen; undefined for a transfer and for codes of other programs. */
export const otherThanTransfer = (code: string): PaymentMeans | undefined =>
  PAYMENT_MEANS.find((means) => means === code && means !== TRANSFER);
