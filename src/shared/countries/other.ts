import {
  type Country,
  compact,
  EXEMPT,
  EXPORT,
  INTRA_COMMUNITY,
  OUTSIDE_SCOPE,
  REVERSE_CHARGE,
  standardRate,
  ZERO,
} from './country';
import { callsItsTaxVat, isInEuropeanUnion, isVatNumber, vatPrefixOf } from './european-vat';

/** Standard rates of 2026, so that a first invoice starts from the usual one. */
const STANDARD_RATES: Readonly<Record<string, string>> = {
  AT: '20',
  AU: '10',
  BE: '21',
  BG: '20',
  CH: '8.1',
  CY: '19',
  CZ: '21',
  DE: '19',
  DK: '25',
  EE: '24',
  ES: '21',
  FI: '25.5',
  GB: '20',
  GR: '24',
  HR: '25',
  HU: '27',
  IE: '23',
  IS: '24',
  IT: '22',
  LT: '21',
  LU: '17',
  LV: '21',
  MT: '18',
  NZ: '15',
  PL: '23',
  PT: '23',
  RO: '21',
  SE: '25',
  SG: '9',
  SI: '22',
  SK: '23',
};

const CURRENCIES: Readonly<Record<string, string>> = {
  AU: 'AUD',
  BG: 'EUR',
  CA: 'CAD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HU: 'HUF',
  ID: 'IDR',
  IN: 'INR',
  IS: 'ISK',
  JP: 'JPY',
  LI: 'CHF',
  NZ: 'NZD',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  SG: 'SGD',
  TH: 'THB',
  US: 'USD',
};

/** A country that the program knows only in outline: what every country has in common, and Europe a little more. */
export function otherCountry(code: string): Country {
  const inUnion = isInEuropeanUnion(code);
  const rate = STANDARD_RATES[code];
  return {
    code,
    currency: CURRENCIES[code] ?? 'EUR',
    language: 'en',
    taxWord: callsItsTaxVat(code) ? 'vat' : 'tax',
    vatChoices: [
      ...(rate === undefined ? [] : [standardRate(rate)]),
      ZERO,
      EXEMPT,
      ...(inUnion ? [REVERSE_CHARGE, INTRA_COMMUNITY] : []),
      EXPORT,
      OUTSIDE_SCOPE,
    ],
    unregistered: inUnion ? EXEMPT : OUTSIDE_SCOPE,
    taxRounding: 'group',
    hoursPerDay: '8',
    legalId: {
      normalize: compact,
      isValid: (identifier) => /^[\p{L}\p{N}]{3,40}$/u.test(identifier),
      print: (identifier) => identifier,
      label: () => '',
      schemeOf: () => '',
    },
    vatId: {
      normalize: (text) => {
        const bare = compact(text);
        const prefix = vatPrefixOf(code);
        return callsItsTaxVat(code) && /^\d/.test(bare) ? `${prefix}${bare}` : bare;
      },
      isValid: isVatNumber,
      print: (identifier) => identifier,
      label: '',
      containsLegalId: false,
    },
    electronicAddressScheme: '',
    usesAccountNumber: false,
    hasIban: callsItsTaxVat(code),
    paymentReference: 'invoiceNumber',
  };
}
