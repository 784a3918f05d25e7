import { plainDateSchema } from '../dates';
import { exchangeRateSchema, rateSchema } from '../model/exchange-rate';
import { z } from '../zod';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { failureSchema } from './shapes';

export const exchangeRateCalls = {
  'exchangeRate.list': read(
    'Answers exchange rates, the latest first: company currency for one unit.',
    z.strictObject({
      currency: z.string().optional(),
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
      ...pageInput,
    }),
    pageOf(exchangeRateSchema).extend({
      /** What rates are counted in. */
      companyCurrency: z.string(),
      /** Currencies that rates, contracts or open invoices are in. */
      currencies: z.array(z.string()),
    }),
  ),
  'exchangeRate.at': read(
    'Answers the rate that holds for a currency on a day: the newest on or before it. Null where there is none.',
    z.strictObject({ currency: z.string(), date: plainDateSchema }),
    exchangeRateSchema.nullable(),
  ),
  'exchangeRate.save': write(
    'Sets what a currency is worth on a day. A rate of that day is replaced.',
    z.strictObject({
      currency: exchangeRateSchema.shape.currency,
      date: plainDateSchema,
      rate: rateSchema,
      source: exchangeRateSchema.shape.source.default(''),
    }),
    exchangeRateSchema,
  ),
  'exchangeRate.remove': write(
    'Removes a rate. What was posted with it keeps it.',
    z.strictObject({ id: z.string() }),
    nothing,
  ),
  'exchangeRate.import': write(
    'Imports rates from CSV with the columns date, currency, rate and, where wanted, units and source. A dry run changes nothing.',
    z.strictObject({
      csv: z.string().min(1).max(5_000_000),
      /** `companyPerUnit`: what one unit costs. `unitsPerCompany`: what one of the company's currency buys, as the ECB says. */
      quoted: z.enum(['companyPerUnit', 'unitsPerCompany']).default('companyPerUnit'),
      source: exchangeRateSchema.shape.source.default(''),
      dryRun: z.boolean().default(false),
    }),
    z.object({
      added: z.int(),
      replaced: z.int(),
      unchanged: z.int(),
      refused: z.array(z.object({ row: z.int(), failure: failureSchema })),
    }),
  ),
};
