import { countryOf } from '../../countries';
import { minorUnitDigits } from '../../currencies';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
} from '../../decimal';
import type { ElectronicLine } from '../en16931';
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

/** What Peppol finds too far from what it computes again (PEPPOL-EN16931-R120, R040). */
const SLACK = '0.02';
const DIGITS = 12;

const isFar = (stated: Decimal, exact: Decimal) =>
  compareDecimals(subtractDecimals(stated, exact).replace('-', ''), SLACK) > 0;

type Allowance = Pick<ElectronicLine['allowancesAndCharges'][number], 'amount' | 'baseAmount' | 'percent' | 'isCharge'>;

const isRoundedAway = ({ amount, baseAmount, percent }: Allowance) =>
  baseAmount !== null &&
  percent !== null &&
  isFar(amount, multiplyDecimals(baseAmount, multiplyDecimals(percent, '0.01')));

function isLineRoundedAway({ quantity, price, priceBaseQuantity, netAmount, allowancesAndCharges }: ElectronicLine) {
  const base = priceBaseQuantity ?? '1';
  if (compareDecimals(base, '0') <= 0) return false;
  const gross = divideDecimals(multiplyDecimals(quantity, price), base, DIGITS);
  const signed = allowancesAndCharges.map(({ isCharge, amount }) => (isCharge ? amount : negateDecimal(amount)));
  return isFar(netAmount, addDecimals(gross, ...signed)) || allowancesAndCharges.some(isRoundedAway);
}

/** A currency without decimals is rounded by more than Peppol lets pass, though the amounts are right. */
function wholeUnits({ format, lines, stated }: Subject): PreflightProblem[] {
  if (format !== 'peppol') return [];
  const { currency } = stated;
  const ofLines = lines.filter((_, index) => {
    const line = stated.lines[index];
    return line !== undefined && isLineRoundedAway(line);
  });
  return [
    ...ofLines.map((line) =>
      problemOnLine('error', 'lines.roundedAway', line, 'price', { currency, rule: 'PEPPOL-EN16931-R120' }),
    ),
    ...(stated.allowancesAndCharges.some(isRoundedAway)
      ? [
          problemAt('error', 'currency.percentRounded', 'invoice', 'allowances', {
            currency,
            rule: 'PEPPOL-EN16931-R040',
          }),
        ]
      : []),
  ];
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
