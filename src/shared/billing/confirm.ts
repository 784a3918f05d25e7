import type { Instant } from '../dates';
import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals, subtractDecimals } from '../decimal';
import { newId } from '../ids';
import type { Actual, BillingType } from '../model/actual';
import type { Invoice, InvoiceLine } from '../model/invoice';
import { amountFor, reversalOf, WITHOUT_ENTRY } from './actuals';
import { convertPrice, convertQuantity, type HoursPerUnit } from './time-units';

/**
 * Quantity and price of a line in the unit of the row it bills. Where a day has got other hours since the draft was made,
 * the line is still in days of the old length: what it says of its row tells how long they were.
 */
function inRowUnit(line: InvoiceLine, original: Actual, hours: HoursPerUnit): { quantity: Decimal; price: Decimal } {
  const isSame = (field: 'quantity' | 'price') => compareDecimals(line[field], line.origin[field]) === 0;
  const isMeasuredSo =
    compareDecimals(convertQuantity(original.quantity, original.unit, line.unit, hours), line.origin.quantity) === 0;
  const quantityInRow = () =>
    isMeasuredSo
      ? convertQuantity(line.quantity, line.unit, original.unit, hours)
      : scaled(line.quantity, original.quantity, line.origin.quantity);
  const priceInRow = () =>
    isMeasuredSo
      ? convertPrice(line.price, line.unit, original.unit, hours)
      : scaled(line.price, line.origin.quantity, original.quantity);
  return {
    quantity: isSame('quantity') ? original.quantity : quantityInRow(),
    price: isSame('price') ? original.price : priceInRow(),
  };
}

/** `value` × `numerator` / `denominator`, to the eight decimals that conversions keep. */
function scaled(value: Decimal, numerator: Decimal, denominator: Decimal): Decimal {
  return divideDecimals(multiplyDecimals(value, numerator), denominator, 8);
}

/** What confirming writes for one part of a row: the part unbilled, taken back, and billed. */
function billedPart(
  source: Actual,
  part: { quantity: Decimal; price: Decimal; billingType: BillingType; amount: number },
  line: InvoiceLine,
  invoice: Invoice,
  at: Instant,
): { unbilled: Actual; rows: Actual[] } {
  const unbilled: Actual = {
    ...source,
    ...part,
    id: newId(),
    billingStatus: 'invoicePosted',
    adjustmentStatus: 'none',
    invoiceId: invoice.id,
    invoiceLineId: line.id,
    replacesId: source.id,
    reversesId: null,
    createdAt: at,
  };
  return { unbilled, rows: [unbilled, reversalOf(unbilled, at), billedOf(unbilled, line, invoice, part.amount, at)] };
}

function billedOf(unbilled: Actual, line: InvoiceLine, invoice: Invoice, amount: number, at: Instant): Actual {
  return {
    ...unbilled,
    id: newId(),
    transactionType: 'billedSales',
    amount,
    billingStatus: 'invoicePosted',
    adjustmentStatus: 'none',
    invoiceId: invoice.id,
    invoiceLineId: line.id,
    billsId: unbilled.id,
    replacesId: null,
    reversesId: null,
    createdAt: at,
  };
}

/**
 * The rows that confirming one line writes (domain: what happens to transactions at each transition).
 *
 * Unchanged: the unbilled row is posted, reversed, and billed. Changed: it is adjusted and reversed, and what the user
 * decided takes its place, posted and reversed and billed; a reduced rest goes back to the backlog, or is billed as
 * written off or given free, as the line says.
 */
export function confirmLine(
  line: InvoiceLine,
  original: Actual,
  invoice: Invoice,
  hours: HoursPerUnit,
  at: Instant,
): Actual[] {
  const { quantity, price } = inRowUnit(line, original, hours);
  const isUnchanged =
    compareDecimals(quantity, original.quantity) === 0 &&
    compareDecimals(price, original.price) === 0 &&
    line.billingType === original.billingType;
  if (isUnchanged) {
    const posted: Actual = { ...original, billingStatus: 'invoicePosted', invoiceLineId: line.id };
    const amount = line.billingType === 'chargeable' ? line.netAmount : original.amount;
    return [posted, reversalOf(posted, at), billedOf(posted, line, invoice, amount, at)];
  }
  const adjusted: Actual = { ...original, billingStatus: 'invoicePosted', adjustmentStatus: 'adjusted' };
  const rows: Actual[] = [adjusted, reversalOf(adjusted, at)];
  const amount = line.billingType === 'chargeable' ? line.netAmount : amountFor(quantity, price, original.currency);
  if (compareDecimals(quantity, '0') !== 0) {
    rows.push(
      ...billedPart(original, { quantity, price, billingType: line.billingType, amount }, line, invoice, at).rows,
    );
  }
  const rest = subtractDecimals(original.quantity, quantity);
  if (line.remainder === null || compareDecimals(rest, '0') <= 0) return rows;
  const restAmount = amountFor(rest, original.price, original.currency);
  if (line.remainder === 'defer') {
    rows.push({
      ...original,
      id: newId(),
      quantity: rest,
      amount: restAmount,
      billingStatus: 'notReady',
      adjustmentStatus: 'none',
      invoiceId: null,
      invoiceLineId: null,
      replacesId: original.id,
      reversesId: null,
      createdAt: at,
    });
    return rows;
  }
  const billingType = line.remainder === 'complimentary' ? 'complimentary' : 'nonChargeable';
  rows.push(
    ...billedPart(
      original,
      { quantity: rest, price: original.price, billingType, amount: restAmount },
      line,
      invoice,
      at,
    ).rows,
  );
  return rows;
}

/** The billed sales of a milestone: it has no unbilled row to reverse. */
export function confirmMilestone(line: InvoiceLine, invoice: Invoice, at: Instant): Actual {
  return {
    ...WITHOUT_ENTRY,
    id: newId(),
    transactionType: 'billedSales',
    transactionClass: 'milestone',
    date: line.startDate,
    projectId: line.projectId,
    contractId: invoice.contractId,
    contractLineId: line.contractLineId,
    customerId: invoice.customerId,
    task: '',
    category: '',
    description: line.name,
    externalDescription: '',
    quantity: line.quantity,
    unit: line.unit,
    price: line.price,
    amount: line.billingType === 'chargeable' ? line.netAmount : amountFor(line.quantity, line.price, invoice.currency),
    currency: invoice.currency,
    priceOrigin: line.priceOrigin,
    billingType: line.billingType,
    milestoneId: line.milestoneId,
    invoiceId: invoice.id,
    invoiceLineId: line.id,
    createdAt: at,
  };
}
