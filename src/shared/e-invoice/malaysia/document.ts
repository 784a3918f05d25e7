import { asDocument } from '../../billing/as-document';
import { type Calculation, calculate } from '../../billing/calculate';
import { calculationLineOf, forCalculator } from '../../billing/calculation-line';
import type { DocumentLine } from '../../billing/document-lines';
import { isCharged } from '../../billing/invoice-totals';
import { type Decimal, divideDecimals, multiplyDecimals, normalizeDecimal } from '../../decimal';
import { groupBy } from '../../group-by';
import type { Invoice, LineAllowance, VatBreakdown } from '../../model/invoice';
import { otherThanTransfer } from '../../model/payment-means';
import { fromMinor, type MinorAmount } from '../../money';
import { USUAL_CLASSIFICATION } from './classifications';
import { paymentModeOf, type TaxType, TYPE_CODES, taxTypeOf } from './codes';

/**
 * An invoice as MyInvois takes it (documents/invoice-v1-0 of LHDN's SDK), before it is XML: every number a decimal
 * string with the digits that its currency has. Taxes are per line, then summed by type; both are the calculator's.
 */

export interface MyInvoisAllowance {
  readonly isCharge: boolean;
  readonly reason: string;
  /** A part of one, as LHDN states rates of discounts: `0.15` for 15 %. Null for a stated amount. */
  readonly factor: Decimal | null;
  readonly amount: Decimal;
}

export interface MyInvoisTypeTotal {
  readonly type: TaxType;
  readonly taxableAmount: Decimal;
  readonly taxAmount: Decimal;
  /** Why it is exempt; empty for every other type. */
  readonly exemptionReason: string;
}

export interface MyInvoisTax extends MyInvoisTypeTotal {
  readonly percent: Decimal;
}

export interface MyInvoisLine {
  readonly id: string;
  readonly quantity: Decimal;
  readonly unit: string;
  /** Less discounts, plus charges, without tax. */
  readonly netAmount: Decimal;
  /** Price × quantity, before either. */
  readonly subtotalAmount: Decimal;
  /** Of one unit. */
  readonly price: Decimal;
  readonly allowancesAndCharges: readonly MyInvoisAllowance[];
  readonly tax: MyInvoisTax;
  readonly description: string;
  readonly classification: string;
}

export interface MyInvoisDocument {
  readonly typeCode: string;
  readonly number: string;
  /** UTC, as LHDN asks. */
  readonly issueDate: string;
  readonly issueTime: string;
  readonly currency: string;
  /** Ringgit for one unit of another currency; null where there is no other. */
  readonly exchangeRate: Decimal | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly precedingNumbers: readonly string[];
  readonly paymentMode: string;
  readonly account: string;
  readonly prepaidAmount: Decimal | null;
  readonly allowancesAndCharges: readonly MyInvoisAllowance[];
  readonly taxes: readonly MyInvoisTypeTotal[];
  readonly totals: {
    readonly linesAmount: Decimal;
    readonly netAmount: Decimal;
    readonly grossAmount: Decimal;
    readonly allowancesAmount: Decimal;
    readonly chargesAmount: Decimal;
    readonly roundingAmount: Decimal;
    readonly taxAmount: Decimal;
    readonly dueAmount: Decimal;
  };
  readonly lines: readonly MyInvoisLine[];
}

/** Letters that LHDN takes of a description. */
export const DESCRIPTION_LENGTH = 300;

/** A longer text would be turned away: it ends in an ellipsis. */
const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= DESCRIPTION_LENGTH
    ? text
    : `${letters
        .slice(0, DESCRIPTION_LENGTH - 1)
        .join('')
        .trimEnd()}…`;
};

const PRICE_FRACTION_DIGITS = 10;

type Amounts = (amount: MinorAmount) => Decimal;

function allowancesOf(
  given: { readonly allowances: readonly LineAllowance[]; readonly charges: readonly LineAllowance[] },
  amounts: { readonly allowanceAmounts: readonly MinorAmount[]; readonly chargeAmounts: readonly MinorAmount[] },
  written: Amounts,
): MyInvoisAllowance[] {
  const of = (entries: readonly LineAllowance[], came: readonly MinorAmount[], isCharge: boolean) =>
    entries.map((entry, index) => ({
      isCharge,
      reason: entry.reason,
      factor: entry.amount === null && entry.percent !== null ? multiplyDecimals(entry.percent, '0.01') : null,
      amount: written(came[index] ?? 0),
    }));
  return [...of(given.allowances, amounts.allowanceAmounts, false), ...of(given.charges, amounts.chargeAmounts, true)];
}

/** What was delivered, on one line. */
export function descriptionOf({ name, task, category, description }: DocumentLine): string {
  return [name || task || category, description]
    .filter((text) => text !== '')
    .join(' – ')
    .replace(/\s+/g, ' ');
}

