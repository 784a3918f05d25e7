import { countryOf } from '../../countries';
import { minorUnitDigits } from '../../currencies';
import { type PreflightProblem, problemAt } from './problem';
import type { Subject } from './subject';

/** Countries that want the VAT in their own money too, with the rule or law that says so. */
const VAT_AT_HOME: Readonly<Record<string, string>> = {
  FR: 'BR-FR-CO-12',
  NL: 'art. 35a Wet OB 1968',
  NO: 'bokføringsforskriften 5-1-1',
};

/** EN 16931 states every amount with two decimals at most (BR-DEC), and the tax in the seller's money (BT-111). */
export function currencyProblems({ invoice }: Subject): PreflightProblem[] {
  const { currency, stage, totals, taxCurrency, taxAmountInTaxCurrency } = invoice;
  if (minorUnitDigits(currency) > 2) {
    return [problemAt('error', 'currency.threeDecimals', 'invoice', 'currency', { currency, rule: 'BR-DEC-01' })];
  }
  const { country } = invoice.seller.address;
  const rule = VAT_AT_HOME[country];
  const home = countryOf(country).currency;
  // The rate of exchange is fixed by posting; until then its absence is a problem of the draft itself.
  if (rule === undefined || currency === home || stage !== 'posted') return [];
  // Nothing is nothing in any money.
  if (totals.taxAmount === 0) return [];
  if (taxCurrency === home && taxAmountInTaxCurrency !== null) return [];
  const severity = country === 'FR' ? 'error' : 'warning';
  return [problemAt(severity, 'currency.vatAtHome', 'invoice', 'exchangeRate', { currency, home, rule })];
}
