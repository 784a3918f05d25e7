import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { line, paragraph, requiredLine, revisionSchema, unitSchema } from './fields';

/**
 * `price`: so much per unit. `atCost`: what it cost the firm. `markup`: that and a percentage on top. The last two are
 * worked out of the cost of each piece of work, so they stand in lists of sales prices only.
 */
export const PRICE_METHODS = ['price', 'atCost', 'markup'] as const;

export const priceMethodSchema = z.enum(PRICE_METHODS);

export type PriceMethod = z.infer<typeof priceMethodSchema>;

/**
 * One price. A time price is found by role and may be narrowed to a person or a project: the narrowest row wins, a
 * project before a person. A category's price is found by the category's name; a material is a category of its own.
 */
export const priceSchema = z.object({
  id: idSchema,
  kind: z.enum(['role', 'category']),
  roleId: idSchema.nullable(),
  personId: idSchema.nullable(),
  projectId: idSchema.nullable(),
  /** Expense, material or fee category; empty on a role price. */
  category: line(100),
  unit: unitSchema,
  /** Per unit; zero where the method takes the cost instead. */
  price: decimalSchema,
  method: priceMethodSchema.default('price'),
  /** What a markup puts on the cost. */
  markupPercent: decimalSchema.default('0'),
});

export type Price = z.infer<typeof priceSchema>;

/** What a price begins with that nothing special is known of. */
export const PLAIN_PRICE = { method: 'price', markupPercent: '0' } as const satisfies Partial<Price>;

/** Units that the time prices of a list are usually stated in. */
export const LIST_TIME_UNITS = ['HUR', 'DAY', 'WEE'] as const;

/**
 * Prices that hold between two dates, inclusive; an absent end is open. A list is for everybody, or for one customer or
 * one contract, whose lists are asked before those for everybody.
 */
export const priceListSchema = z.object({
  id: idSchema,
  name: requiredLine(),
  context: z.enum(['sales', 'cost']),
  currency: currencySchema,
  start: plainDateSchema.nullable(),
  end: plainDateSchema.nullable(),
  prices: z.array(priceSchema).max(5000),
  /** At most one of the two. */
  customerId: idSchema.nullable().default(null),
  contractId: idSchema.nullable().default(null),
  /** What a new time price of this list is stated per. */
  timeUnit: z.enum(LIST_TIME_UNITS).default('HUR'),
  description: paragraph(1000).default(''),
  revision: revisionSchema,
});

export type PriceList = z.infer<typeof priceListSchema>;

/** What a list begins with that nothing special is known of. */
export const PLAIN_PRICE_LIST = {
  customerId: null,
  contractId: null,
  timeUnit: 'HUR',
  description: '',
} as const satisfies Partial<PriceList>;
