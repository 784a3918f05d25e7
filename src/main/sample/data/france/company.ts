import { PLAIN_DESIGN } from '@shared/model/document-design';
import { SAMPLE_NAMES } from '@shared/samples';
import type { SampleData } from '../sample-data';

/** All of it is invented; the bank account is the one in textbooks. */
export const COMPANY: SampleData['company'] = {
  name: SAMPLE_NAMES.FR,
  country: 'FR',
  currency: 'EUR',
  language: 'fr',
  legalId: '999209539',
  vatId: 'FR90999209539',
  vatRegistered: true,
  iban: 'FR1420041010050500013M02606',
  bic: 'PSSTFRPPXXX',
  line1: '14 quai des Noisetiers',
  postalCode: '44099',
  city: 'Nantes',
  email: 'factures@brisemont.example',
  phone: '02 99 00 14 70',
};

export const SETTINGS: SampleData['settings'] = {
  legalIdScheme: '0002',
  identifier: '99920953900017',
  identifierScheme: '0009',
  electronicAddress: '999209539',
  electronicAddressScheme: '0225',
  legalInformation: 'SARL au capital de 40\u202f000\u00a0€, RCS Nantes 999\u202f209\u202f539',
  contactName: 'Maëlle Soubise',
  paymentTermDays: 30,
  vatOnDebits: true,
  design: { ...PLAIN_DESIGN, colour: '#3d3a7c', showsPaymentCode: true },
};

/** A hill that breaks the wind. */
export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48">
  <path fill="#3d3a7c" d="M2 40C18 40 22 10 34 10c10 0 14 30 28 30z"/>
  <path fill="#8f8cc9" d="M4 18h16v3H4zm0 7h12v3H4zm0-14h20v3H4z"/>
</svg>
`;
