import { validate as validateSiren } from 'stdnum/lib/cjs/fr/siren.js';
import { validate as validateSiret } from 'stdnum/lib/cjs/fr/siret.js';
import { validate as validateVatId } from 'stdnum/lib/cjs/fr/tva.js';
import {
  type Country,
  compact,
  EXEMPT,
  EXPORT,
  groupDigits,
  INTRA_COMMUNITY,
  OUTSIDE_SCOPE,
  REVERSE_CHARGE,
  standardRate,
} from './country';

/** The exemption of small firms, *franchise en base*. */
const FRANCHISE = 'VATEX-FR-FRANCHISE';

/** SIRET: a SIREN and the establishment's five digits. */
const isSiret = (identifier: string) => identifier.length === 14;

export const france: Country = {
  code: 'FR',
  currency: 'EUR',
  language: 'fr',
  taxWord: 'vat',
  vatChoices: [
    standardRate('20'),
    standardRate('10'),
    standardRate('5.5'),
    standardRate('2.1'),
    EXEMPT,
    REVERSE_CHARGE,
    INTRA_COMMUNITY,
    EXPORT,
    OUTSIDE_SCOPE,
  ],
  unregistered: { category: 'E', rate: '0', exemptionCode: FRANCHISE },
  taxRounding: 'group',
  hoursPerDay: '7',
  legalId: {
    normalize: (text) => compact(text).replace(/^(?:SIREN|SIRET)/, ''),
    isValid: (identifier) => (isSiret(identifier) ? validateSiret(identifier) : validateSiren(identifier)).isValid,
    print: (identifier) => `${groupDigits(identifier.slice(0, 9), 3)} ${identifier.slice(9)}`.trim(),
    label: (identifier) => (isSiret(identifier) ? 'SIRET' : 'SIREN'),
    schemeOf: (identifier) => (isSiret(identifier) ? '0009' : '0002'),
  },
  vatId: {
    normalize: (text) => compact(text).replace(/^(?=[0-9A-Z]{2}\d{9}$)/, 'FR'),
    isValid: (identifier) => /^FR[0-9A-Z]{2}\d{9}$/.test(identifier) && validateVatId(identifier).isValid,
    print: (identifier) => identifier,
    label: 'N° TVA',
    containsLegalId: false,
  },
  electronicAddressScheme: '0225',
  usesAccountNumber: false,
  hasIban: true,
  paymentReference: 'invoiceNumber',
};
