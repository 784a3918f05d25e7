import type { SampleData } from '../sample-data';
import { AGREEMENTS, DESK } from './agreements';
import { COMPANY, LOGO, SETTINGS } from './company';
import { CUSTOMERS } from './customers';
import { CATEGORIES, EXCHANGE_RATES, PEOPLE, ROLES } from './people';
import { FOREIGN_PROJECTS } from './projects-abroad';
import { HOME_PROJECTS } from './projects-at-home';

export const malaysia: SampleData = {
  company: COMPANY,
  settings: SETTINGS,
  logo: LOGO,
  roles: ROLES,
  people: PEOPLE,
  categories: CATEGORIES,
  priceLists: { sales: 'Perundingan', cost: 'Kos', currencies: ['MYR', 'EUR', 'SGD'] },
  exchangeRates: EXCHANGE_RATES,
  dimension: {
    name: 'Jabatan',
    values: [
      { code: '10', name: 'Perundingan' },
      { code: '20', name: 'Operasi' },
    ],
  },
  customers: CUSTOMERS,
  projects: { ...HOME_PROJECTS, ...FOREIGN_PROJECTS },
  milestoneLine: 'Pencapaian harga tetap',
  agreements: AGREEMENTS,
  desk: DESK,
};
