import { type Country, compact, EXEMPT, OUTSIDE_SCOPE, standardRate, ZERO } from './country';

/** Sales and service tax. The sums of MyInvois are per line, each rounded, so an invoice here is taxed so too. */
export const malaysia: Country = {
  code: 'MY',
  currency: 'MYR',
  language: 'ms',
  taxWord: 'sst',
  vatChoices: [
    standardRate('8'),
    standardRate('6'),
    standardRate('10'),
    standardRate('5'),
    ZERO,
    EXEMPT,
    { ...OUTSIDE_SCOPE, exemptionCode: '' },
  ],
  unregistered: { ...OUTSIDE_SCOPE, exemptionCode: '' },
  taxRounding: 'line',
  hoursPerDay: '8',
  legalId: {
    normalize: compact,
    // Twelve digits since 2019; before, up to seven with a check letter, which nothing published lets one compute.
    isValid: (identifier) => /^\d{12}$/.test(identifier) || /^[A-Z]{0,3}\d{5,10}[A-Z]{0,3}$/.test(identifier),
    print: (identifier) => identifier,
    label: () => 'BRN',
    schemeOf: () => '',
  },
  vatId: {
    normalize: (text) => compact(text).replace(/^([A-Z]\d{2})(\d{4})(\d{8})$/, '$1-$2-$3'),
    isValid: (identifier) => /^[A-Z]\d{2}-\d{4}-\d{8}$/.test(identifier),
    print: (identifier) => identifier,
    label: 'SST',
    containsLegalId: false,
  },
  electronicAddressScheme: '',
  usesAccountNumber: true,
  hasIban: false,
  paymentReference: 'invoiceNumber',
};
