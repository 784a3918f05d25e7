import Big from 'big.js';
import { minorUnitDigits } from '../../currencies';
import { type Decimal, MAX_FRACTION_DIGITS, normalizeDecimal, roundDecimal } from '../../decimal';
import { fromMinor, type MinorAmount } from '../../money';
import type { Language } from '../languages';
import { MINUS, NO_BREAK_SPACE, SEPARATORS } from './separators';

export interface DecimalFormat {
  /** Zeros are added up to so many decimals. Default 0. */
  readonly minDecimals?: number;
  /** Rounded half away from zero beyond so many. By default all are shown. */
  readonly maxDecimals?: number;
}

function groupDigits(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** `'-1234.5'` is `−1 234,5` in Norwegian, `−1.234,5` in Dutch, `−1,234.5` in English. */
export function formatDecimal(decimal: Decimal, language: Language, format: DecimalFormat = {}): string {
  const { minDecimals = 0, maxDecimals = MAX_FRACTION_DIGITS } = format;
  const rounded = roundDecimal(decimal, maxDecimals);
  const digits = Math.max(minDecimals, rounded.split('.')[1]?.length ?? 0);
  const [whole = '0', fraction] = new Big(rounded).abs().toFixed(digits).split('.');
  const separators = SEPARATORS[language];
  const sign = rounded.startsWith('-') ? MINUS : '';
  const grouped = groupDigits(whole, separators.group);
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${separators.decimal}${fraction}`;
}

/** An amount without its currency, which stands in the column's head: `1 234,50`, for JPY `1 234`, for TND `1 234,500`. */
export function formatAmount(amount: MinorAmount, currency: string, language: Language): string {
  return formatDecimal(fromMinor(amount, currency), language, { minDecimals: minorUnitDigits(currency) });
}

/** A change of an amount, always signed unless it is zero: `+2,135.00`, `−500.00`. */
export function formatAmountChange(amount: MinorAmount, currency: string, language: Language): string {
  const text = formatAmount(amount, currency, language);
  return amount > 0 ? `+${text}` : text;
}

/** Signs that a language's readers use for the currency of their own country; any other stands as its code in front. */
const OWN_CURRENCY: Partial<Record<Language, { currency: string; sign: string; after: boolean }>> = {
  nl: { currency: 'EUR', sign: '€', after: false },
  fr: { currency: 'EUR', sign: '€', after: true },
  ms: { currency: 'MYR', sign: 'RM', after: false },
};

/** An amount in running text, with its currency: `NOK 1 234,50`, `€ 1.234,50` (nl), `1 234,50 €` (fr), `RM 1,234.50` (ms). */
export function formatMoney(amount: MinorAmount, currency: string, language: Language): string {
  const text = formatAmount(amount, currency, language);
  const own = OWN_CURRENCY[language];
  if (own?.currency !== currency) return `${currency}${NO_BREAK_SPACE}${text}`;
  return own.after ? `${text}${NO_BREAK_SPACE}${own.sign}` : `${own.sign}${NO_BREAK_SPACE}${text}`;
}

/** A quantity with all its decimals, which are never rounded, and two at least; 0 for what is counted in pieces. */
export function formatQuantity(quantity: Decimal, language: Language, minDecimals = 2): string {
  return formatDecimal(quantity, language, { minDecimals });
}

/** A unit price with all its decimals, and at least those of its currency: `1 520,00`, `0,0425`. */
export function formatPrice(price: Decimal, currency: string, language: Language): string {
  return formatDecimal(price, language, { minDecimals: minorUnitDigits(currency) });
}

/** A rate in percent: `25 %` in Norwegian, Dutch and French, `25%` in English and Malay. */
export function formatPercent(percent: Decimal, language: Language): string {
  const space = language === 'en' || language === 'ms' ? '' : NO_BREAK_SPACE;
  return `${formatDecimal(percent, language)}${space}%`;
}

/** A decimal as an editor shows it while it is typed: no grouping, a hyphen as minus, the language's decimal sign. */
export function formatForEditing(decimal: Decimal, language: Language, format: DecimalFormat = {}): string {
  const { minDecimals = 0 } = format;
  const normal = normalizeDecimal(decimal);
  const digits = Math.max(minDecimals, normal.split('.')[1]?.length ?? 0);
  return new Big(normal).toFixed(digits).replace('.', SEPARATORS[language].decimal);
}
