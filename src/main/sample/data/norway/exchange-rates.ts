import type { SampleData } from '../sample-data';

/** What a euro and a ringgit cost in kroner by the month, counted back from the present one; the newest first. */
export const EXCHANGE_RATES: SampleData['exchangeRates'] = {
  source: 'Norges Bank',
  rates: {
    EUR: [
      '11.71',
      '11.64',
      '11.69',
      '11.83',
      '11.79',
      '11.52',
      '11.61',
      '11.88',
      '11.75',
      '11.66',
      '11.70',
      '11.81',
      '11.74',
      '11.69',
    ],
    MYR: [
      '2.41',
      '2.39',
      '2.42',
      '2.43',
      '2.40',
      '2.38',
      '2.37',
      '2.44',
      '2.45',
      '2.41',
      '2.39',
      '2.42',
      '2.43',
      '2.40',
    ],
  },
};
