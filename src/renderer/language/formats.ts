import { formatDate, formatDateRange, formatDateTime, formatDays, formatTime } from '@shared/i18n/format/dates';
import {
  type DecimalFormat,
  formatAmount,
  formatAmountChange,
  formatDecimal,
  formatForEditing,
  formatMoney,
  formatPercent,
  formatPrice,
  formatQuantity,
} from '@shared/i18n/format/numbers';
import { parseDateInput } from '@shared/i18n/format/parse-date';
import { type Parsed, parseDecimalInput } from '@shared/i18n/format/parse-decimal';
import type { Language } from '@shared/i18n/languages';

/** The shared formats and readers, in the language of the screen. Their rules are told in `@shared/i18n/format`. */
export interface Formats {
  /** Minor units; without the currency, which stands in the column's head. */
  readonly formatAmount: (amount: number, currency: string) => string;
  /** With its sign, for differences. */
  readonly formatAmountChange: (amount: number, currency: string) => string;
  /** With its currency, for running text. */
  readonly formatMoney: (amount: number, currency: string) => string;
  readonly formatDecimal: (decimal: string, format?: DecimalFormat) => string;
  readonly formatQuantity: (quantity: string, minDecimals?: number) => string;
  readonly formatPrice: (price: string, currency: string) => string;
  readonly formatPercent: (percent: string) => string;
  /** A decimal as it stands in a field: ungrouped. */
  readonly formatForEditing: (decimal: string, format?: DecimalFormat) => string;
  readonly formatDate: (date: string, style?: 'short' | 'long') => string;
  readonly formatDateRange: (from: string, to: string) => string;
  readonly formatDays: (from: string, to: string) => string;
  readonly formatTime: (instant: string) => string;
  readonly formatDateTime: (instant: string) => string;
  readonly parseDecimal: (text: string) => Parsed<string>;
  /** `base` is the day that `+14` counts from; today where left out. */
  readonly parseDate: (text: string, today: string, base?: string) => Parsed<string>;
}

export function formatsOf(language: Language): Formats {
  return {
    formatAmount: (amount, currency) => formatAmount(amount, currency, language),
    formatAmountChange: (amount, currency) => formatAmountChange(amount, currency, language),
    formatMoney: (amount, currency) => formatMoney(amount, currency, language),
    formatDecimal: (decimal, format) => formatDecimal(decimal, language, format),
    formatQuantity: (quantity, minDecimals) => formatQuantity(quantity, language, minDecimals),
    formatPrice: (price, currency) => formatPrice(price, currency, language),
    formatPercent: (percent) => formatPercent(percent, language),
    formatForEditing: (decimal, format) => formatForEditing(decimal, language, format),
    formatDate: (date, style) => formatDate(date, language, style),
    formatDateRange: (from, to) => formatDateRange(from, to, language),
    formatDays: (from, to) => formatDays(from, to, language),
    formatTime: (instant) => formatTime(instant),
    formatDateTime: (instant) => formatDateTime(instant, language),
    parseDecimal: (text) => parseDecimalInput(text, language),
    parseDate: (text, today, base) => parseDateInput(text, language, today, base),
  };
}
