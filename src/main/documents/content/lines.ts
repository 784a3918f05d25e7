import { isCharged } from '@shared/billing/invoice-totals';
import { isTimeUnit } from '@shared/billing/time-units';
import { partsOf } from '@shared/dates';
import { compareDecimals } from '@shared/decimal';
import { formatDateRange, formatDays } from '@shared/i18n/format/dates';
import { formatPercent, formatPrice, formatQuantity } from '@shared/i18n/format/numbers';
import { EN_DASH } from '@shared/i18n/format/separators';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import type { InvoiceLine, LineAllowance } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';
import { unitLabel } from '@shared/units';
import { type Context, filled } from './context';

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
  readonly label: string;
  readonly sum: string;
  readonly lines: readonly LineText[];
}

function isPrinted(line: InvoiceLine, { invoice }: Context): boolean {
  if (line.billingType === 'complimentary') return invoice.showComplimentary;
  if (line.billingType === 'nonChargeable') return invoice.showNonChargeable;
  return isCharged(line);
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

function details(line: InvoiceLine, context: Context): string[] {
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
    filled([line.personName, line.roleName, when(line, context)]).join(', '),
    line.description,
    line.note,
    references.join(', '),
    perUnits,
    ...line.allowances.map((allowance) => allowanceText(allowance, translate('document.line.discount'), -1, context)),
    ...line.charges.map((charge) => allowanceText(charge, translate('document.line.surcharge'), 1, context)),
  ]);
}

/** Why a line that is not charged has no amount. */
function freeWord(line: InvoiceLine, { translate }: Context): string {
  return line.billingType === 'complimentary'
    ? translate('billing.billingType.complimentary')
    : translate('document.notCharged');
}

function lineText(line: InvoiceLine, context: Context): LineText {
  const { invoice, language, translate, amount } = context;
  const charged = isCharged(line);
  const rate = line.vat.category === 'O' ? EN_DASH : formatPercent(line.vat.rate, language);
  return {
    name: line.name || line.task || line.category || translate(`billing.classGroup.${line.transactionClass}`),
    details: details(line, context),
    quantity: formatQuantity(line.quantity, language, isTimeUnit(line.unit) ? 2 : 0),
    unit: unitLabel(line.unit, line.quantity, translate),
    price: formatPrice(line.price, invoice.currency, language),
    taxRate: charged ? rate : '',
    amount: charged ? amount(line.netAmount) : freeWord(line, context),
    isCharged: charged,
    netAmount: charged ? line.netAmount : 0,
  };
}

/** The printed lines by kind of work, each kind with its sum. Lines keep their order. */
export function groupsOf(context: Context): LineGroupText[] {
  const printed = context.invoice.lines.filter((line) => isPrinted(line, context));
  return TRANSACTION_CLASSES.map((transactionClass) => ({
    transactionClass,
    lines: printed.filter((line) => line.transactionClass === transactionClass).map((line) => lineText(line, context)),
  }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ transactionClass, lines }) => ({
      label: context.translate(`billing.classGroup.${transactionClass}`),
      sum: context.amount(addAmounts(lines.map(({ netAmount }) => netAmount))),
      lines,
    }));
}
