import { arranged } from '@shared/billing/arrange';
import { correctionText } from '@shared/billing/correction-text';
import type { DocumentLine } from '@shared/billing/document-lines';
import { isCharged } from '@shared/billing/invoice-totals';
import { freeWord, isPrinted, lineTitle } from '@shared/billing/printed-lines';
import { isTimeUnit } from '@shared/billing/time-units';
import { partsOf } from '@shared/dates';
import { addDecimals, compareDecimals, normalizeDecimal } from '@shared/decimal';
import { groupBy } from '@shared/group-by';
import { formatDateRange, formatDays } from '@shared/i18n/format/dates';
import { formatPercent, formatPrice, formatQuantity } from '@shared/i18n/format/numbers';
import { EN_DASH } from '@shared/i18n/format/separators';
import type { TransactionClass } from '@shared/model/actual';
import type { InvoiceLine, LineAllowance } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';
import { unitLabel } from '@shared/units';
import { type Context, filled, inOneLine } from './context';

export interface LineText {
  readonly name: string;
  /** Who, in what role, when; then what else the customer should read. One entry a paragraph. */
  readonly details: readonly string[];
  readonly quantity: string;
  readonly unit: string;
  readonly price: string;
  /** Empty on a line that is not charged. */
  readonly taxRate: string;
  /** The line's net, or the word that says why there is none. */
  readonly amount: string;
  readonly isCharged: boolean;
  /** What the line adds to the sums carried from page to page. */
  readonly netAmount: number;
}

export interface LineGroupText {
  /** Empty where the lines say it themselves: a summary's row is named after its section. */
  readonly label: string;
  readonly sum: string;
  readonly lines: readonly LineText[];
}

/** The year is said where it is not the invoice's own. */
function when({ startDate, endDate }: InvoiceLine, { invoice, language }: Context): string {
  const isThisYear = partsOf(endDate).year === partsOf(invoice.invoiceDate).year;
  return isThisYear ? formatDays(startDate, endDate, language) : formatDateRange(startDate, endDate, language);
}

function allowanceText(allowance: LineAllowance, word: string, sign: 1 | -1, context: Context): string {
  const percent = allowance.percent === null ? '' : ` ${formatPercent(allowance.percent, context.language)}`;
  const amount = allowance.amount === null ? '' : `: ${context.amount(sign * allowance.amount)}`;
  const reason = allowance.reason === '' ? '' : `, ${allowance.reason}`;
  return `${word}${percent}${amount}${reason}`;
}

/** As far as the firm's documents say it. */
function whoAndWhen(line: DocumentLine, context: Context): string {
  const { showsPeople, showsDates } = context.invoice.design;
  const who = showsPeople ? [line.personName, line.roleName] : [];
  return inOneLine([...who, showsDates ? when(line, context) : '']);
}

function details(line: DocumentLine, context: Context): string[] {
  const { translate, language } = context;
  const perUnits =
    compareDecimals(line.priceBaseQuantity, '1') === 0
      ? ''
      : translate('document.line.pricePer', {
          quantity: formatQuantity(line.priceBaseQuantity, language, 0),
          unit: unitLabel(line.unit, line.priceBaseQuantity, translate),
        });
  const references = filled([
    line.orderLineReference === '' ? '' : translate('document.line.orderLine', { reference: line.orderLineReference }),
    line.itemIdentifier === '' ? '' : translate('document.line.item', { identifier: line.itemIdentifier }),
  ]);
  return filled([
    whoAndWhen(line, context),
    correctionText(line, context.invoice, translate),
    line.description,
    line.note,
    references.join(', '),
    perUnits,
    ...line.allowances.map((allowance) => allowanceText(allowance, translate('document.line.discount'), -1, context)),
    ...line.charges.map((charge) => allowanceText(charge, translate('document.line.surcharge'), 1, context)),
  ]);
}

const rateText = ({ vat }: InvoiceLine, { language }: Context): string =>
  vat.category === 'O' ? EN_DASH : formatPercent(vat.rate, language);

function lineText(line: DocumentLine, context: Context): LineText {
  const { invoice, language, translate, amount } = context;
  const charged = isCharged(line);
  return {
    name: lineTitle(line, translate),
    details: details(line, context),
    quantity: formatQuantity(line.quantity, language, isTimeUnit(line.unit) ? 2 : 0),
    unit: unitLabel(line.unit, line.quantity, translate),
    price: formatPrice(line.price, invoice.currency, language),
    taxRate: charged ? rateText(line, context) : '',
    amount: charged ? amount(line.netAmount) : freeWord(line, translate),
    isCharged: charged,
    netAmount: charged ? line.netAmount : 0,
  };
}

/** Lines that say the same of themselves, as one; empty where they do not. */
function shared(lines: readonly InvoiceLine[], textOf: (line: InvoiceLine) => string): string {
  const [first, ...others] = lines.map(textOf);
  return first !== undefined && others.every((text) => text === first) ? first : '';
}

/** One row for all lines of a section that are taxed alike: what they come to, and when the work was done. */
function summaryText(title: string, lines: readonly InvoiceLine[], context: Context): LineText {
  const { language, translate, amount, invoice } = context;
  const dates = lines.flatMap(({ startDate, endDate }) => [startDate, endDate]).sort();
  const [first = invoice.invoiceDate] = dates;
  const unit = shared(lines, (line) => line.unit);
  const quantity = unit === '' ? '' : addDecimals(...lines.map((line) => line.quantity));
  const isAtOnePrice = unit !== '' && shared(lines, ({ price }) => price) !== '';
  const charged = lines.filter(isCharged);
  const netAmount = addAmounts(charged.map((line) => line.netAmount));
  const [sample] = charged;
  const rate = sample === undefined ? '' : rateText(sample, context);
  return {
    name: title,
    details: invoice.design.showsDates ? [formatDateRange(first, dates.at(-1) ?? first, language)] : [],
    quantity: quantity === '' ? '' : formatQuantity(quantity, language, isTimeUnit(unit) ? 2 : 0),
    unit: quantity === '' ? '' : unitLabel(unit, quantity, translate),
    price: isAtOnePrice
      ? formatPrice(
          shared(lines, ({ price }) => price),
          invoice.currency,
          language,
        )
      : '',
    taxRate: rate,
    amount: sample === undefined ? shared(lines, (line) => freeWord(line, translate)) : amount(netAmount),
    isCharged: sample !== undefined,
    netAmount,
  };
}

/** A summary never mixes tax rates, nor what is charged with what is not: the sums of the document must be found in it. */
function summaries(title: string, lines: readonly InvoiceLine[], context: Context): LineText[] {
  const keyOf = (line: InvoiceLine) =>
    isCharged(line) ? `${line.vat.category} ${normalizeDecimal(line.vat.rate)}` : line.billingType;
  return [...groupBy(lines, keyOf).values()].map((alike) => summaryText(title, alike, context));
}

/** The printed lines in the sections of the document, each with its sum. */
export function groupsOf(context: Context): LineGroupText[] {
  const { invoice, translate } = context;
  const printed = invoice.lines.filter((line) => isPrinted(line, invoice));
  const classTitle = (transactionClass: TransactionClass) => translate(`billing.classGroup.${transactionClass}`);
  return arranged(printed, invoice.layout, classTitle).map(({ title, mode, lines }) => ({
    label: mode === 'summary' ? '' : title,
    sum: context.amount(addAmounts(lines.map((line) => (isCharged(line) ? line.netAmount : 0)))),
    lines: mode === 'summary' ? summaries(title, lines, context) : lines.map((line) => lineText(line, context)),
  }));
}
