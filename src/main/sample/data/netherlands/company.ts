import { PLAIN_DESIGN } from '@shared/model/document-design';
import { SAMPLE_NAMES } from '@shared/samples';
import type { SampleData } from '../sample-data';

/** All of it is invented; the bank account is the one in textbooks. */
export const COMPANY: SampleData['company'] = {
  name: SAMPLE_NAMES.NL,
  country: 'NL',
  currency: 'EUR',
  language: 'nl',
  legalId: '90041275',
  vatId: 'NL861205406B01',
  vatRegistered: true,
  iban: 'NL91ABNA0417164300',
  bic: 'ABNANL2A',
  line1: 'Hazelkade 14',
  postalCode: '3511 ZZ',
  city: 'Utrecht',
  email: 'facturen@hazelbrug.example',
  phone: '030 200 14 70',
};

export const SETTINGS: SampleData['settings'] = {
  legalIdScheme: '0106',
  electronicAddress: '90041275',
  electronicAddressScheme: '0106',
  contactName: 'Marloes Hazenberg',
  paymentReference: 'creditorReference',
  paymentTermDays: 30,
  design: { ...PLAIN_DESIGN, colour: '#7a3b1d', showsPaymentCode: true },
};

/** A bridge over its own reflection. */
export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48">
  <path fill="#7a3b1d" d="M2 20h60v5h-6a24 15 0 0 0-48 0H2z"/>
  <path fill="#c98d5f" d="M8 31h48a24 11 0 0 1-48 0z"/>
  <path fill="#7a3b1d" d="M30 8h4v12h-4z"/>
</svg>
`;
