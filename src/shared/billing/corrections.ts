import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals, subtractDecimals } from '../decimal';
import { refuse } from '../failure';
import { newId } from '../ids';
import type { Actual } from '../model/actual';
import type { Invoice, InvoiceLine, LineCorrection } from '../model/invoice';
import { amountFor } from './actuals';
import { lineNetAmount } from './calculate';
import { calculationLineOf } from './calculation-line';
import { billedLine } from './document-lines';

/** What of a line is billed now: the row in the books, and the line of the document that billed it last. */
export interface BilledNow {
  readonly billed: Actual;
  readonly invoice: Pick<Invoice, 'id' | 'number' | 'invoiceDate'>;
  readonly line: InvoiceLine;
  /** The backlog row that was on the first draft, or that confirming it wrote; absent where none is behind it. */
  readonly source: Actual | undefined;
  /** The row is what was taken off the line and written off or given free, not what the line says itself. */
  readonly isRest: boolean;
}

const least = (one: Decimal, other: Decimal): Decimal => (compareDecimals(one, other) < 0 ? one : other);

/** What the line says stays billed, net: of an ordinary line its own net amount. */
export function staysAmount(line: Pick<InvoiceLine, 'netAmount' | 'correction'>): number {
  return line.netAmount + (line.correction?.netAmount ?? 0);
}

/** The backlog row that a line bills, or that confirming it wrote: null where none is behind it. */
export function sourceIdOf({ line, billed }: Pick<BilledNow, 'line' | 'billed'>): string | null {
  if (line.correction !== null) return line.correction.sourceId;
  if (billed.transactionClass === 'milestone' || billed.transactionClass === 'retainer') return null;
  return line.actualId ?? billed.billsId;
}

/** Billing more than was worked makes no work, and what went back to the backlog once is there. */
function workedOf({ line, billed, source, isRest }: BilledNow): Decimal {
  if (source === undefined) return '0';
  if (isRest) return billed.quantity;
  return least(billed.quantity, line.correction === null ? source.quantity : line.correction.workedQuantity);
}

/** A quantity of a correcting line in the unit of the row: a day may have got other hours since it was billed. */
export function quantityInRow(quantity: Decimal, correction: LineCorrection): Decimal {
  return scaled(quantity, correction.quantity, correction.rowQuantity);
}

/** `quantity`, which is to `from` as the answer is to `to`; `from` itself is exactly `to`. */
function scaled(quantity: Decimal, from: Decimal, to: Decimal): Decimal {
  if (compareDecimals(quantity, from) === 0) return to;
  if (compareDecimals(from, to) === 0 || compareDecimals(from, '0') === 0) return quantity;
  return divideDecimals(multiplyDecimals(quantity, to), from, 8);
}

/** What was worked and stays billed no more, in the unit of the row. */
export function returnedQuantity(line: InvoiceLine, correction: LineCorrection): Decimal {
  const rest = subtractDecimals(correction.workedQuantity, quantityInRow(line.quantity, correction));
  return compareDecimals(rest, '0') > 0 ? rest : '0';
}

type Origins = Pick<LineCorrection, 'invoiceId' | 'invoiceNumber' | 'invoiceDate' | 'lineId' | 'latest'>;

/** The line that was billed first, whatever corrected it since, and the document that the customer has in hand now. */
function originsOf({ line, invoice }: BilledNow): Origins {
  const here = { invoiceId: invoice.id, invoiceNumber: invoice.number ?? '', invoiceDate: invoice.invoiceDate };
  if (line.correction === null) return { ...here, lineId: line.id, latest: null };
  const { invoiceId, invoiceNumber, invoiceDate, lineId } = line.correction;
  return { invoiceId, invoiceNumber, invoiceDate, lineId, latest: here };
}

/**
 * The line that takes back what is billed now. Nothing stays billed until the user says what does: a correction begins
 * as a full credit.
 */
