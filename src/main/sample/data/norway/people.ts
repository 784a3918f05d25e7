import type { SampleData } from '../sample-data';

export const ROLES: SampleData['roles'] = {
  partner: {
    name: 'Partner',
    prices: { NOK: ['1850', '1950'], EUR: ['168', '175'], MYR: ['780', '820'] },
    cost: '900',
  },
  senior: {
    name: 'Seniorkonsulent',
    prices: { NOK: ['1450', '1520'], EUR: ['132', '138'], MYR: ['640', '670'] },
    cost: '720',
  },
  consultant: {
    name: 'Konsulent',
    prices: { NOK: ['1180', '1250'], EUR: ['108', '112'], MYR: ['520', '545'] },
    cost: '560',
  },
  draughtsman: { name: 'BIM-tekniker', prices: null, cost: '430' },
};

export const PEOPLE: SampleData['people'] = {
  head: { name: 'Marit Solheim', email: 'marit@fjellheim.example' },
  lead: { name: 'Ingrid Aas', email: 'ingrid@fjellheim.example' },
  analyst: { name: 'Amir Rezaei', email: 'amir@fjellheim.example' },
  builder: { name: 'Jonas Lien', email: 'jonas@fjellheim.example' },
  trainer: { name: 'Silje Bakken', email: 'silje@fjellheim.example' },
  draughtsman: { name: 'Erik Dahl', email: 'erik@fjellheim.example' },
};

export const CATEGORIES: SampleData['categories'] = [
  { category: 'Kjøregodtgjørelse', unit: 'KMT', prices: { NOK: ['5.30', '5.50'], EUR: ['0.49', '0.51'] } },
];
