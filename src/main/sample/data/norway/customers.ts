import type { CustomerData, SampleData } from '../sample-data';

const norwegian = (
  name: string,
  legalId: string,
  address: readonly [line1: string, postalCode: string, city: string],
  contactName: string,
  more: Partial<CustomerData> = {},
): CustomerData => ({
  name,
  legalId,
  legalIdScheme: '0192',
  vatId: `NO${legalId}MVA`,
  electronicAddress: legalId,
  electronicAddressScheme: '0192',
  address: { line1: address[0], line2: '', postalCode: address[1], city: address[2], subdivision: '', country: 'NO' },
  contactName,
  language: 'nb',
  currency: 'NOK',
  ...more,
});

/** Services used abroad: no Norwegian VAT is added (mval. § 6-22). */
const EXPORTED = { category: 'G', rate: '0', exemptionCode: 'VATEX-EU-G', exemptionReason: '' } as const;

/** Invented customers; the numbers have right check digits and belong to nobody. */
export const CUSTOMERS: SampleData['customers'] = {
  rollout: norwegian('Nordvik Havbruk AS', '312650177', ['Havnegata 3', '8300', 'Svolvær'], 'Marit Nordvik', {
    address: {
      line1: 'Havnegata 3',
      line2: 'Regnskapsavdelingen',
      postalCode: '8300',
      city: 'Svolvær',
      subdivision: '',
      country: 'NO',
    },
    email: 'regnskap@nordvikhavbruk.example',
    buyerReference: 'Marit Nordvik',
  }),
  valuation: norwegian('Sundt Eiendom AS', '312651076', ['Bryggen 21', '5003', 'Bergen'], 'Henrik Sundt', {
    email: 'faktura@sundteiendom.example',
    paymentTermDays: 14,
  }),
  plan: norwegian('Bergstad kommune', '312651335', ['Rådhusplassen 1', '3611', 'Bergstad'], 'Anne Kristin Moe', {
    email: 'fakturamottak@bergstad.example',
    buyerReference: 'BER-4410',
  }),
  tariff: norwegian('Lofoten Kraftlag SA', '312651483', ['Kraftveien 8', '8370', 'Leknes'], 'Tore Haugen', {
    email: 'leverandor@lofotenkraftlag.example',
  }),
  steering: norwegian(
    'Hauge & Mørk Advokater AS',
    '312651742',
    ['Karl Johans gate 41', '0162', 'Oslo'],
    'Cecilie Mørk',
    {
      email: 'okonomi@haugemork.example',
      paymentTermDays: 14,
    },
  ),
  drawings: norwegian('Tinden Arkitekter AS', '312651890', ['Fjordgata 50', '7010', 'Trondheim'], 'Lars Tinden', {
    email: 'post@tindenarkitekter.example',
  }),
  salaries: norwegian('Solvang Legesenter AS', '312652889', ['Solvangvegen 12', '2318', 'Hamar'], 'Dr. Nina Rød', {
    email: 'kontor@solvanglegesenter.example',
    paymentTermDays: 14,
  }),
  workshop: norwegian('Kvam Mekaniske AS', '312653222', ['Industrivegen 5', '5600', 'Norheimsund'], 'Ola Kvam', {
    email: 'ola@kvammekaniske.example',
    paymentTermDays: 14,
  }),
  report: norwegian('Kystreise Norge AS', '312653370', ['Strandkaien 2', '4005', 'Stavanger'], 'Ida Strand', {
    email: 'faktura@kystreise.example',
    paymentTermDays: 14,
  }),
  assets: {
    name: 'Waterschap Oudeland',
    legalId: '90014762',
    legalIdScheme: '0106',
    vatId: 'NL008123661B01',
    address: {
      line1: 'Postbus 418',
      line2: 'Afdeling Crediteuren',
      postalCode: '3400 AK',
      city: 'IJsselstein',
      subdivision: '',
      country: 'NL',
    },
    contactName: 'J. de Wit',
    email: 'crediteuren@waterschapoudeland.example',
    buyerReference: 'IO-44120',
    language: 'nl',
    currency: 'EUR',
    vat: EXPORTED,
  },
  delivery: {
    name: 'De Haan Logistiek B.V.',
    legalId: '90021358',
    legalIdScheme: '0106',
    vatId: 'NL823145013B01',
    address: {
      line1: 'Havenweg 27',
      line2: '',
      postalCode: '5145 NJ',
      city: 'Waalwijk',
      subdivision: '',
      country: 'NL',
    },
    contactName: 'Sanne de Haan',
    email: 'administratie@dehaanlogistiek.example',
    language: 'nl',
    currency: 'EUR',
    vat: EXPORTED,
  },
  portal: {
    name: 'Commune de Saint-Aubin-sur-Lône',
    legalId: '212904312',
    legalIdScheme: '0002',
    vatId: 'FR55212904312',
    address: {
      line1: '1 place de la Mairie',
      line2: 'Service des finances',
      postalCode: '29430',
      city: 'Saint-Aubin-sur-Lône',
      subdivision: '',
      country: 'FR',
    },
    contactName: 'Hélène Le Goff',
    email: 'comptabilite@saintaubin.example',
    buyerReference: 'FIN-2210',
    language: 'fr',
    currency: 'EUR',
    vat: EXPORTED,
  },
  records: {
    name: 'Klinik Sentosa Sdn. Bhd.',
    legalId: '202301024518',
    vatId: 'W10-1808-32000451',
    address: {
      line1: '18 Jalan Teluk Indah 3',
      line2: 'Taman Damai',
      postalCode: '11900',
      city: 'Bayan Lepas',
      subdivision: 'Pulau Pinang',
      country: 'MY',
    },
    contactName: 'Nurul Aisyah binti Hassan',
    email: 'akaun@kliniksentosa.example',
    language: 'ms',
    currency: 'MYR',
    vat: EXPORTED,
  },
};
