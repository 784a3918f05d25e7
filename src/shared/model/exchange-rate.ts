import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { compareDecimals, decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { line, revisionSchema } from './fields';

/** Company currency for one unit of another. */
export const rateSchema = decimalSchema.refine((rate) => compareDecimals(rate, '0') > 0, 'must be above zero');

/** What a currency was worth on a day, and until another rate takes its place. One a currency and day. */
export const exchangeRateSchema = z.object({
  id: idSchema,
  currency: currencySchema,
  date: plainDateSchema,
  rate: rateSchema,
  /** Who published it: a central bank, the user's own bank. */
  source: line(),
  revision: revisionSchema,
});

export type ExchangeRate = z.infer<typeof exchangeRateSchema>;
