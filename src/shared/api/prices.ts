import { LIST_VERDICTS, PRICE_SCOPES } from '../billing/price-search';
import { plainDateSchema } from '../dates';
import { compareDecimals, decimalSchema } from '../decimal';
import { languageSchema } from '../i18n/languages';
import { priceOriginSchema } from '../model/actual';
import { entryClassSchema } from '../model/entry';
import { line, requiredLine, unitSchema } from '../model/fields';
import { priceListSchema, priceSchema } from '../model/price-list';
import { z } from '../zod';
import { nothing, read, write } from './contract';
import { saving } from './master-data';
import { failureSchema, fileSchema } from './shapes';

const byId = z.strictObject({ id: z.string() });

const consideredListSchema = z.object({
  priceListId: z.string(),
  name: z.string(),
  currency: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  scope: z.enum(PRICE_SCOPES),
  /** Why it was passed over, or that it answers. */
  verdict: z.enum(LIST_VERDICTS),
});

export const priceCalls = {
  'price.explain': read(
    'Answers what a piece of work would be priced at, why, and which price lists were considered in what order.',
    z.strictObject({
      projectId: z.string(),
      class: entryClassSchema.default('time'),
      /** Where only a person is named, theirs. */
      roleId: z.string().nullable().default(null),
      personId: z.string().nullable().default(null),
      category: line(100).default(''),
      /** Hours of time; what the category is counted in, or pieces, of anything else. */
      unit: unitSchema.optional(),
      /** Today. */
      date: plainDateSchema.optional(),
      context: z.enum(['sales', 'cost']).default('sales'),
      /** What one unit cost, for a price that hangs on it, in the company's currency. Null takes the cost list's. */
      cost: decimalSchema.nullable().default(null),
    }),
    z.object({
      price: decimalSchema,
      currency: z.string(),
      unit: z.string(),
      date: z.string(),
      origin: priceOriginSchema,
      considered: z.array(consideredListSchema),
    }),
  ),
  'priceList.list': read('Answers the price lists by name and date.', nothing, z.array(priceListSchema)),
  'priceList.save': write(
    'Makes or changes a price list. Lists of one currency, context and owner may not overlap in time.',
    saving(
      priceListSchema
        .omit({ id: true, revision: true, prices: true })
        .partial()
        .extend({ prices: z.array(priceSchema.partial({ id: true }).strict()).optional() }),
    ),
    priceListSchema,
  ),
  'priceList.copy': write(
    'Copies a price list to a new period, its prices raised by a percentage, and ends the old one the day before.',
    z.strictObject({
      id: z.string(),
      revision: z.int(),
      name: requiredLine(),
      start: plainDateSchema,
      end: plainDateSchema.nullable().default(null),
      raisePercent: decimalSchema.refine((percent) => compareDecimals(percent, '-100') > 0, 'above -100').default('0'),
      /** Prices become whole numbers of it; null is the smallest coin of the list's currency. */
      step: decimalSchema
        .refine((step) => compareDecimals(step, '0') > 0, 'above zero')
        .nullable()
        .default(null),
    }),
    priceListSchema,
  ),
  'priceList.remove': write('Removes a price list that no work was priced by.', byId, nothing),
  'priceList.export': read(
    'Answers the prices of a list as CSV, with the words and decimal sign of a language.',
    z.strictObject({ id: z.string(), language: languageSchema.optional() }),
    fileSchema,
  ),
  'priceList.import': write(
    'Adds and changes prices of a list as a CSV says, in the columns of the export. Removes none. A dry run changes nothing.',
    z.strictObject({
      id: z.string(),
      revision: z.int(),
      /** The file, base64. */
      content: z.string().max(20_000_000),
      dryRun: z.boolean().default(false),
    }),
    z.object({
      added: z.int(),
      changed: z.int(),
      unchanged: z.int(),
      refused: z.array(z.object({ row: z.int(), failure: failureSchema })),
    }),
  ),
};
