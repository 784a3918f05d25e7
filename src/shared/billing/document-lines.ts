import { compareDecimals, negateDecimal, normalizeDecimal, subtractDecimals } from '../decimal';
import type { Invoice, InvoiceLine, LineAllowance, LineCorrection } from '../model/invoice';
import { lineNetAmount } from './calculate';
import { calculationLineOf } from './calculation-line';

/**
 * What a printed line is: an ordinary one, or of a correction the difference alone, the billed line taken back for good,
 * or the one that is replaced and the one that stays in its place.
 */
export type DocumentPart = 'line' | 'difference' | 'takenBack' | 'replaced' | 'stays';

export type DocumentLine = InvoiceLine & { readonly part: DocumentPart };

/** The allowance of a line that is turned round: a stated amount has the other sign, a percent follows the quantity. */
export function mirroredAllowance<A extends LineAllowance>(allowance: A): A {
  return {
    ...allowance,
    amount: allowance.amount === null ? null : 0 - allowance.amount,
    baseAmount: allowance.baseAmount === null ? null : 0 - allowance.baseAmount,
  };
}

/** The line with every sign turned: a negative quantity at the same price (BR-27 forbids a negative price). */
export function mirroredLine<L extends InvoiceLine>(line: L): L {
  return {
    ...line,
    quantity: negateDecimal(line.quantity),
    allowances: line.allowances.map(mirroredAllowance),
    charges: line.charges.map(mirroredAllowance),
    netAmount: 0 - line.netAmount,
  };
}

/** The line as it was billed, with the texts that it has now. */
export function billedLine(line: InvoiceLine, correction: LineCorrection): InvoiceLine {
  const { quantity, unit, price, priceBaseQuantity, vat, billingType, allowances, charges, netAmount } = correction;
  return {
    ...line,
    quantity,
    unit,
    price,
    priceBaseQuantity,
    vat,
    billingType,
    allowances,
    charges,
    netAmount,
  };
}

const isSame = (one: string, other: string) => compareDecimals(one, other) === 0;

const allowancesText = (entries: readonly LineAllowance[]) =>
  JSON.stringify(
    entries.map(({ amount, percent, baseAmount }) => [
      amount,
      percent === null ? null : normalizeDecimal(percent),
      baseAmount,
    ]),
  );

/** Whether everything but the quantity is as it was billed. */
function differsInQuantityAlone(line: InvoiceLine, correction: LineCorrection): boolean {
  return (
    isSame(line.price, correction.price) &&
    isSame(line.priceBaseQuantity, correction.priceBaseQuantity) &&
    line.unit === correction.unit &&
    line.billingType === correction.billingType &&
    line.vat.category === correction.vat.category &&
    isSame(line.vat.rate, correction.vat.rate) &&
    line.vat.exemptionCode === correction.vat.exemptionCode &&
    allowancesText(line.allowances) === allowancesText(correction.allowances) &&
    allowancesText(line.charges) === allowancesText(correction.charges)
  );
}

/** Whether a correcting line leaves everything as it was billed: such a line corrects nothing. */
export function isUnchanged(line: InvoiceLine): boolean {
  const { correction } = line;
  return correction !== null && isSame(line.quantity, correction.quantity) && differsInQuantityAlone(line, correction);
}

function linesOfCorrection(line: InvoiceLine, correction: LineCorrection, currency: string): DocumentLine[] {
  const takenBack: DocumentLine = { ...mirroredLine(billedLine(line, correction)), part: 'takenBack' };
  if (isSame(line.quantity, '0')) return [takenBack];
  const netAmountOf = (each: InvoiceLine) =>
    each.billingType === 'chargeable' ? lineNetAmount(calculationLineOf(each), currency) : 0;
  const staysAmount = netAmountOf(line);
  if (differsInQuantityAlone(line, correction)) {
    const quantity = subtractDecimals(line.quantity, correction.quantity);
    const netAmount = staysAmount - correction.netAmount;
    const difference: DocumentLine = { ...line, quantity, netAmount, part: 'difference' };
    // Rounding, or a discount of a stated amount, can make the one line another amount than the two differ by.
    if (netAmountOf(difference) === netAmount) return [difference];
  }
  return [
    { ...takenBack, part: 'replaced' },
    { ...line, netAmount: staysAmount, part: 'stays' },
  ];
}

/**
 * The lines that are calculated and printed. Ordinary lines are as they are. A correction becomes the difference where
 * only the quantity is another, the billed line taken back where nothing stays, and both that and the line that stays
 * otherwise. What they come to is what stays billed less what was billed, to the cent.
 */
export function documentLines(invoice: Pick<Invoice, 'lines' | 'currency'>): DocumentLine[] {
  return invoice.lines.flatMap((line): DocumentLine[] =>
    line.correction === null ? [{ ...line, part: 'line' }] : linesOfCorrection(line, line.correction, invoice.currency),
  );
}
