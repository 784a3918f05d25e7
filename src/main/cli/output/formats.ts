import { formatDate } from '@shared/i18n/format/dates';
import {
  formatAmount,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatPrice,
  formatQuantity,
} from '@shared/i18n/format/numbers';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import { unitAbbreviation } from '@shared/units';

/** Figures and dates as the language writes them, for the eye. JSON has them plain. */
export interface Formats {
  date(date: string): string;
  /** Without its currency, which stands in the column's head. */
  amount(amount: number, currency: string): string;
  money(amount: number, currency: string): string;
  quantity(quantity: string): string;
  price(price: string, currency: string): string;
  count(count: number): string;
  /** Short, for a column: `h`, `stk.` */
  unit(code: string): string;
  /** How a line is taxed: its rate, or its category where the category has none. */
  tax(category: string, rate: string): string;
}

export function formatsOf(language: Language): Formats {
  return {
    date: (date) => formatDate(date, language),
    amount: (amount, currency) => formatAmount(amount, currency, language),
    money: (amount, currency) => formatMoney(amount, currency, language),
    quantity: (quantity) => formatQuantity(quantity, language),
    price: (price, currency) => formatPrice(price, currency, language),
    count: (count) => formatDecimal(String(count), language),
    unit: (code) => unitAbbreviation(code, translator(language)),
    tax: (category, rate) => (category === 'S' || category === 'Z' ? formatPercent(rate, language) : category),
  };
}
