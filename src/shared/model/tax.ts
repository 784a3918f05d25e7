import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { line, requiredLine, revisionSchema } from './fields';
import { vatCategorySchema } from './vat';

/** What a tax code takes from a day on. */
export const taxRateSchema = z.object({ from: plainDateSchema, rate: decimalSchema });

export type TaxRate = z.infer<typeof taxRateSchema>;

/** One way to tax, at a rate that may change from a day on: it outlives its rates, as the groups that hold it do. */
export const taxCodeSchema = z.object({
  id: idSchema,
  name: requiredLine(100),
  category: vatCategorySchema,
  exemptionCode: line(40),
  exemptionReason: line(500),
  /** The earliest first. Before the first of them the code taxes nothing that day. */
  rates: z.array(taxRateSchema).min(1).max(100),
  /** Where its tax is credited; empty takes the posting profile's account of the rate. */
  account: line(20).default(''),
  /** What the authorities call it (SAF-T standard tax code); empty derives it from category and rate. */
  standardCode: line(10).default(''),
  revision: revisionSchema,
});

export type TaxCode = z.infer<typeof taxCodeSchema>;

/**
 * Who is taxed (`party`) or what (`item`), as the codes that may hold. The code that stands in the party's and in the
 * item's group is the one: domestic customers × consulting is the standard rate, foreign customers × consulting is
 * reverse charge.
 */
export const taxGroupSchema = z.object({
  id: idSchema,
  kind: z.enum(['party', 'item']),
  name: requiredLine(100),
  taxCodeIds: z.array(idSchema).max(100),
  revision: revisionSchema,
});

export type TaxGroup = z.infer<typeof taxGroupSchema>;
