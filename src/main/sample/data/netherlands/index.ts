import type { SampleData } from '../sample-data';
import { AGREEMENTS, DESK } from './agreements';
import { COMPANY, LOGO, SETTINGS } from './company';
import { CUSTOMERS } from './customers';
import { CATEGORIES, EXCHANGE_RATES, PEOPLE, ROLES } from './people';
import { FOREIGN_PROJECTS } from './projects-abroad';
import { HOME_PROJECTS } from './projects-at-home';

export const netherlands: SampleData = {
  company: COMPANY,
  settings: SETTINGS,
  logo: LOGO,
  roles: ROLES,
  people: PEOPLE,
  categories: CATEGORIES,
  priceLists: { sales: 'Advies', cost: 'Kostprijs', currencies: ['EUR', 'GBP'] },
  exchangeRates: EXCHANGE_RATES,
  dimension: {
    name: 'Afdeling',
    values: [
      { code: '10', name: 'Advies' },
      { code: '20', name: 'Beheer' },
    ],
  },
  customers: CUSTOMERS,
  projects: { ...HOME_PROJECTS, ...FOREIGN_PROJECTS },
  milestoneLine: 'Mijlpalen tegen vaste prijs',
  agreements: AGREEMENTS,
  desk: DESK,
};
