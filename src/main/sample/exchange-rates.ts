import { addMonths, type PlainDate, startOfMonth } from '@shared/dates';
import type { Call } from './caller';
import { EXCHANGE_RATES } from './data/exchange-rates';

/** What foreign money is worth, from before the first invoice on: what is in euros cannot be posted without. */
export async function saveExchangeRates(call: Call, today: PlainDate): Promise<void> {
  for (const currency of ['EUR', 'MYR'] as const) {
    for (const [monthsBack, rate] of EXCHANGE_RATES[currency].entries()) {
      const date = addMonths(startOfMonth(today), -monthsBack);
      await call('exchangeRate.save', { currency, date, rate, source: 'Norges Bank' });
    }
  }
}
