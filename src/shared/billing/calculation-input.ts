import Big from 'big.js';
import { minorUnitDigits } from '../currencies';
import { type Decimal, decimalOf, isDecimal } from '../decimal';
import { type Failure, refuse } from '../failure';
import type { FailureCode } from '../i18n/catalogue';
import { isVatCategory, rateProblem, type VatCategory } from '../model/vat';
import type { MinorAmount } from '../money';

/**
 * A discount (allowance) or surcharge (charge): a stated amount wins over a percent. The percent is taken of
 * `baseAmount`, or without one of what it is on: the line's quantity × price, the document's sum of lines.
 * Both are positive for an ordinary discount or surcharge.
 */
export interface AllowanceOrCharge {
  readonly amount?: MinorAmount | null;
  readonly percent?: Decimal | null;
  readonly baseAmount?: MinorAmount | null;
  readonly reason?: string;
}

/** What is taxed, and how: VAT category and rate in percent (`'25'`; `'0'` for every category but S). */
export interface Taxed {
  readonly category: VatCategory;
  readonly rate: Decimal;
}

/**
 * A row to bill. A credit has a negative quantity; a negative price calculates too, though BR-27 keeps it off documents.
 * `price` is for `priceBaseQuantity` units (1 where absent), in the currency's main unit with any number of decimals.
 */
export interface CalculationLine extends Taxed {
  readonly quantity: Decimal;
  readonly price: Decimal;
  readonly priceBaseQuantity?: Decimal | null;
  readonly allowances?: readonly AllowanceOrCharge[];
  readonly charges?: readonly AllowanceOrCharge[];
}

/** A discount or surcharge on the whole document, taxed as it says itself. */
export type DocumentAllowanceOrCharge = AllowanceOrCharge & Taxed;

export interface CalculationInput {
  /** ISO 4217. Its minor unit is what is rounded to. */
  readonly currency: string;
  /** `group`: VAT on the sum of each category and rate (EN 16931). `line`: per row, then summed (Malaysia). */
  readonly taxRounding: 'group' | 'line';
  readonly lines: readonly CalculationLine[];
  readonly allowances?: readonly DocumentAllowanceOrCharge[];
  readonly charges?: readonly DocumentAllowanceOrCharge[];
  /** BT-113 and BT-114: taken off and added to the gross amount to give what is due. Cash rounding belongs here. */
  readonly prepaidAmount?: MinorAmount;
  readonly roundingAmount?: MinorAmount;
}

/** Refuses one field of the input; the message says which. */
function refuseField(code: FailureCode, field: string, params: Failure['params'] = {}): never {
  refuse(code, { field, ...params }, field);
}

/** The factor between the currency's main and minor unit: 100 for EUR, 1 for JPY. */
export function minorUnitsOf(currency: string): Big {
  return new Big(10).pow(minorUnitDigits(currency));
}

export function readDecimal(text: Decimal, field: string): Big {
  if (!isDecimal(text)) refuseField('calculation.notADecimal', field, { value: text });
  return new Big(text);
}

export function readBaseQuantity(line: CalculationLine, field: string): Big {
  const text = line.priceBaseQuantity ?? '1';
  const quantity = readDecimal(text, `${field}.priceBaseQuantity`);
  if (quantity.lte(0)) {
    refuseField('calculation.baseQuantityNotPositive', `${field}.priceBaseQuantity`, { value: text });
  }
  return quantity;
}

/** Category and rate, the rate in its one spelling: `'20'` and `'20.00'` are taxed as one (BR-S-08). */
export function readTaxed(taxed: Taxed, field: string): Taxed {
  if (!isVatCategory(taxed.category)) {
    refuseField('calculation.unknownCategory', `${field}.category`, { value: taxed.category });
  }
  const rate = decimalOf(readDecimal(taxed.rate, `${field}.rate`));
  const problem = rateProblem(taxed.category, rate);
  if (problem !== undefined) {
    refuseField(`calculation.${problem}`, `${field}.rate`, { category: taxed.category, rate: taxed.rate });
  }
  return { category: taxed.category, rate };
}

function readAmount(amount: MinorAmount, field: string): Big {
  if (!Number.isSafeInteger(amount)) refuse('calculation.amountTooLarge', {}, field);
  return new Big(amount);
}

/**
 * What an allowance or charge comes to, exact and in minor units, as a fraction: `of` (with its own denominator) is
 * what a percent without a base is taken of.
 */
export function readAllowanceOrCharge(
  entry: AllowanceOrCharge,
  of: { readonly numerator: Big; readonly denominator: Big },
  field: string,
): { readonly numerator: Big; readonly denominator: Big } {
  const one = new Big(1);
  if (entry.amount !== undefined && entry.amount !== null) {
    return { numerator: readAmount(entry.amount, `${field}.amount`), denominator: one };
  }
  if (entry.percent === undefined || entry.percent === null) {
    refuseField('calculation.neitherAmountNorPercent', field);
  }
  const fraction = readDecimal(entry.percent, `${field}.percent`).times('0.01');
  if (entry.baseAmount === undefined || entry.baseAmount === null) {
    return { numerator: of.numerator.times(fraction), denominator: of.denominator };
  }
  return { numerator: readAmount(entry.baseAmount, `${field}.baseAmount`).times(fraction), denominator: one };
}
