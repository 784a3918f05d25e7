import { validate as validateVatId } from 'stdnum/lib/cjs/nl/btw.js';
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

const isKvk = (identifier: string) => /^\d{8}$/.test(identifier);

/** An OIN names a public body: 20 digits. */
const isOin = (identifier: string) => /^\d{20}$/.test(identifier);

export const netherlands: Country = {
  code: 'NL',
  currency: 'EUR',
  language: 'nl',
  taxWord: 'vat',
  vatChoices: [
    standardRate('21'),
    standardRate('9'),
    ZERO,
    EXEMPT,
    REVERSE_CHARGE,
    INTRA_COMMUNITY,
    EXPORT,
    OUTSIDE_SCOPE,
  ],
  // The small business scheme (KOR) is an exemption, not a supply outside the tax.
  unregistered: EXEMPT,
  taxRounding: 'group',
  hoursPerDay: '8',
  legalId: {
    normalize: (text) => compact(text).replace(/^(?:KVK|OIN)/, ''),
    isValid: (identifier) => isKvk(identifier) || isOin(identifier),
    print: (identifier) => identifier,
    label: (identifier) => (isOin(identifier) ? 'OIN' : 'KvK'),
    schemeOf: (identifier) => (isOin(identifier) ? '0190' : '0106'),
  },
  vatId: {
    normalize: (text) => compact(text).replace(/^(?=\d{9}B\d{2}$)/, 'NL'),
    isValid: (identifier) => /^NL\d{9}B\d{2}$/.test(identifier) && validateVatId(identifier).isValid,
    print: (identifier) => identifier,
    label: 'Btw-id',
    containsLegalId: false,
  },
  electronicAddressScheme: '0106',
  usesAccountNumber: false,
  hasIban: true,
  paymentReference: 'invoiceNumber',
};
