import type { SampleData } from '../sample-data';

export const ROLES: SampleData['roles'] = {
  partner: {
    name: 'Rakan kongsi',
    prices: { MYR: ['850', '900'], EUR: ['185', '195'], SGD: ['258', '270'] },
    cost: '380',
  },
  senior: {
    name: 'Perunding kanan',
    prices: { MYR: ['620', '650'], EUR: ['135', '142'], SGD: ['188', '196'] },
    cost: '290',
  },
  consultant: {
    name: 'Perunding',
    prices: { MYR: ['420', '440'], EUR: ['92', '96'], SGD: ['128', '134'] },
    cost: '195',
  },
  draughtsman: { name: 'Pemodel BIM', prices: null, cost: '140' },
};

export const PEOPLE: SampleData['people'] = {
  head: { name: 'Marina binti Osman', email: 'marina@cemaralembayung.example' },
  lead: { name: 'Tan Siew Ling', email: 'siewling@cemaralembayung.example' },
  analyst: { name: 'Arvind a/l Kumaran', email: 'arvind@cemaralembayung.example' },
  builder: { name: 'Hafiz bin Jamal', email: 'hafiz@cemaralembayung.example' },
  trainer: { name: 'Nurin binti Salleh', email: 'nurin@cemaralembayung.example' },
  draughtsman: { name: 'Lee Kah Meng', email: 'kahmeng@cemaralembayung.example' },
};

export const CATEGORIES: SampleData['categories'] = [
  { category: 'Tuntutan perbatuan', unit: 'KMT', prices: { MYR: ['0.85', '0.90'] } },
];

export const EXCHANGE_RATES: SampleData['exchangeRates'] = {
  source: 'Bank Negara Malaysia',
  rates: {
    EUR: '4.862 4.894 4.831 4.866 4.858 4.842 4.878 4.864 4.779 4.741 4.826 4.803 4.688 4.655'.split(' '),
    SGD: '3.241 3.262 3.268 3.281 3.286 3.302 3.294 3.308 3.317 3.325 3.338 3.329 3.342 3.351'.split(' '),
  },
};
