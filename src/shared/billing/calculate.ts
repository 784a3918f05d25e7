import Big from 'big.js';
import { compareDecimals, type Decimal, divideRounded, roundHalfAwayFromZero } from '../decimal';
import { groupBy } from '../group-by';
import { addAmounts, amountOf, type MinorAmount } from '../money';
import {
  type AllowanceOrCharge,
  type CalculationInput,
  type CalculationLine,
  minorUnitsOf,
  readAllowanceOrCharge,
  readBaseQuantity,
  readDecimal,
  readTaxed,
  type Taxed,
} from './calculation-input';

import { roundShares } from './shares';

export type {
  AllowanceOrCharge,
  CalculationInput,
  CalculationLine,
  DocumentAllowanceOrCharge,
} from './calculation-input';

/** One row's result, in minor units. */
export interface CalculatedLine {
  /** BT-131: quantity × price / base quantity, less allowances, plus charges. */
  readonly netAmount: MinorAmount;
  /** Its share of its group's VAT (`group`) or its own VAT (`line`). */
  readonly taxAmount: MinorAmount;
  /** BT-136 and BT-141, in the order of the input: what each allowance and charge came to. */
  readonly allowanceAmounts: readonly MinorAmount[];
  readonly chargeAmounts: readonly MinorAmount[];
}

export interface CalculatedVat extends Taxed {
  readonly taxableAmount: MinorAmount;
  readonly taxAmount: MinorAmount;
}

/** BG-22, in minor units. */
export interface CalculatedTotals {
  readonly linesAmount: MinorAmount;
  readonly allowancesAmount: MinorAmount;
  readonly chargesAmount: MinorAmount;
  readonly netAmount: MinorAmount;
  readonly taxAmount: MinorAmount;
  readonly grossAmount: MinorAmount;
  readonly prepaidAmount: MinorAmount;
  readonly roundingAmount: MinorAmount;
  readonly dueAmount: MinorAmount;
}

export interface Calculation {
  readonly lines: readonly CalculatedLine[];
  /** BT-92 and BT-99, in the order of the input. */
  readonly allowanceAmounts: readonly MinorAmount[];
  readonly chargeAmounts: readonly MinorAmount[];
  /** Highest rate first, then by category. */
  readonly vat: readonly CalculatedVat[];
  readonly totals: CalculatedTotals;
}

/** Something rounded that VAT is due on: a line, or a document's allowance (negative) or charge. */
interface TaxedAmount extends Taxed {
  readonly amount: MinorAmount;
}

function amountsOf(
  entries: readonly AllowanceOrCharge[] = [],
  of: { readonly numerator: Big; readonly denominator: Big },
  field: string,
): MinorAmount[] {
  return entries.map((entry, index) => {
    const { numerator, denominator } = readAllowanceOrCharge(entry, of, `${field}.${index}`);
    return amountOf(divideRounded(numerator, denominator, 0), `${field}.${index}`);
  });
}

/** The line's net is rounded once, from the exact product less the rounded allowances: rounding the product too would be a second time. */
function calculateLine(line: CalculationLine, minorUnits: Big, field: string): Omit<CalculatedLine, 'taxAmount'> {
  const denominator = readBaseQuantity(line, field);
  const numerator = readDecimal(line.quantity, `${field}.quantity`)
    .times(readDecimal(line.price, `${field}.price`))
    .times(minorUnits);
  const allowanceAmounts = amountsOf(line.allowances, { numerator, denominator }, `${field}.allowances`);
  const chargeAmounts = amountsOf(line.charges, { numerator, denominator }, `${field}.charges`);
  const adjustment = addAmounts(chargeAmounts) - addAmounts(allowanceAmounts);
  const netAmount = amountOf(
    divideRounded(numerator.plus(denominator.times(adjustment)), denominator, 0),
    `${field}.price`,
  );
  return { netAmount, allowanceAmounts, chargeAmounts };
}

/** The net amount of one line (BT-131) as `calculate` gives it, for rules that compare two. */
export function lineNetAmount(line: CalculationLine, currency: string): MinorAmount {
  return calculateLine(line, minorUnitsOf(currency), 'line').netAmount;
}

function taxOn(amount: MinorAmount, rate: Decimal): Big {
  return new Big(amount).times(rate).times('0.01');
}

function roundedTaxOn(amount: MinorAmount, rate: Decimal): MinorAmount {
  return amountOf(roundHalfAwayFromZero(taxOn(amount, rate), 0));
}

