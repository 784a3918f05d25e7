import { validate as validateVatId } from 'stdnum/lib/cjs/no/mva.js';
import { validate as validateOrganisationNumber } from 'stdnum/lib/cjs/no/orgnr.js';
import {
  type Country,
  compact,
  EXEMPT,
  EXPORT,
  groupDigits,
  OUTSIDE_SCOPE,
  REVERSE_CHARGE,
  standardRate,
  ZERO,
} from './country';

/** Rates of 2026. Raw fish at 11.11 % is first-hand trade only and is left to whoever types it. */
export const norway: Country = {
  code: 'NO',
  currency: 'NOK',
  language: 'nb',
  taxWord: 'vat',
  vatChoices: [
    standardRate('25'),
    standardRate('15'),
    standardRate('12'),
    ZERO,
    EXEMPT,
    REVERSE_CHARGE,
    EXPORT,
    OUTSIDE_SCOPE,
  ],
  unregistered: OUTSIDE_SCOPE,
  taxRounding: 'group',
  hoursPerDay: '7.5',
  legalId: {
    normalize: (text) =>
      compact(text)
        .replace(/^NO(?=\d)/, '')
        .replace(/MVA$/, ''),
    isValid: (identifier) => validateOrganisationNumber(identifier).isValid,
    print: (identifier) => groupDigits(identifier, 3),
    label: () => 'Org.nr.',
    schemeOf: () => '0192',
  },
  vatId: {
    // Letterheads write the organisation number with MVA behind it; registers want the country before it.
    normalize: (text) => compact(text).replace(/^(?:NO)?(\d{9})(?:MVA)?$/, 'NO$1MVA'),
    isValid: (identifier) => /^NO\d{9}MVA$/.test(identifier) && validateVatId(identifier).isValid,
    print: (identifier) =>
      identifier.replace(/^NO(\d{9})MVA$/, (_, digits: string) => `${groupDigits(digits, 3)}\u00a0MVA`),
    label: 'Org.nr.',
    containsLegalId: true,
  },
  electronicAddressScheme: '0192',
  usesAccountNumber: true,
  hasIban: true,
  // A KID that the bank has not agreed to is turned away at the counter, so nobody gets one unasked.
  paymentReference: 'invoiceNumber',
};
