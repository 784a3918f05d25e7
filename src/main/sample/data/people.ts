/** Roles with their hourly prices: before and from 1 November, by currency. Null is a price that was forgotten. */
export const ROLES = {
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
} as const;

export type RoleKey = keyof typeof ROLES;

export const PRICED_CURRENCIES = ['NOK', 'EUR', 'MYR'] as const;

export const PEOPLE = {
  marit: { name: 'Marit Solheim', email: 'marit@fjellheim.example', role: 'partner' },
  ingrid: { name: 'Ingrid Aas', email: 'ingrid@fjellheim.example', role: 'senior' },
  amir: { name: 'Amir Rezaei', email: 'amir@fjellheim.example', role: 'senior' },
  jonas: { name: 'Jonas Lien', email: 'jonas@fjellheim.example', role: 'consultant' },
  silje: { name: 'Silje Bakken', email: 'silje@fjellheim.example', role: 'consultant' },
  erik: { name: 'Erik Dahl', email: 'erik@fjellheim.example', role: 'draughtsman' },
} as const satisfies Record<string, { name: string; email: string; role: RoleKey }>;

export type PersonKey = keyof typeof PEOPLE;

/** What a kilometre is charged at, and what a printed page set costs the customer. */
export const CATEGORIES = [
  { category: 'Kjøregodtgjørelse', unit: 'KMT', prices: { NOK: ['5.30', '5.50'], EUR: ['0.49', '0.51'] } },
] as const;
