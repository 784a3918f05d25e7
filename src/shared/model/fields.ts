import { isCountryCode } from '../countries/names';
import { z } from '../zod';

export { instantSchema } from '../dates';
export { amountSchema } from '../money';

/**
 * Field types that every entity is made of. An absent text is the empty string, never null: one way to have no value.
 */

/** A single line of text, trimmed. Control characters would break XML and print as nothing, so they are refused. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'control characters are not allowed');

export const requiredLine = (max = 200) => line(max).min(1);

/** Text of several lines. */
export const paragraph = (max = 4000) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^(?:[^\p{Cc}]|[\n\t])*$/u, 'control characters are not allowed');

/** ISO 3166-1 alpha-2. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'two capital letters, as in NO', abort: true })
  .refine(isCountryCode, 'a country of ISO 3166-1');

/** Raised with every change of the entity: a save that was based on an older one is refused instead of overwriting. */
export const revisionSchema = z.int().min(1);

/** UN/ECE Recommendation 20 or 21 code: HUR, DAY, WEE, C62 (one), KMT … */
export const unitSchema = z.string().regex(/^[A-Z0-9]{2,3}$/, 'a unit code of UN/ECE Recommendation 20, as in HUR');
