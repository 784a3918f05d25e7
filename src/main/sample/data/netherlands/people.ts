import type { SampleData } from '../sample-data';

export const ROLES: SampleData['roles'] = {
  partner: {
    name: 'Partner',
    prices: { EUR: ['195', '205'], GBP: ['168', '176'] },
    cost: '86',
  },
  senior: {
    name: 'Senior adviseur',
    prices: { EUR: ['148', '155'], GBP: ['128', '134'] },
    cost: '68',
  },
  consultant: {
    name: 'Adviseur',
    prices: { EUR: ['118', '124'], GBP: ['102', '107'] },
    cost: '54',
  },
  draughtsman: { name: 'BIM-modelleur', prices: null, cost: '42' },
};

export const PEOPLE: SampleData['people'] = {
  head: { name: 'Marloes Hazenberg', email: 'marloes@hazelbrug.example' },
  lead: { name: 'Annelies Kuiper', email: 'annelies@hazelbrug.example' },
  analyst: { name: 'Youssef Benali', email: 'youssef@hazelbrug.example' },
  builder: { name: 'Thijs Verhoef', email: 'thijs@hazelbrug.example' },
  trainer: { name: 'Femke Postma', email: 'femke@hazelbrug.example' },
  draughtsman: { name: 'Ruben de Groot', email: 'ruben@hazelbrug.example' },
};

export const CATEGORIES: SampleData['categories'] = [
  { category: 'Kilometervergoeding', unit: 'KMT', prices: { EUR: ['0.45', '0.47'] } },
];

export const EXCHANGE_RATES: SampleData['exchangeRates'] = {
  source: 'Europese Centrale Bank',
  rates: {
    GBP: '1.149 1.152 1.147 1.156 1.161 1.158 1.164 1.171 1.168 1.175 1.182 1.179 1.186 1.191'.split(' '),
    NOK: '0.0854 0.0859 0.0855 0.0845 0.0848 0.0868 0.0861 0.0842 0.0851 0.0858 0.0855 0.0847 0.0852 0.0855'.split(' '),
  },
};
