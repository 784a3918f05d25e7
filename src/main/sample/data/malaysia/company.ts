import { PLAIN_DESIGN } from '@shared/model/document-design';
import { SAMPLE_NAMES } from '@shared/samples';
import type { SampleData } from '../sample-data';

/** All of it is invented. Nothing published lets one compute check digits of Malaysian numbers. */
export const COMPANY: SampleData['company'] = {
  name: SAMPLE_NAMES.MY,
  country: 'MY',
  currency: 'MYR',
  language: 'ms',
  legalId: '201899004127',
  vatId: 'W10-1899-32000412',
  vatRegistered: true,
  accountNumber: '5140 9900 4127',
  bic: 'MBBEMYKL',
  line1: '14 Jalan Cemara Lembayung',
  postalCode: '50499',
  city: 'Kuala Lumpur',
  email: 'invois@cemaralembayung.example',
  phone: '+60 3-2099 1470',
};

/** As a bank would give it, of a bank that there is not: payable to nobody. */
const DUITNOW_CODE =
  '00020101021126480014A00000061500010106999999021600000000000000005204739253034585802MY5916CEMARA LEMBAYUNG6012KUALA LUMPUR6304B3BA';

export const SETTINGS: SampleData['settings'] = {
  address: {
    line1: '14 Jalan Cemara Lembayung',
    line2: 'Tingkat 7',
    postalCode: '50499',
    city: 'Kuala Lumpur',
    subdivision: '',
    country: 'MY',
  },
  legalIdScheme: 'BRN',
  taxIdentifier: 'C99004127080',
  industryCode: '70201',
  industryName: 'Perkhidmatan perundingan pengurusan perniagaan',
  contactName: 'Marina binti Osman',
  paymentTermDays: 30,
  design: { ...PLAIN_DESIGN, colour: '#1d6b4f', duitNowCode: DUITNOW_CODE },
};

/** A casuarina by the sea. */
export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48">
  <path fill="#1d6b4f" d="m32 2 14 16h-7l10 12H35v10h-6V30H15l10-12h-7z"/>
  <path fill="#8cc3ad" d="M4 41c9-5 19-5 28 0 9-5 19-5 28 0v4H4z"/>
</svg>
`;
