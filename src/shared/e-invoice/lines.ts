import type { PrintedInvoice } from '../billing/as-document';
import { calculate, lineNetAmount } from '../billing/calculate';
import { calculationLineOf, forCalculator } from '../billing/calculation-line';
import { correctionText } from '../billing/correction-text';
import type { DocumentLine } from '../billing/document-lines';
import { isCharged } from '../billing/invoice-totals';
import { freeWord, isPrinted, lineTitle } from '../billing/printed-lines';
import { compareDecimals, negateDecimal, normalizeDecimal } from '../decimal';
import type { Translate } from '../i18n/translate';
import type { DocumentAllowance, LineAllowance } from '../model/invoice';
import type { VatTreatment } from '../model/vat-treatment';
import { fromMinor, type MinorAmount } from '../money';
import { isClassificationList, unitCodeOf } from './codes';
import type { ElectronicInvoice, ElectronicLine } from './en16931';
import { type ElectronicProfile, followsFrance } from './formats';
import { inFrenchDecimals } from './french-decimals';

type AllowanceCharge = ElectronicLine['allowancesAndCharges'][number];
type DocumentAllowanceCharge = ElectronicInvoice['allowancesAndCharges'][number];
type Taxed = Pick<ElectronicLine, 'category' | 'rate'>;

/** UNCL5189: a discount. */
const DISCOUNT = '95';

/** The rate in one spelling, for groups are told apart by it; category O has none. */
export const taxOf = ({ category, rate }: Pick<VatTreatment, 'category' | 'rate'>): Taxed => ({
  category,
  rate: category === 'O' ? null : normalizeDecimal(rate),
});

interface Writing {
  readonly document: PrintedInvoice;
  readonly isFrench: boolean;
  readonly translate: Translate;
}

/** What was taken off or added: a percent goes with what it is of and the other way round (PEPPOL-EN16931-R041, R042). */
function allowanceChargeOf(
  entry: LineAllowance,
  { isCharge, amount, baseAmount }: { isCharge: boolean; amount: MinorAmount; baseAmount: MinorAmount },
  { document: { currency }, translate }: Pick<Writing, 'document' | 'translate'>,
): AllowanceCharge {
  const isOfPercent = entry.amount === null && entry.percent !== null;
  return {
    isCharge,
    amount: fromMinor(amount, currency),
    baseAmount: isOfPercent ? fromMinor(entry.baseAmount ?? baseAmount, currency) : null,
    percent: isOfPercent ? normalizeDecimal(entry.percent ?? '0') : null,
    reason: entry.reason || translate(isCharge ? 'document.line.surcharge' : 'document.line.discount'),
    reasonCode: isCharge ? '' : DISCOUNT,
  };
}

/** Quantity × price before anything is taken off or added. */
const fullAmount = (line: DocumentLine, currency: string): MinorAmount =>
  lineNetAmount({ ...calculationLineOf(line), allowances: [], charges: [] }, currency);

function chargedAllowances(line: DocumentLine, writing: Writing): AllowanceCharge[] {
  if (line.allowances.length === 0 && line.charges.length === 0) return [];
  const { currency, taxRounding } = writing.document;
  const [result] = calculate({ currency, taxRounding, lines: [calculationLineOf(line)] }).lines;
  const baseAmount = fullAmount(line, currency);
  const write = (entries: readonly LineAllowance[], amounts: readonly MinorAmount[], isCharge: boolean) =>
    entries.map((entry, index) =>
      allowanceChargeOf(entry, { isCharge, amount: amounts[index] ?? 0, baseAmount }, writing),
    );
  return [
    ...write(line.allowances, result?.allowanceAmounts ?? [], false),
    ...write(line.charges, result?.chargeAmounts ?? [], true),
  ];
}

/** What is given free stands at its price, as it is printed, with all of it taken off again. */
function freeAllowance(line: DocumentLine, { document: { currency }, translate }: Writing): AllowanceCharge[] {
  const amount = fromMinor(fullAmount(line, currency), currency);
  if (compareDecimals(amount, '0') === 0) return [];
  const reason = freeWord(line, translate);
  return [{ isCharge: false, amount, baseAmount: amount, percent: '100', reason, reasonCode: DISCOUNT }];
}

/**
 * Nothing is taxed on a line that costs nothing, so it goes with a group that the document has: one that nothing charged
 * is in would be missing from the breakdown.
 */
function taxOfFree(line: DocumentLine, { vat }: PrintedInvoice): Taxed {
  const own = taxOf(line.vat);
  const groups = vat.map(taxOf);
  const isPresent = groups.some(({ category, rate }) => category === own.category && rate === own.rate);
  return isPresent ? own : (groups[0] ?? own);
}

