import type { SampleData } from '../sample-data';

export const ROLES: SampleData['roles'] = {
  partner: {
    name: 'Associé',
    prices: { EUR: ['182', '190'], NOK: ['2120', '2210'] },
    cost: '84',
  },
  senior: {
    name: 'Consultant senior',
    prices: { EUR: ['138', '145'], NOK: ['1610', '1690'] },
    cost: '66',
  },
  consultant: {
    name: 'Consultant',
    prices: { EUR: ['106', '112'], NOK: ['1240', '1300'] },
    cost: '52',
  },
  draughtsman: { name: 'Modeleur BIM', prices: null, cost: '40' },
};

export const PEOPLE: SampleData['people'] = {
  head: { name: 'Maëlle Soubise', email: 'maelle@brisemont.example' },
  lead: { name: 'Claire Aubertin', email: 'claire@brisemont.example' },
  analyst: { name: 'Karim Haddad', email: 'karim@brisemont.example' },
  builder: { name: 'Antoine Lefur', email: 'antoine@brisemont.example' },
  trainer: { name: 'Solène Marchais', email: 'solene@brisemont.example' },
  draughtsman: { name: 'Rémi Castaing', email: 'remi@brisemont.example' },
};

export const CATEGORIES: SampleData['categories'] = [
  { category: 'Indemnités kilométriques', unit: 'KMT', prices: { EUR: ['0.62', '0.64'] } },
];

export const EXCHANGE_RATES: SampleData['exchangeRates'] = {
  source: 'Banque centrale européenne',
  rates: {
    CHF: '1.072 1.069 1.071 1.066 1.068 1.064 1.067 1.061 1.058 1.062 1.065 1.059 1.057 1.060'.split(' '),
    NOK: '0.0854 0.0859 0.0855 0.0845 0.0848 0.0868 0.0861 0.0842 0.0851 0.0858 0.0855 0.0847 0.0852 0.0855'.split(' '),
  },
};
