import { compareDecimals } from '../decimal';
import type { Invoice } from '../model/invoice';
import { documentLines, isUnchanged } from './document-lines';

/** Each has a sentence in `i18n/messages/problems.ts`. */
export const PROBLEM_CODES = [
  'noLines',
  'nothingToPay',
  'zeroPrice',
  'zeroQuantity',
  'noText',
  'sellerWithoutAddress',
  'sellerWithoutLegalId',
  'sellerWithoutBankAccount',
  'sellerWithoutVatId',
  'buyerWithoutAddress',
  'buyerWithoutVatId',
  'outOfScopeNotAlone',
  'overLimit',
  'dueDatePassed',
  'invoiceDateInFuture',
  'unchangedCorrection',
  'noCorrectionReason',
  'noExchangeRate',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  /** An error stops confirming; a warning is worth a look. */
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly params: Record<string, string | number>;
  readonly lineId: string | null;
  /** Dotted path to the field that removes it. */
  readonly field: string;
}

const CATEGORIES_OF_FOREIGN_BUYERS: readonly string[] = ['AE', 'K'];

/** What is wrong with a draft or worth a look, before it is confirmed. */
export function findProblems(invoice: Invoice, today: string): Problem[] {
  const problems: Problem[] = [];
  const add = (severity: Problem['severity'], code: ProblemCode, field: string, line?: { id: string; name: string }) =>
    problems.push({ severity, code, params: { line: line?.name ?? '' }, lineId: line?.id ?? null, field });

  if (invoice.lines.length === 0) add('error', 'noLines', 'lines');
  for (const line of invoice.lines) {
    if (line.name === '') add('error', 'noText', 'name', line);
    if (isUnchanged(line)) add('error', 'unchangedCorrection', 'quantity', line);
    // Nothing of a corrected line, or at no price, is what crediting it means.
    if (line.billingType !== 'chargeable' || line.correction !== null) continue;
    if (compareDecimals(line.price, '0') === 0) add('warning', 'zeroPrice', 'price', line);
    if (compareDecimals(line.quantity, '0') === 0) add('warning', 'zeroQuantity', 'quantity', line);
  }
  const isCorrection = invoice.lines.some(({ correction }) => correction !== null);
  if (isCorrection && invoice.correctionReason.trim() === '') add('error', 'noCorrectionReason', 'correctionReason');
  if (invoice.lines.length > 0 && invoice.totals.dueAmount === 0) add('warning', 'nothingToPay', 'lines');
  if (invoice.seller.address.line1 === '' && invoice.seller.address.city === '') {
    add('warning', 'sellerWithoutAddress', 'seller.address');
  }
  if (invoice.seller.legalId === '') add('warning', 'sellerWithoutLegalId', 'seller.legalId');
  const chargesVat = invoice.vat.some(({ category }) => category !== 'O');
  if (chargesVat && invoice.seller.vatId === '') add('warning', 'sellerWithoutVatId', 'seller.vatId');
  if (invoice.bank.accountNumber === '' && invoice.bank.iban === '') add('warning', 'sellerWithoutBankAccount', 'bank');
  if (invoice.buyer.address.line1 === '' && invoice.buyer.address.city === '') {
    add('warning', 'buyerWithoutAddress', 'buyer.address');
  }
  if (
    invoice.buyer.vatId === '' &&
    invoice.vat.some(({ category }) => CATEGORIES_OF_FOREIGN_BUYERS.includes(category))
  ) {
    add('error', 'buyerWithoutVatId', 'buyer.vatId');
  }
  // BR-O-11: what is outside the scope of VAT stands alone on a document.
  const outside = documentLines(invoice).find((line) => line.billingType === 'chargeable' && line.vat.category === 'O');
  if (outside !== undefined && chargesVat) add('error', 'outOfScopeNotAlone', 'vat', outside);
  if (invoice.dueDate < today) add('warning', 'dueDatePassed', 'dueDate');
  if (invoice.invoiceDate > today) add('warning', 'invoiceDateInFuture', 'invoiceDate');
  return problems;
}