export function correctingLine(now: BilledNow): InvoiceLine {
  const { line, billed, isRest } = now;
  const { quantity, unit, price, billingType } = isRest ? billed : line;
  const correction: LineCorrection = {
    ...originsOf(now),
    billedId: billed.id,
    quantity,
    unit,
    price,
    priceBaseQuantity: isRest ? '1' : line.priceBaseQuantity,
    vat: line.vat,
    billingType,
    allowances: isRest ? [] : line.allowances,
    charges: isRest ? [] : line.charges,
    netAmount: isRest ? 0 : staysAmount(line),
    rowQuantity: billed.quantity,
    workedQuantity: workedOf(now),
    sourceId: now.source?.id ?? null,
    retainerUse: line.retainer?.use ?? line.correction?.retainerUse ?? null,
  };
  return {
    ...billedLine(line, correction),
    id: newId(),
    actualId: null,
    milestoneId: null,
    origin: isRest ? { ...line.origin, quantity, price, unit } : line.origin,
    remainder: null,
    isManual: false,
    retainer: null,
    quantity: '0',
    correction,
    netAmount: 0,
  };
}

/** What may be changed on a correcting line: what stays billed, at what price and tax. How it is billed stays. */
export function correctionFields(
  correction: LineCorrection,
): readonly ('quantity' | 'price' | 'allowances' | 'charges')[] {
  // An advance stands or is taken back as a whole: parts of it may be in use.
  return correction.retainerUse === null ? ['quantity', 'price', 'allowances', 'charges'] : [];
}

type Changes = Partial<Pick<InvoiceLine, 'quantity' | 'price' | 'vat' | 'allowances' | 'charges'>>;

/**
 * A correcting line after a change. Giving another price, tax or discount to a line of which nothing stays would say
 * nothing: it is meant for what was billed, so all of that stays.
 */
export function changedCorrection(line: InvoiceLine, changes: Changes): InvoiceLine {
  const { correction } = line;
  const changed = { ...line, ...changes, remainder: null };
  if (correction === null || changes.quantity !== undefined) return changed;
  const isAboutWhatStays = [changes.price, changes.vat, changes.allowances, changes.charges].some(
    (change) => change !== undefined,
  );
  const isNothing = compareDecimals(line.quantity, '0') === 0;
  return isAboutWhatStays && isNothing ? { ...changed, quantity: correction.quantity } : changed;
}

/** Refuses to let part of an advance stay, and less than nothing of anything. */
export function assertMayStay(line: InvoiceLine, quantity: Decimal): void {
  if (line.correction?.retainerUse != null) refuse('correction.fieldIsFixed', { line: line.name }, 'quantity');
  if (compareDecimals(quantity, '0') < 0) refuse('invoice.negativeQuantity', { line: line.name }, 'quantity');
}

/** Refuses a correction that bills more of a milestone than was agreed: a milestone of its own is for that. */
export function assertMilestoneNotRaised(line: InvoiceLine, currency: string): void {
  if (line.correction === null || line.transactionClass !== 'milestone') return;
  const net = (each: InvoiceLine) => lineNetAmount(calculationLineOf(each), currency);
  if (net(line) > net(billedLine(line, line.correction))) {
    refuse('correction.milestoneRaised', { line: line.name }, 'price');
  }
}

/** What correcting a line gives back to the backlog, and what nobody will be billed for. */
export interface Returned {
  /** In the line's unit; `'0'` for a milestone, of which an amount comes back. */
  readonly quantity: Decimal;
  /** What goes back, at the price that it had in the backlog. */
  readonly amount: number;
  /** What is taken off the bill and is no work that could be billed again: a lower price, a discount. */
  readonly writtenOffAmount: number;
}

const NOTHING: Returned = { quantity: '0', amount: 0, writtenOffAmount: 0 };

/** What confirming this correcting line will do besides billing: said before, so that nobody writes off by accident. */
export function returnedBy(line: InvoiceLine, currency: string): Returned {
  const { correction } = line;
  if (correction === null || correction.retainerUse !== null) return NOTHING;
  const loweredBy = Math.max(0, 0 - line.netAmount);
  if (line.transactionClass === 'milestone') return { ...NOTHING, amount: loweredBy };
  const quantity = scaled(returnedQuantity(line, correction), correction.rowQuantity, correction.quantity);
  const isCharged = line.billingType === 'chargeable';
  const billedForIt = isCharged ? shareOf(correction, quantity, currency) : 0;
  return {
    quantity,
    amount: amountFor(quantity, line.origin.price, currency),
    writtenOffAmount: isCharged ? Math.max(0, loweredBy - billedForIt) : 0,
  };
}

/** What was billed for a part of a line's quantity, discounts included. */
function shareOf(correction: LineCorrection, quantity: Decimal, currency: string): number {
  if (compareDecimals(quantity, correction.quantity) === 0) return correction.netAmount;
  return lineNetAmount(calculationLineOf({ ...correction, quantity }), currency);
}
