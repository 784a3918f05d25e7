import { lineNetAmount } from '../billing/calculate';
import { calculationLineOf } from '../billing/calculation-line';
import type { DocumentLine } from '../billing/document-lines';
import { compareDecimals, type Decimal, normalizeDecimal, roundDecimal } from '../decimal';

/** Decimals that a French e-invoice takes of what makes a line's amount (BR-FR-DEC-02, BR-FR-DEC-03). */
const LIMITS = { quantity: 4, priceBaseQuantity: 4, price: 6 } as const;

type Figure = keyof typeof LIMITS;

const FIGURES: readonly Figure[] = ['quantity', 'priceBaseQuantity', 'price'];

const decimalsOf = (decimal: Decimal): number => normalizeDecimal(decimal).split('.')[1]?.length ?? 0;

const rounded = (line: DocumentLine): Pick<DocumentLine, Figure> => ({
  quantity: roundDecimal(line.quantity, LIMITS.quantity),
  priceBaseQuantity: roundDecimal(line.priceBaseQuantity, LIMITS.priceBaseQuantity),
  price: roundDecimal(line.price, LIMITS.price),
});

/**
 * The line as French e-invoices can state it: a third of an hour with four decimals, where it comes to the same amount,
 * before discounts and after them. Where it does not, the line as it is, which the preflight then speaks of.
 */
export function inFrenchDecimals(line: DocumentLine, currency: string): DocumentLine {
  if (FIGURES.every((figure) => decimalsOf(line[figure]) <= LIMITS[figure])) return line;
  const shortened = { ...line, ...rounded(line) };
  if (compareDecimals(shortened.priceBaseQuantity, '0') <= 0) return line;
  const amountsOf = (each: DocumentLine) =>
    [each, { ...each, allowances: [], charges: [] }].map((part) => lineNetAmount(calculationLineOf(part), currency));
  const [before, after] = [amountsOf(line), amountsOf(shortened)];
  return before.every((amount, index) => amount === after[index]) ? shortened : line;
}

/** A figure with more decimals than can be stated, how many there may be, and what it would be with them. */
export interface TooFine {
  readonly figure: Figure;
  readonly limit: number;
  readonly value: Decimal;
  readonly rounded: Decimal;
}

export function tooFineForFrance(line: DocumentLine, currency: string): TooFine[] {
  const stated = inFrenchDecimals(line, currency);
  return FIGURES.filter((figure) => decimalsOf(stated[figure]) > LIMITS[figure]).map((figure) => ({
    figure,
    limit: LIMITS[figure],
    value: normalizeDecimal(stated[figure]),
    rounded: normalizeDecimal(rounded(stated)[figure]),
  }));
}
