import { refuse } from './failure';
import { z } from './zod';

/**
 * ISO 4217 list one as of January 2026 (the Bulgarian lev is gone, XCG stands for ANG, ZWG for ZWL), by the exponent
 * of the minor unit. Metals, units of account and test codes have no minor unit: nothing can be invoiced in them.
 */
const CODES_BY_EXPONENT: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY
    COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS
    INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR
    MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
    STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const EXPONENTS: ReadonlyMap<string, number> = new Map(
  Object.entries(CODES_BY_EXPONENT).flatMap(([exponent, codes]) =>
    codes.split(/\s+/).map((code): [string, number] => [code, Number(exponent)]),
  ),
);

/** Every current code, sorted, for a picker. */
export const CURRENCIES: readonly string[] = [...EXPONENTS.keys()].sort();

export function isCurrency(code: string): boolean {
  return EXPONENTS.has(code);
}

export const currencySchema = z.string().refine(isCurrency, 'must be a current ISO 4217 currency code such as EUR');

/**
 * How many decimals an amount in this currency has: JPY 0, NOK 2, TND 3. The refusal names `field`, where it was given.
 */
export function minorUnitDigits(currency: string, field = 'currency'): number {
  const digits = EXPONENTS.get(currency);
  if (digits === undefined) refuse('calculation.unknownCurrency', { field, value: currency }, field);
  return digits;
}
