import { z } from '../zod';
import {
  documentAllowanceChargeSchema,
  electronicAddressLinesSchema,
  electronicInvoiceSchema,
  electronicLineSchema,
  electronicTaxSchema,
  identifierSchema,
} from './en16931';

/**
 * An electronic invoice of others: all of EN 16931, also the business terms that our own invoices never state. What is
 * absent is null, an empty text or an empty list, also in rows that were kept before a term was read.
 */

const text = z.string();

/**
 * A VAT category as stated (UNCL5305). Beside our own there are L (the Canaries), M (Ceuta and Melilla) and B (Italy's
 * split payment); a code that EN 16931 does not have is kept too, and found by `findingsOf`.
 */
const statedCategory = text.max(20);

/** BG-24: a document that goes with the invoice. Its bytes stay in the file that was imported. */
export const attachmentSchema = z.object({
  /** BT-122, BT-123. */
  reference: text,
  description: text,
  /** BT-124. */
  location: text,
  /** BT-125; null where there is only a link. */
  file: z
    .object({
      name: text,
      mediaType: text,
      /** In bytes. */
      size: z.int().nonnegative(),
    })
    .nullable(),
  /** Whether it is in the invoice's XML or attached to the PDF beside it. */
  source: z.enum(['xml', 'pdf']),
});

export type Attachment = z.infer<typeof attachmentSchema>;

/** Something that the file says and that no term of EN 16931 holds: read by nobody, so that it is told. */
export const leftOutSchema = z.object({
  /** The names of the elements that lead to it: `Delivery/TrackingID`. */
  path: text,
  /** What stands there, cut after some words. */
  value: text,
  /** How often something stands there. */
  count: z.int().positive(),
});

export type LeftOut = z.infer<typeof leftOutSchema>;

export const receivedLineSchema = electronicLineSchema.extend({
  category: statedCategory,
  /** BT-150. */
  priceBaseUnit: text.default(''),
  /** The quantity that the gross price is of, where it has one of its own (CII). */
  grossPriceBaseQuantity: electronicLineSchema.shape.priceBaseQuantity.default(null),
  /** BT-159. */
  originCountry: text.default(''),
  /** BT-158, with the version of its list. */
  classifications: z.array(identifierSchema.extend({ version: text.default('') })),
});

export type ReceivedLine = z.infer<typeof receivedLineSchema>;

const { payee, delivery } = electronicInvoiceSchema.shape;

export const receivedInvoiceSchema = electronicInvoiceSchema.extend({
  /** BT-15, BT-17, BT-18. */
  receiptReference: text.default(''),
  tenderReference: text.default(''),
  objectIdentifier: identifierSchema.nullable().default(null),
  /** BG-10, with BT-61. */
  payee: payee
    .unwrap()
    .extend({ legalId: identifierSchema.nullable().default(null) })
    .nullable(),
  /** BG-11, BG-12: who answers for the seller's VAT. */
  taxRepresentative: z
    .object({ name: text, vatId: text, address: electronicAddressLinesSchema })
    .nullable()
    .default(null),
  /** BG-13, with BT-71. */
  delivery: delivery.extend({ locationIdentifier: identifierSchema.nullable().default(null) }),
  /** BG-18; of the number only the last digits may be stated. `network` is UBL's alone. */
  card: z.object({ number: text, holder: text, network: text }).nullable().default(null),
  /** BG-19: BT-89, BT-90, BT-91. */
  directDebit: z.object({ mandate: text, creditor: text, account: text }).nullable().default(null),
  attachments: z.array(attachmentSchema).default([]),
  allowancesAndCharges: z.array(documentAllowanceChargeSchema.extend({ category: statedCategory })),
  taxes: z.array(electronicTaxSchema.extend({ category: statedCategory })),
  lines: z.array(receivedLineSchema),
});

export type ReceivedInvoice = z.infer<typeof receivedInvoiceSchema>;
