import type { SampleData } from '../sample-data';
import { AGREEMENTS, DESK } from './agreements';
import { COMPANY, LOGO, SETTINGS } from './company';
import { CUSTOMERS } from './customers';
import { EXCHANGE_RATES } from './exchange-rates';
import { CATEGORIES, PEOPLE, ROLES } from './people';
import { FOREIGN_PROJECTS } from './projects-abroad';
import { HOME_PROJECTS } from './projects-at-home';

export const norway: SampleData = {
  company: COMPANY,
  settings: SETTINGS,
  logo: LOGO,
  roles: ROLES,
  people: PEOPLE,
  categories: CATEGORIES,
  priceLists: { sales: 'Rådgivning', cost: 'Kostpris', currencies: ['NOK', 'EUR', 'MYR'] },
  exchangeRates: EXCHANGE_RATES,
  dimension: {
    name: 'Avdeling',
    values: [
      { code: '10', name: 'Rådgivning' },
      { code: '20', name: 'Drift' },
    ],
  },
  customers: CUSTOMERS,
  projects: { ...HOME_PROJECTS, ...FOREIGN_PROJECTS },
  milestoneLine: 'Milepæler til fast pris',
  agreements: AGREEMENTS,
  desk: DESK,
};
