import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  normalizeDecimal,
  subtractDecimals,
} from '../decimal';
import { refuse } from '../failure';
import type { BillingCustomer } from '../model/contract';

/** Shares are given to the hundredth of a percent, as people write them. */
const PERCENT_DIGITS = 2;

/** What a customer begins with in a list that nothing special is known of. */
export function billingCustomer(customerId: string, percent: Decimal, isRounding = false): BillingCustomer {
  return { customerId, percent, isRounding, notToExceedAmount: null, paymentTermDays: null };
}

/** A list written out: where it is empty, the contract's customer pays all. */
export function writtenOut(customers: readonly BillingCustomer[], primaryId: string): readonly BillingCustomer[] {
  return customers.length === 0 ? [billingCustomer(primaryId, '100', true)] : customers;
}

/**
 * Refuses a list by which work could not be billed (domain: split billing): the percents come to 100, exactly one takes
 * what rounding leaves over, nobody stands there twice, and the contract's own customer stays. An empty list is sound:
 * the contract's customer pays all.
 *
 * @param field dotted path of the list in the call's input
 */
export function assertBillingCustomers(customers: readonly BillingCustomer[], primaryId: string, field: string): void {
  if (customers.length === 0) return;
  customers.forEach(({ customerId, percent }, index) => {
    if (customers.findIndex((other) => other.customerId === customerId) < index) {
      refuse('contract.customerTwice', {}, `${field}.${index}.customerId`);
    }
    if (compareDecimals(percent, '0') < 0 || compareDecimals(percent, '100') > 0) {
      refuse('contract.percentOutOfRange', {}, `${field}.${index}.percent`);
    }
  });
  if (!customers.some(({ customerId }) => customerId === primaryId)) refuse('contract.primaryStays', {}, field);
  const sum = addDecimals(...customers.map(({ percent }) => percent));
  if (compareDecimals(sum, '100') !== 0) refuse('contract.percentsDiffer', { sum }, field);
  const rounding = customers.filter(({ isRounding }) => isRounding);
  if (rounding.length !== 1) refuse('contract.oneRounding', {}, field);
  // What rounding leaves over of a bill is paid by somebody who has a share in it.
  if (rounding.some(({ percent }) => compareDecimals(percent, '0') === 0)) refuse('contract.roundingPays', {}, field);
}

/** Those who leave a list: once there is work or an invoice, they are set to 0 % instead. */
export function leaving(
  before: readonly BillingCustomer[],
  after: readonly BillingCustomer[],
  primaryId: string,
): readonly string[] {
  const staying = new Set(writtenOut(after, primaryId).map(({ customerId }) => customerId));
  return writtenOut(before, primaryId)
    .map(({ customerId }) => customerId)
    .filter((customerId) => !staying.has(customerId));
}

/** The same share for all; what does not divide goes to the rounding customer, the first where none is named. */
export function evenlyDistributed(customers: readonly BillingCustomer[]): readonly BillingCustomer[] {
  if (customers.length === 0) return customers;
  const named = customers.findIndex(({ isRounding }) => isRounding);
  const roundingTo = Math.max(named, 0);
  const share = roundedDown(customers.length);
  const others = addDecimals('0', ...customers.slice(1).map(() => share));
  return customers.map((customer, index) => ({
    ...customer,
    percent: index === roundingTo ? subtractDecimals('100', others) : share,
    isRounding: index === roundingTo,
  }));
}

/** 100 / count, cut to hundredths: the rest must never be less than nothing. */
function roundedDown(count: number): Decimal {
  const share = divideDecimals('100', String(count), PERCENT_DIGITS);
  const isOver = compareDecimals(multiplyDecimals(share, String(count)), '100') > 0;
  return isOver ? subtractDecimals(share, '0.01') : share;
}

/**
 * The contract's list with everybody who is named on one of its lines: somebody new there joins the contract with 0 %,
 * for the list of the line governs what is billed, and the contract's is what new lines begin with.
 */
export function withThoseOfLine(
  ofContract: readonly BillingCustomer[],
  ofLine: readonly BillingCustomer[],
  primaryId: string,
): readonly BillingCustomer[] {
  const known = writtenOut(ofContract, primaryId);
  const missing = ofLine.filter(({ customerId }) => !known.some((other) => other.customerId === customerId));
  if (missing.length === 0) return ofContract;
  return [...known, ...missing.map(({ customerId }) => billingCustomer(customerId, '0'))];
}

/** What a new line begins with: the contract's shares. Limits are the contract's own and are not doubled on its lines. */
export function seeded(ofContract: readonly BillingCustomer[]): BillingCustomer[] {
  return ofContract.map((customer) => ({ ...customer, notToExceedAmount: null }));
}

/** Percents in one spelling, so that '60' and '60.0' are no change. */
export function normalised(customers: readonly BillingCustomer[]): BillingCustomer[] {
  return customers.map((customer) => ({ ...customer, percent: normalizeDecimal(customer.percent) }));
}

/**
 * How many days a customer has to pay an invoice of a contract: as its lines agree with this customer, else as the
 * contract does, else as is usual for the customer, else for the company.
 */
export function agreedPaymentTerms(
  customerId: string,
  lines: readonly { readonly customers: readonly BillingCustomer[] }[],
  contract: { readonly customers: readonly BillingCustomer[] },
): number | null {
  const agreed = [...lines, contract].map(
    ({ customers }) => customers.find((each) => each.customerId === customerId)?.paymentTermDays ?? null,
  );
  return agreed.find((days) => days !== null) ?? null;
}
