import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { line, requiredLine, revisionSchema, unitSchema } from './fields';

/**
 * One price. A time price is found by role and may be narrowed to a person or a project: the narrowest row wins, a
 * project before a person. A category's price is found by the category's name.
 */
export const priceSchema = z.object({
  id: idSchema,
  kind: z.enum(['role', 'category']),
  roleId: idSchema.nullable(),
  personId: idSchema.nullable(),
  projectId: idSchema.nullable(),
  /** Expense or material category; empty on a role price. */
  category: line(100),
  unit: unitSchema,
  price: decimalSchema,
});

export type Price = z.infer<typeof priceSchema>;

/** Prices that hold between two dates, inclusive; an absent end is open. */
export const priceListSchema = z.object({
  id: idSchema,
  name: requiredLine(),
  context: z.enum(['sales', 'cost']),
  currency: currencySchema,
  start: plainDateSchema.nullable(),
  end: plainDateSchema.nullable(),
  prices: z.array(priceSchema).max(5000),
  revision: revisionSchema,
});

export type PriceList = z.infer<typeof priceListSchema>;