/** VAT of one category and rate, and what of it each of the amounts bears. */
function taxGroup(group: readonly TaxedAmount[], rate: Decimal, taxRounding: CalculationInput['taxRounding']) {
  const taxableAmount = addAmounts(group.map(({ amount }) => amount));
  if (taxRounding === 'line') {
    const taxAmounts = group.map(({ amount }) => roundedTaxOn(amount, rate));
    return { taxableAmount, taxAmount: addAmounts(taxAmounts), taxAmounts };
  }
  const taxAmount = roundedTaxOn(taxableAmount, rate);
  const exactTaxes = group.map(({ amount }) => taxOn(amount, rate));
  return { taxableAmount, taxAmount, taxAmounts: roundShares(exactTaxes, new Big(1), taxAmount) };
}

function byRateThenCategory(a: Taxed, b: Taxed): number {
  return compareDecimals(b.rate, a.rate) || (a.category < b.category ? -1 : 1);
}

function calculateVat(amounts: readonly TaxedAmount[], taxRounding: CalculationInput['taxRounding']) {
  const groups = groupBy(amounts, ({ category, rate }) => `${category} ${rate}`);
  const taxAmounts = new Map<TaxedAmount, MinorAmount>();
  const vat: CalculatedVat[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { category, rate } = first;
    const taxed = taxGroup(group, rate, taxRounding);
    vat.push({ category, rate, taxableAmount: taxed.taxableAmount, taxAmount: taxed.taxAmount });
    group.forEach((amount, index) => {
      taxAmounts.set(amount, taxed.taxAmounts[index] ?? 0);
    });
  }
  return { vat: vat.sort(byRateThenCategory), taxAmounts };
}

/**
 * The one calculator: what the screen shows, the PDF prints, the e-invoice carries and the ledger takes.
 *
 * Rounds half away from zero at three points only, the currency's minor unit being the finest: a line's net (BT-131),
 * the amount of each allowance and charge, and the VAT of each category and rate (BT-117). Everything above them is a
 * sum of rounded amounts, so that BR-CO-10 to BR-CO-16 of EN 16931 hold to the last cent. The negated document (a
 * credit of the whole) gives the negated result.
 *
 * Refuses, naming the field: what is no decimal, an unknown currency or category, a rate that the category cannot
 * have, a price base quantity that is not above zero, an allowance with neither amount nor percent, and amounts beyond
 * what an integer holds exactly.
 */
export function calculate(input: CalculationInput): Calculation {
  const minorUnits = minorUnitsOf(input.currency);
  const lines = input.lines.map((line, index) => calculateLine(line, minorUnits, `lines.${index}`));
  const linesAmount = addAmounts(lines.map(({ netAmount }) => netAmount));
  const ofLines = { numerator: new Big(linesAmount), denominator: new Big(1) };
  const allowanceAmounts = amountsOf(input.allowances, ofLines, 'allowances');
  const chargeAmounts = amountsOf(input.charges, ofLines, 'charges');

  const taxedLines = input.lines.map((line, index) => ({
    ...readTaxed(line, `lines.${index}`),
    amount: lines[index]?.netAmount ?? 0,
  }));
  const taxedAllowances = (input.allowances ?? []).map((allowance, index) => ({
    ...readTaxed(allowance, `allowances.${index}`),
    amount: 0 - (allowanceAmounts[index] ?? 0),
  }));
  const taxedCharges = (input.charges ?? []).map((charge, index) => ({
    ...readTaxed(charge, `charges.${index}`),
    amount: chargeAmounts[index] ?? 0,
  }));
  const { vat, taxAmounts } = calculateVat([...taxedLines, ...taxedAllowances, ...taxedCharges], input.taxRounding);

  const allowancesAmount = addAmounts(allowanceAmounts);
  const chargesAmount = addAmounts(chargeAmounts);
  const netAmount = addAmounts([linesAmount, 0 - allowancesAmount, chargesAmount]);
  const taxAmount = addAmounts(vat.map((group) => group.taxAmount));
  const grossAmount = addAmounts([netAmount, taxAmount]);
  const prepaidAmount = addAmounts([input.prepaidAmount ?? 0]);
  const roundingAmount = addAmounts([input.roundingAmount ?? 0]);
  return {
    lines: lines.map((line, index) => {
      const taxed = taxedLines[index];
      return { ...line, taxAmount: (taxed && taxAmounts.get(taxed)) ?? 0 };
    }),
    allowanceAmounts,
    chargeAmounts,
    vat,
    totals: {
      linesAmount,
      allowancesAmount,
      chargesAmount,
      netAmount,
      taxAmount,
      grossAmount,
      prepaidAmount,
      roundingAmount,
      dueAmount: addAmounts([grossAmount, 0 - prepaidAmount, roundingAmount]),
    },
  };
}
