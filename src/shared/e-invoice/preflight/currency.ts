import type { DocumentLine } from '../../billing/document-lines';
import { countryOf } from '../../countries';
import { minorUnitDigits } from '../../currencies';
import { compareDecimals, divideDecimals, multiplyDecimals, roundDecimal, subtractDecimals } from '../../decimal';
import { type PreflightProblem, problemAt, problemOnLine } from './problem';
import type { Subject } from './subject';

/** Countries that want the VAT in their own money too, with the rule or law that says so. */
const VAT_AT_HOME: Readonly<Record<string, string>> = {
  FR: 'BR-FR-CO-12',
  NL: 'art. 35a Wet OB 1968',
  NO: 'bokføringsforskriften 5-1-1',
};

/** Currencies of ISO 4217 that the list of electronic invoices does not have (BR-CL-03). */
const NOT_LISTED: readonly string[] = ['STN', 'XAD'];

/** EN 16931 states every amount with two decimals at most (BR-DEC), and the tax in the seller's money (BT-111). */
export function currencyProblems(subject: Subject): PreflightProblem[] {
  const { currency } = subject.invoice;
  if (minorUnitDigits(currency) > 2) {
    return [problemAt('error', 'currency.threeDecimals', 'invoice', 'currency', { currency, rule: 'BR-DEC-01' })];
  }
  if (NOT_LISTED.includes(currency)) {
    return [problemAt('error', 'currency.unknown', 'invoice', 'currency', { currency, rule: 'BR-CL-03' })];
  }
  return [...vatAtHome(subject), ...wholeUnits(subject)];
}

/** What Peppol finds too far from quantity × price (PEPPOL-EN16931-R120). */
const SLACK = '0.02';
const DIGITS = 12;

/** A currency without decimals rounds lines by more than Peppol lets pass, though the amounts are right. */
function wholeUnits({ format, charged, invoice: { currency } }: Subject): PreflightProblem[] {
  if (format !== 'peppol' || minorUnitDigits(currency) > 0) return [];
  const isRoundedAway = ({ quantity, price, priceBaseQuantity }: DocumentLine) => {
    const exact = divideDecimals(multiplyDecimals(quantity, price), priceBaseQuantity, DIGITS);
    const difference = subtractDecimals(exact, roundDecimal(exact, 0)).replace('-', '');
    return compareDecimals(difference, SLACK) > 0;
  };
  return charged
    .filter(isRoundedAway)
    .map((line) =>
      problemOnLine('error', 'lines.roundedAway', line, 'price', { currency, rule: 'PEPPOL-EN16931-R120' }),
    );
}

function vatAtHome({ invoice }: Subject): PreflightProblem[] {
  const { currency, stage, totals, taxCurrency, taxAmountInTaxCurrency } = invoice;
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
