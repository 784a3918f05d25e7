import { z } from '../zod';

/** VAT categories of EN 16931 (UNCL5305). What each demands is BR-S-05 … BR-O-05 and, for the rate, `rateProblem`. */
export const VAT_CATEGORIES = [
  /** Standard: any rate above zero, reduced ones too. */
  'S',
  /** Zero rated: taxed, at 0 %. */
  'Z',
  /** Exempt: needs a reason, printed on the document. */
  'E',
  /** Reverse charge: the buyer accounts for the tax; needs the VAT numbers of both. */
  'AE',
  /** Goods supplied to another EU country: needs delivery date and country, and the VAT numbers of both. */
  'K',
  /** Export outside the EU. */
  'G',
  /** Outside the scope of VAT: has no rate and no VAT numbers, and stands alone on a document. Kept with the rate 0. */
  'O',
] as const;

export type VatCategory = (typeof VAT_CATEGORIES)[number];

export const vatCategorySchema = z.enum(VAT_CATEGORIES);

export function isVatCategory(text: string): text is VatCategory {
  return VAT_CATEGORIES.some((category) => category === text);
}

/** Why a category cannot have this rate (in percent, a decimal): S must be above zero, all others are at zero. */
export function rateProblem(category: VatCategory, rate: string): 'rateNotAboveZero' | 'rateNotZero' | undefined {
  const sign = /[1-9]/.test(rate) ? (rate.startsWith('-') ? -1 : 1) : 0;
  if (category === 'S') return sign > 0 ? undefined : 'rateNotAboveZero';
  return sign === 0 ? undefined : 'rateNotZero';
}