/** A price is never negative (BR-27): what is taken off has a negative quantity. */
function withPositivePrice(line: DocumentLine): DocumentLine {
  if (compareDecimals(line.price, '0') >= 0) return line;
  return { ...line, quantity: negateDecimal(line.quantity), price: negateDecimal(line.price) };
}

/** When the work was done, where the page says it and it lies in the period of the document (PEPPOL-EN16931-R110, R111). */
function periodOf(
  { startDate, endDate }: DocumentLine,
  { design, deliveryStart, deliveryEnd }: PrintedInvoice,
): Pick<ElectronicLine, 'periodStart' | 'periodEnd'> {
  const first = deliveryStart ?? deliveryEnd;
  const last = deliveryEnd ?? deliveryStart;
  const isPeriod = first !== null && last !== null && first !== last;
  const isWithin = !isPeriod || (startDate >= first && endDate <= last);
  if (!design.showsDates || !isWithin || endDate < startDate) return { periodStart: null, periodEnd: null };
  return { periodStart: startDate, periodEnd: endDate };
}

const joined = (texts: readonly string[], separator: string) => texts.filter((text) => text !== '').join(separator);

function lineOf(printed: DocumentLine, index: number, writing: Writing): ElectronicLine {
  const { document, isFrench, translate } = writing;
  const positive = withPositivePrice(printed);
  const line = isFrench ? inFrenchDecimals(positive, document.currency) : positive;
  const charged = isCharged(line);
  const who = document.design.showsPeople ? joined([line.personName, line.roleName], ', ') : '';
  return {
    id: String(index + 1),
    note: joined([correctionText(printed, document, translate), line.note], '\n'),
    objectIdentifier: null,
    quantity: normalizeDecimal(line.quantity),
    unit: unitCodeOf(line.unit),
    netAmount: fromMinor(charged ? line.netAmount : 0, document.currency),
    // Of no order that is named, a line of an order says nothing, and the Netherlands turn it away (NL-R-009).
    orderLineReference: document.orderReference === '' ? '' : line.orderLineReference,
    accountingReference: '',
    ...periodOf(line, document),
    allowancesAndCharges: charged ? chargedAllowances(line, writing) : freeAllowance(line, writing),
    price: normalizeDecimal(line.price),
    grossPrice: null,
    priceDiscount: null,
    priceBaseQuantity:
      compareDecimals(line.priceBaseQuantity, '1') === 0 ? null : normalizeDecimal(line.priceBaseQuantity),
    ...(charged ? taxOf(line.vat) : taxOfFree(line, document)),
    name: lineTitle(line, translate),
    description: joined([who, line.description], '\n'),
    sellerItemIdentifier: line.itemIdentifier,
    buyerItemIdentifier: '',
    standardItemIdentifier: null,
    classifications:
      line.classification !== null &&
      line.classification.code !== '' &&
      isClassificationList(line.classification.scheme)
        ? [{ value: line.classification.code, scheme: line.classification.scheme }]
        : [],
    attributes: [],
  };
}

/** BG-25: every line that the document shows, one by one, however the page puts them together. */
export function electronicLinesOf(
  document: PrintedInvoice,
  profile: ElectronicProfile,
  translate: Translate,
): ElectronicLine[] {
  const writing: Writing = { document, isFrench: followsFrance(document, profile), translate };
  return document.lines.filter((line) => isPrinted(line, document)).map((line, index) => lineOf(line, index, writing));
}

/** BG-20, BG-21: a percent is of the sum of the lines unless it says of what. */
export function documentAllowancesOf(document: PrintedInvoice, translate: Translate): DocumentAllowanceCharge[] {
  const { currency, taxRounding, totals } = document;
  const baseAmount = totals.linesAmount;
  const forCalculation = (entries: readonly DocumentAllowance[]) =>
    entries.map((entry) => ({
      ...forCalculator({ ...entry, baseAmount: entry.baseAmount ?? baseAmount }),
      category: entry.category,
      rate: entry.rate,
    }));
  const { allowances, charges } = document;
  const result = calculate({
    currency,
    taxRounding,
    lines: [],
    allowances: forCalculation(allowances),
    charges: forCalculation(charges),
  });
  const write = (entries: readonly DocumentAllowance[], amounts: readonly MinorAmount[], isCharge: boolean) =>
    entries.map((entry, index) => ({
      ...allowanceChargeOf(entry, { isCharge, amount: amounts[index] ?? 0, baseAmount }, { document, translate }),
      ...taxOf(entry),
    }));
  return [...write(allowances, result.allowanceAmounts, false), ...write(charges, result.chargeAmounts, true)];
}
