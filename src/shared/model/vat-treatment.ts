import { decimalSchema } from '../decimal';
import { z } from '../zod';
import { line } from './fields';
import { vatCategorySchema } from './vat';

/** How something is taxed: category (BT-151), rate in percent (BT-152) and, where no VAT is added, why (BT-120, BT-121). */
export const vatTreatmentSchema = z.object({
  category: vatCategorySchema,
  rate: decimalSchema,
  /** VATEX code, e.g. VATEX-EU-AE. Empty where the country needs none. */
  exemptionCode: line(40),
  /** The user's own words; empty prints the words that the law of the seller's country asks for. */
  exemptionReason: line(500),
});

export type VatTreatment = z.infer<typeof vatTreatmentSchema>;
