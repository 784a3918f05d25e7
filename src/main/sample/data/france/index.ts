import type { SampleData } from '../sample-data';
import { AGREEMENTS, DESK } from './agreements';
import { COMPANY, LOGO, SETTINGS } from './company';
import { CUSTOMERS } from './customers';
import { CATEGORIES, EXCHANGE_RATES, PEOPLE, ROLES } from './people';
import { FOREIGN_PROJECTS } from './projects-abroad';
import { HOME_PROJECTS } from './projects-at-home';

export const france: SampleData = {
  company: COMPANY,
  settings: SETTINGS,
  logo: LOGO,
  roles: ROLES,
  people: PEOPLE,
  categories: CATEGORIES,
  priceLists: { sales: 'Conseil', cost: 'Prix de revient', currencies: ['EUR', 'NOK'] },
  exchangeRates: EXCHANGE_RATES,
  dimension: {
    name: 'Service',
    values: [
      { code: '10', name: 'Conseil' },
      { code: '20', name: 'Exploitation' },
    ],
  },
  customers: CUSTOMERS,
  projects: { ...HOME_PROJECTS, ...FOREIGN_PROJECTS },
  milestoneLine: 'Jalons à prix fixe',
  agreements: AGREEMENTS,
  desk: DESK,
};
