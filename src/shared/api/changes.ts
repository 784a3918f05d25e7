import { z } from '../zod';

/**
 * What may be changed, each field only where it is given. A schema's own defaults are for rows of older companies; left
 * in here, changing a name would set everything else back to what new rows begin with.
 */
export function onlyGiven<T extends z.ZodRawShape>(changes: z.ZodObject<T>): z.ZodObject<T> {
  const fields = Object.entries(changes.shape).map(([name, field]) => {
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    return [name, inner instanceof z.ZodDefault ? z.optional(inner.unwrap()) : field] as const;
  });
  return z.strictObject(Object.fromEntries(fields) as T);
}
