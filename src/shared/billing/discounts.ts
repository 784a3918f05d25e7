import Big from 'big.js';
import { compareDecimals } from '../decimal';
import { refuse } from '../failure';
import type { DocumentAllowance, Invoice, InvoiceLine, LineAllowance } from '../model/invoice';
import { checkVat } from './vat-of';

type Field = 'allowances' | 'charges';

function checkOne(entry: LineAllowance, field: string): void {
  if (entry.amount === null && entry.percent === null) refuse('draft.discountWithoutValue', {}, field);
  if (entry.amount !== null && entry.amount < 0) refuse('draft.discountNegative', {}, field);
  if (entry.percent !== null && compareDecimals(entry.percent, '0') < 0) refuse('draft.discountNegative', {}, field);
  if (entry.baseAmount !== null && entry.baseAmount < 0) refuse('draft.discountNegative', {}, field);
}

/** Refuses a discount or surcharge that says nothing or is below zero: the other of the two is meant then. */
export function checkLineAllowances(changes: Partial<Pick<InvoiceLine, Field>>): void {
  for (const field of ['allowances', 'charges'] as const) {
    for (const [index, entry] of (changes[field] ?? []).entries()) checkOne(entry, `${field}.${index}`);
  }
}

/** The same for those of the document, which say besides how they are taxed. */
export function checkDocumentAllowances(changes: Partial<Pick<Invoice, Field>>): void {
  checkLineAllowances(changes);
  for (const field of ['allowances', 'charges'] as const) {
    for (const [index, { category, rate }] of (changes[field] ?? []).entries()) {
      checkVat({ category, rate, exemptionCode: '', exemptionReason: '' }, `${field}.${index}.rate`);
    }
  }
}

/** Refuses a discount that leaves less than nothing: to pay something back is a credit. */
export function assertDiscountFits(line: InvoiceLine): void {
  const isOwed = new Big(line.quantity).times(line.price).gte(0);
  if (line.allowances.length > 0 && isOwed && line.netAmount < 0) {
    refuse('draft.discountTooLarge', { line: line.name }, 'allowances');
  }
}

export function assertDocumentDiscountFits(invoice: Invoice): void {
  const { allowancesAmount, linesAmount, netAmount } = invoice.totals;
  if (allowancesAmount > 0 && linesAmount >= 0 && netAmount < 0)
    refuse('draft.documentDiscountTooLarge', {}, 'allowances');
}

/** A discount or surcharge on the document, taxed as most of what it is on is. */
export function documentAllowance(invoice: Invoice, entry: LineAllowance): DocumentAllowance {
  const [largest] = [...invoice.vat].sort((a, b) => Math.abs(b.taxableAmount) - Math.abs(a.taxableAmount));
  const [line] = invoice.lines;
  const { category, rate } = largest ?? line?.vat ?? { category: 'O' as const, rate: '0' };
  return { ...entry, category, rate };
}
