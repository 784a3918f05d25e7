import { addMonths, type PlainDate, startOfMonth } from '@shared/dates';
import type { Call } from './caller';
import type { SampleData } from './data/sample-data';

/** What foreign money is worth, from before the first invoice on: what is in another currency cannot be posted without. */
export async function saveExchangeRates(
  call: Call,
  { exchangeRates: { source, rates } }: SampleData,
  today: PlainDate,
): Promise<void> {
  for (const [currency, months] of Object.entries(rates)) {
    for (const [monthsBack, rate] of months.entries()) {
      const date = addMonths(startOfMonth(today), -monthsBack);
      await call('exchangeRate.save', { currency, date, rate, source });
    }
  }
}
