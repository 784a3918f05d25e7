import { PLAIN_DESIGN } from '@shared/model/document-design';
import { SAMPLE_NAMES } from '@shared/samples';
import type { SampleData } from '../sample-data';

/** All of it is invented; the bank account is the one in Norwegian textbooks. */
export const COMPANY: SampleData['company'] = {
  name: SAMPLE_NAMES.NO,
  country: 'NO',
  currency: 'NOK',
  language: 'nb',
  legalId: '311204580',
  vatId: 'NO311204580MVA',
  vatRegistered: true,
  accountNumber: '86011117947',
  iban: 'NO9386011117947',
  bic: 'DNBANOKK',
  line1: 'Storgata 14',
  postalCode: '0184',
  city: 'Oslo',
  email: 'faktura@fjellheim.example',
  phone: '22 00 14 70',
};

/** What its settings add. */
export const SETTINGS: SampleData['settings'] = {
  taxRegistration: 'Foretaksregisteret',
  legalIdScheme: '0192',
  electronicAddress: '311204580',
  electronicAddressScheme: '0192',
  contactName: 'Marit Solheim',
  paymentReference: 'kidMod10',
  paymentTermDays: 30,
  design: { ...PLAIN_DESIGN, colour: '#1f4e5f', showsPaymentCode: true },
};

/** Its logo: two peaks over a fjord. */
export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48">
  <path fill="#1f4e5f" d="M2 38 22 6l12 19 6-9 22 22z"/>
  <path fill="#ffffff" d="m22 6 6.3 10-4.1 3.4-2.5-3-3.2 3.4-2.6-4.6z"/>
  <path fill="#7fa7b3" d="M2 41h60v3H2z"/>
</svg>
`;