function lineOf(line: DocumentLine, came: Calculation['lines'][number], currency: string, at: number): MyInvoisLine {
  const written: Amounts = (amount) => fromMinor(amount, currency);
  const type = taxTypeOf(line.vat);
  const price = divideDecimals(line.price, line.priceBaseQuantity, PRICE_FRACTION_DIGITS);
  const subtotal = came.netAmount + sum(came.allowanceAmounts) - sum(came.chargeAmounts);
  return {
    id: String(at + 1).padStart(3, '0'),
    quantity: normalizeDecimal(line.quantity),
    unit: line.unit,
    netAmount: written(came.netAmount),
    subtotalAmount: written(subtotal),
    price,
    allowancesAndCharges: allowancesOf(line, came, written),
    tax: {
      type,
      taxableAmount: written(came.netAmount),
      // LHDN's table of fields wants 0 on what is exempt; an exempt line of ours names no rate that it could have borne.
      taxAmount: written(came.taxAmount),
      percent: normalizeDecimal(line.vat.rate),
      exemptionReason: type === 'E' ? shortened(line.vat.exemptionReason) : '',
    },
    description: shortened(descriptionOf(line)),
    classification: line.classification?.code || USUAL_CLASSIFICATION,
  };
}

const sum = (amounts: readonly MinorAmount[]): MinorAmount => amounts.reduce((total, amount) => total + amount, 0);

/** The invoice's taxes by type: LHDN adds up what has one type, whatever its rate. */
function taxesOf(vat: readonly VatBreakdown[], written: Amounts): MyInvoisTypeTotal[] {
  return [...groupBy(vat, taxTypeOf)].map(([type, groups]) => ({
    type,
    taxableAmount: written(sum(groups.map(({ taxableAmount }) => taxableAmount))),
    taxAmount: written(sum(groups.map(({ taxAmount }) => taxAmount))),
    exemptionReason: type === 'E' ? shortened(groups.map(({ exemptionReason }) => exemptionReason).join(', ')) : '',
  }));
}

/** What corrects nothing but earlier lines and asks for more is a debit note; LHDN lets an invoice name no earlier one. */
function typeOf({ kind, lines }: Invoice): keyof typeof TYPE_CODES {
  if (kind === 'creditNote') return 'creditNote';
  return lines.length > 0 && lines.every(({ correction }) => correction !== null) ? 'debitNote' : 'invoice';
}

/**
 * The invoice as LHDN's fields have it, in the form in which its reader holds it (`asDocument`): a credit note is
 * positive. Only what is charged is on it. Out of scope: consolidated and self-billed e-invoices, and refund notes.
 */
export function myInvoisDocumentOf(invoice: Invoice): MyInvoisDocument {
  const printed = asDocument(invoice);
  const { currency, totals } = printed;
  const type = typeOf(invoice);
  const written: Amounts = (amount) => fromMinor(amount, currency);
  const charged = printed.lines.filter(isCharged);
  const taxed = ({ category, rate, ...rest }: Invoice['allowances'][number]) => ({
    ...forCalculator(rest),
    category,
    rate,
  });
  const came = calculate({
    currency,
    taxRounding: printed.taxRounding,
    lines: charged.map(calculationLineOf),
    allowances: printed.allowances.map(taxed),
    charges: printed.charges.map(taxed),
    prepaidAmount: printed.prepaidAmount,
    roundingAmount: printed.roundingAmount,
  });
  const issuedAt = printed.postedAt ?? `${printed.invoiceDate}T00:00:00.000Z`;
  const { deliveryStart, deliveryEnd } = printed;
  return {
    typeCode: TYPE_CODES[type],
    number: printed.number ?? '',
    issueDate: issuedAt.slice(0, 10),
    issueTime: `${issuedAt.slice(11, 19)}Z`,
    currency,
    exchangeRate: currency === 'MYR' ? null : printed.exchangeRate,
    period: deliveryStart === null || deliveryEnd === null ? null : { start: deliveryStart, end: deliveryEnd },
    precedingNumbers: type === 'invoice' ? [] : printed.precedingInvoices.map(({ number }) => number),
    paymentMode: paymentModeOf(printed.paymentMeansCode),
    account:
      otherThanTransfer(printed.paymentMeansCode) === undefined ? printed.bank.accountNumber || printed.bank.iban : '',
    prepaidAmount: totals.prepaidAmount === 0 ? null : written(totals.prepaidAmount),
    allowancesAndCharges: allowancesOf(printed, came, written),
    taxes: taxesOf(printed.vat, written),
    totals: {
      linesAmount: written(totals.linesAmount),
      netAmount: written(totals.netAmount),
      grossAmount: written(totals.grossAmount),
      allowancesAmount: written(totals.allowancesAmount),
      chargesAmount: written(totals.chargesAmount),
      roundingAmount: written(totals.roundingAmount),
      taxAmount: written(totals.taxAmount),
      dueAmount: written(totals.dueAmount),
    },
    lines: charged.map((line, index) => {
      const calculated = came.lines[index];
      if (calculated === undefined) throw new TypeError('a line was not calculated');
      return lineOf(line, calculated, currency, index);
    }),
  };
}
