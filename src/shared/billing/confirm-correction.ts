import type { Instant } from '../dates';
import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals, subtractDecimals } from '../decimal';
import { newId } from '../ids';
import type { Actual } from '../model/actual';
import type { Milestone } from '../model/contract';
import type { Invoice, InvoiceLine, LineCorrection } from '../model/invoice';
import { amountFor, reversalOf } from './actuals';
import { quantityInRow, returnedQuantity, staysAmount } from './corrections';

/** The rows behind a correcting line. */
export interface CorrectedRows {
  /** What is billed now. */
  readonly billed: Actual;
  /** The unbilled row that it billed; absent where there was none (milestones, what was typed under a fixed price). */
  readonly unbilled: Actual | undefined;
  /** The backlog row that was on the first draft: what goes back is like it. */
  readonly source: Actual | undefined;
}

const isNothing = (quantity: Decimal) => compareDecimals(quantity, '0') === 0;

function priceInRow(line: InvoiceLine, correction: LineCorrection, billed: Actual): Decimal {
  if (compareDecimals(line.price, correction.price) === 0) return billed.price;
  const isAlike = compareDecimals(correction.quantity, billed.quantity) === 0;
  if (isAlike || isNothing(billed.quantity)) return line.price;
  return divideDecimals(multiplyDecimals(line.price, correction.quantity), billed.quantity, 8);
}

/** What the books say of a row of its own: nothing of what happened to the one that it is like. */
const fresh = (at: Instant) =>
  ({
    adjustmentStatus: 'none',
    reversesId: null,
    correctionInvoiceId: null,
    accounting: null,
    createdAt: at,
  }) as const;

/** The billed row taken back. The reversal belongs to the document that takes back, so that its rows add up to it. */
function takenBack(billed: Actual, line: InvoiceLine, invoice: Invoice, at: Instant): Actual[] {
  const reversal: Actual = {
    ...reversalOf(billed, at),
    invoiceId: invoice.id,
    invoiceLineId: line.id,
    correctionInvoiceId: null,
    accounting: null,
  };
  return [{ ...billed, adjustmentStatus: 'adjusted' }, reversal];
}

function stillBilled(
  line: InvoiceLine,
  correction: LineCorrection,
  rows: CorrectedRows,
  invoice: Invoice,
  at: Instant,
) {
  if (isNothing(line.quantity)) return [];
  const { billed, unbilled } = rows;
  const quantity = quantityInRow(line.quantity, correction);
  const price = priceInRow(line, correction, billed);
  const amount = line.billingType === 'chargeable' ? staysAmount(line) : amountFor(quantity, price, billed.currency);
  const part = { quantity, price, amount, invoiceId: invoice.id, invoiceLineId: line.id, ...fresh(at) };
  const again: Actual[] =
    unbilled === undefined
      ? []
      : [{ ...unbilled, ...part, id: newId(), billingStatus: 'invoicePosted', replacesId: unbilled.id }];
  const reversed = again.map((row) => reversalOf(row, at));
  const stays: Actual = {
    ...billed,
    ...part,
    id: newId(),
    billsId: again[0]?.id ?? null,
    replacesId: billed.id,
  };
  return [...again, ...reversed, stays];
}

/** What was worked and is billed no more waits again to be billed, as the row was that it came from. */
function backInBacklog(line: InvoiceLine, correction: LineCorrection, rows: CorrectedRows, at: Instant): Actual[] {
  const { unbilled, source } = rows;
  const quantity = returnedQuantity(line, correction);
  if (source === undefined || isNothing(quantity)) return [];
  const isWhole = compareDecimals(quantity, source.quantity) === 0;
  return [
    {
      ...source,
      ...fresh(at),
      id: newId(),
      quantity,
      amount: isWhole ? source.amount : amountFor(quantity, source.price, source.currency),
      billingStatus: 'notReady',
      invoiceId: null,
      invoiceLineId: null,
      replacesId: unbilled?.id ?? source.id,
      billsId: null,
    },
  ];
}

/**
 * The rows that confirming a correcting line writes (domain 7.2). What was billed is adjusted and reversed. What stays
 * is posted, reversed and billed anew. What was worked and stays no more is ordinary backlog again, at the price that it
 * had there: lowering a price gives back nothing, for no work is left over. Under a fixed price there is no unbilled row,
 * so the reversal and what stays are all.
 */
export function confirmCorrection(line: InvoiceLine, rows: CorrectedRows, invoice: Invoice, at: Instant): Actual[] {
  const { correction } = line;
  if (correction === null) return [];
  return [
    ...takenBack(rows.billed, line, invoice, at),
    ...stillBilled(line, correction, rows, invoice, at),
    ...backInBacklog(line, correction, rows, at),
  ];
}

/**
 * What becomes of a milestone whose billing is corrected: ready again where nothing stays billed; else what stays is
 * the milestone, and the rest is one of its own that is ready to be billed.
 */
export function correctedMilestones(line: InvoiceLine, milestone: Milestone, billed: Actual): Milestone[] {
  const changed = { ...milestone, revision: milestone.revision + 1 };
  if (isNothing(line.quantity)) return [{ ...changed, status: 'ready', invoiceId: null }];
  const stays =
    line.billingType === 'chargeable' ? staysAmount(line) : amountFor(line.quantity, line.price, billed.currency);
  const amount = shareOfAmount(milestone.amount, stays, billed.amount);
  if (amount >= milestone.amount) return [];
  const percent = milestone.progressPercent;
  const staysPercent =
    percent === null ? null : divideDecimals(multiplyDecimals(percent, String(amount)), String(milestone.amount), 8);
  return [
    { ...changed, amount, progressPercent: staysPercent },
    {
      ...milestone,
      id: newId(),
      amount: milestone.amount - amount,
      progressPercent: percent === null || staysPercent === null ? null : subtractDecimals(percent, staysPercent),
      status: 'ready',
      invoiceId: null,
      revision: 1,
    },
  ];
}

/** `amount` × `part` / `whole`: with a discount, what was billed of a milestone is less than the milestone. */
function shareOfAmount(amount: number, part: number, whole: number): number {
  if (amount === whole) return part;
  if (whole === 0) return amount;
  return Number(divideDecimals(multiplyDecimals(String(amount), String(part)), String(whole), 0));
}
