import { exemptionWords } from '@shared/countries/law/legal-notes';
import { formatAmount, formatDecimal, formatPercent } from '@shared/i18n/format/numbers';
import type { DocumentAllowance, VatBreakdown } from '@shared/model/invoice';
import { type Context, filled } from './context';

export interface TaxText {
  /** `25 %`; empty where the category has no rate. */
  readonly rate: string;
  /** Why no tax is added, with the paragraph of law. */
  readonly reason: string;
  readonly base: string;
  readonly tax: string;
}

export interface TotalText {
  readonly label: string;
  readonly amount: string;
}

/** The user's own words, or those of the law of the seller's country. A standard rate needs none. */
function reasonOf(group: VatBreakdown, { invoice, translate, tax }: Context): string {
  if (group.exemptionReason !== '') return group.exemptionReason;
  const words = exemptionWords(group, invoice);
  return words === null ? '' : filled([translate(words.key, { tax: tax('inText') }), words.statute]).join(', ');
}

export function taxRows(context: Context): TaxText[] {
  const { invoice, language, amount } = context;
  return invoice.vat.map((group) => ({
    rate: group.category === 'O' ? '' : formatPercent(group.rate, language),
    reason: reasonOf(group, context),
    base: amount(group.taxableAmount),
    tax: amount(group.taxAmount),
  }));
}

/**
 * Allowances one by one where each states its amount or there is only one; else their sum with what each of them is,
 * for what a percentage came to is the calculator's to say, and the invoice keeps the sum alone.
 */
function allowanceRows(
  allowances: readonly DocumentAllowance[],
  { word, sum, sign }: { readonly word: string; readonly sum: number; readonly sign: 1 | -1 },
  { amount, language }: Context,
): TotalText[] {
  const rateOf = ({ percent }: DocumentAllowance) => (percent === null ? '' : formatPercent(percent, language));
  const label = (allowance: DocumentAllowance) =>
    filled([filled([word, rateOf(allowance)]).join(' '), allowance.reason]).join(', ');
  const stated = allowances.flatMap((allowance) =>
    allowance.amount === null ? [] : [{ label: label(allowance), amount: amount(sign * allowance.amount) }],
  );
  if (stated.length === allowances.length) return stated;
  const each = filled(allowances.map((allowance) => filled([rateOf(allowance), allowance.reason]).join(' ')));
  const labels = allowances.length === 1 ? allowances.map(label) : [filled([word, each.join('; ')]).join(', ')];
  return labels.map((text) => ({ label: text, amount: amount(sign * sum) }));
}

/**
 * BT-111: the VAT in the currency of the seller's books, which the law asks for where the invoice is in another, with the
 * rate that whoever books it checks it by.
 */
function taxAtHome({ invoice, language, translate, tax }: Context): TotalText[] {
  const { taxCurrency: currency, taxAmountInTaxCurrency: amount, exchangeRate } = invoice;
  if (currency === null || amount === null) return [];
  const rate =
    exchangeRate === null
      ? ''
      : ` (1\u00A0${invoice.currency}\u00A0=\u00A0${formatDecimal(exchangeRate, language)}\u00A0${currency})`;
  const label = translate('document.total.taxInCurrency', { tax: tax('full'), currency }) + rate;
  // A credit note says what it takes back without a sign, as the amounts beside it do.
  return [
    { label, amount: formatAmount(invoice.kind === 'creditNote' ? Math.abs(amount) : amount, currency, language) },
  ];
}

/** The rows above the amount to pay. Only what the invoice has: a plain one shows net and tax. */
export function totalRows(context: Context): TotalText[] {
  const { invoice, translate, amount, tax } = context;
  const { totals } = invoice;
  const inText = { tax: tax('inText') };
  const discounts = allowanceRows(
    invoice.allowances,
    { word: translate('document.line.discount'), sum: totals.allowancesAmount, sign: -1 },
    context,
  );
  const surcharges = allowanceRows(
    invoice.charges,
    { word: translate('document.line.surcharge'), sum: totals.chargesAmount, sign: 1 },
    context,
  );
  const adjustments = [...discounts, ...surcharges];
  const settled = [
    ...(totals.prepaidAmount === 0
      ? []
      : [{ label: translate('document.total.prepaid'), amount: amount(-totals.prepaidAmount) }]),
    ...(totals.roundingAmount === 0
      ? []
      : [{ label: translate('document.total.rounding'), amount: amount(totals.roundingAmount) }]),
  ];
  return [
    ...(adjustments.length === 0
      ? []
      : [{ label: translate('document.total.lines'), amount: amount(totals.linesAmount) }, ...adjustments]),
    { label: translate('document.total.net', inText), amount: amount(totals.netAmount) },
    { label: tax('full'), amount: amount(totals.taxAmount) },
    ...taxAtHome(context),
    ...(settled.length === 0
      ? []
      : [{ label: translate('document.total.gross', inText), amount: amount(totals.grossAmount) }, ...settled]),
  ];
}

/** What the customer pays, or gets. */
export function dueText({ invoice, translate, amount }: Context): TotalText {
  const due = invoice.totals.dueAmount;
  if (invoice.kind === 'creditNote') return { label: translate('document.total.credited'), amount: amount(due) };
  if (due < 0) return { label: translate('document.total.inYourFavour'), amount: amount(-due) };
  return { label: translate('document.total.due'), amount: amount(due) };
}
