import { plainDateSchema } from '../dates';
import { vatCategorySchema } from '../model/vat';
import { z } from '../zod';

/**
 * The semantic model of EN 16931-1: what an electronic invoice says, whatever its syntax. Writers of UBL and CII take
 * it, reading a file gives it. Names are those of the standard, with the number of each business term.
 *
 * Every number is a decimal string as it stands in the file (`'1520.00'`, `'-2'`): what was stated is kept, not computed
 * again. An absent text is the empty string, an absent group null or an empty list.
 */

/** A number as stated: more digits than our own amounts have are kept. */
const stated = z.string().regex(/^-?\d{1,20}(?:\.\d{1,20})?$/, 'a decimal number');
const optional = stated.nullable();
const text = z.string();
const date = plainDateSchema;

/** An identifier with the scheme that it is of: `{value: '311204580', scheme: '0192'}`. */
export const identifierSchema = z.object({ value: text, scheme: text });

export type Identifier = z.infer<typeof identifierSchema>;

/** BG-5, BG-8, BG-12, BG-15. */
export const electronicAddressLinesSchema = z.object({
  line1: text,
  line2: text,
  line3: text,
  city: text,
  postalCode: text,
  subdivision: text,
  country: text,
});

/** BG-6, BG-9. */
const contactSchema = z.object({ name: text, phone: text, email: text });

/** BG-4 and BG-7. */
export const tradePartySchema = z.object({
  /** BT-27, BT-44. */
  name: text,
  /** BT-28, BT-45. */
  tradingName: text,
  /** BT-29, BT-46. */
  identifiers: z.array(identifierSchema),
  /** BT-30, BT-47. */
  legalId: identifierSchema.nullable(),
  /** BT-31, BT-48. */
  vatId: text,
  /** BT-32. */
  taxRegistration: text,
  /** BT-33. */
  legalInformation: text,
  /** BT-34, BT-49. */
  electronicAddress: identifierSchema.nullable(),
  address: electronicAddressLinesSchema,
  contact: contactSchema.nullable(),
});

export type TradeParty = z.infer<typeof tradePartySchema>;

/** BG-27, BG-28 and, with a tax, BG-20, BG-21. `isCharge` tells a surcharge from a discount. */
export const allowanceChargeSchema = z.object({
  isCharge: z.boolean(),
  /** BT-136, BT-141, BT-92, BT-99. */
  amount: stated,
  /** BT-137, BT-142, BT-93, BT-100. */
  baseAmount: optional,
  /** BT-138, BT-143, BT-94, BT-101. */
  percent: optional,
  /** BT-139, BT-144, BT-97, BT-104. */
  reason: text,
  /** BT-140, BT-145, BT-98, BT-105 (UNCL5189, UNCL7161). */
  reasonCode: text,
});

export const documentAllowanceChargeSchema = allowanceChargeSchema.extend({
  category: vatCategorySchema,
  /** Null where the category has no rate (O). */
  rate: optional,
});

/** BG-25. */
export const electronicLineSchema = z.object({
  /** BT-126. */
  id: text,
  /** BT-127. */
  note: text,
  /** BT-128. */
  objectIdentifier: identifierSchema.nullable(),
  /** BT-129, BT-130. */
  quantity: stated,
  unit: text,
  /** BT-131. */
  netAmount: stated,
  /** BT-132. */
  orderLineReference: text,
  /** BT-133. */
  accountingReference: text,
  /** BG-26: BT-134, BT-135. */
  periodStart: date.nullable(),
  periodEnd: date.nullable(),
  allowancesAndCharges: z.array(allowanceChargeSchema),
  /** BT-146; never negative. */
  price: stated,
  /** BT-148 and BT-147, where the price was reduced. */
  grossPrice: optional,
  priceDiscount: optional,
  /** BT-149, BT-150. */
  priceBaseQuantity: optional,
  /** BT-151, BT-152. */
  category: vatCategorySchema,
  rate: optional,
  /** BT-153, BT-154. */
  name: text,
  description: text,
  /** BT-155, BT-156. */
  sellerItemIdentifier: text,
  buyerItemIdentifier: text,
  /** BT-157. */
  standardItemIdentifier: identifierSchema.nullable(),
  /** BT-158: the list is UNTDID 7143. */
  classifications: z.array(identifierSchema),
  /** BG-32. */
  attributes: z.array(z.object({ name: text, value: text })),
});

export type ElectronicLine = z.infer<typeof electronicLineSchema>;

/** BG-23. */
export const electronicTaxSchema = z.object({
  category: vatCategorySchema,
  rate: optional,
  taxableAmount: stated,
  taxAmount: stated,
  exemptionReason: text,
  exemptionCode: text,
});

/** BG-22. */
export const electronicTotalsSchema = z.object({
  /** BT-106. */
  linesAmount: stated,
  /** BT-107, BT-108; null where not stated. */
  allowancesAmount: optional,
  chargesAmount: optional,
  /** BT-109, BT-110, BT-112. */
  netAmount: stated,
  taxAmount: optional,
  grossAmount: stated,
  /** BT-111, in the currency of BT-6. */
  taxAmountInTaxCurrency: optional,
  /** BT-113, BT-114. */
  prepaidAmount: optional,
  roundingAmount: optional,
  /** BT-115. */
  dueAmount: stated,
});

export const electronicInvoiceSchema = z.object({
  /** BT-24, BT-23. */
  specification: text,
  process: text,
  /** BT-1, BT-2. */
  number: text,
  issueDate: date,
  /** BT-3 (UNCL1001): 380 invoice, 381 credit note, 384 corrected … */
  typeCode: text,
  /** BT-5, BT-6 (empty where BT-111 is not stated). */
  currency: text,
  taxCurrency: text,
  /** BT-7, BT-8. */
  taxPointDate: date.nullable(),
  taxPointCode: text,
  /** BT-9, BT-20. */
  dueDate: date.nullable(),
  paymentTerms: text,
  /** BT-10, BT-11, BT-12, BT-13, BT-14, BT-16, BT-19. */
  buyerReference: text,
  projectReference: text,
  contractReference: text,
  orderReference: text,
  salesOrderReference: text,
  despatchReference: text,
  accountingReference: text,
  /** BG-1: BT-21, BT-22. */
  notes: z.array(z.object({ subjectCode: text, text })),
  /** BG-3: BT-25, BT-26. */
  precedingInvoices: z.array(z.object({ number: text, date: date.nullable() })),
  seller: tradePartySchema,
  buyer: tradePartySchema,
  /** BG-10, where somebody else is paid. */
  payee: z.object({ name: text, identifier: identifierSchema.nullable() }).nullable(),
  /** BG-13: BT-70, BT-72, BG-14, BG-15. */
  delivery: z.object({
    name: text,
    date: date.nullable(),
    periodStart: date.nullable(),
    periodEnd: date.nullable(),
    address: electronicAddressLinesSchema.nullable(),
  }),
  /** BG-16, BG-17; null where the document states no way to pay. */
  payment: z
    .object({
      /** BT-81 (UNCL4461), BT-82. */
      meansCode: text,
      meansText: text,
      /** BT-83: KID, RF reference or the invoice's number. */
      reference: text,
      /** BT-84, BT-85, BT-86. */
      accounts: z.array(z.object({ identifier: text, name: text, bic: text })),
    })
    .nullable(),
  allowancesAndCharges: z.array(documentAllowanceChargeSchema),
  taxes: z.array(electronicTaxSchema),
  totals: electronicTotalsSchema,
  lines: z.array(electronicLineSchema),
});

export type ElectronicInvoice = z.infer<typeof electronicInvoiceSchema>;
