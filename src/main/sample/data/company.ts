import type { ApiInput } from '@shared/api';

/** The sample company as the first run would make it. All of its data is invented; its bank account is the one in Norwegian textbooks. */
export const SAMPLE_COMPANY: ApiInput<'company.create'> = {
  name: 'Fjellheim Rådgivning AS',
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
export const SAMPLE_SETTINGS: ApiInput<'company.update'>['changes'] = {
  taxRegistration: 'Foretaksregisteret',
  legalIdScheme: '0192',
  electronicAddress: '311204580',
  electronicAddressScheme: '0192',
  contactName: 'Marit Solheim',
  paymentReference: 'kidMod10',
  paymentTermDays: 30,
};
