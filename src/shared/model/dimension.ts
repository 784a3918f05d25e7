import { idSchema } from '../ids';
import { z } from '../zod';
import { requiredLine, revisionSchema } from './fields';

export const dimensionValueSchema = z.object({
  /** What is kept on the rows: it never changes. */
  code: requiredLine(50),
  name: requiredLine(100),
  archived: z.boolean(),
});

export type DimensionValue = z.infer<typeof dimensionValueSchema>;

/** Something that costs and revenue are parted by besides the account: cost centre, department, product line. */
export const dimensionSchema = z.object({
  id: idSchema,
  name: requiredLine(100),
  values: z.array(dimensionValueSchema).max(2000),
  revision: revisionSchema,
});

export type Dimension = z.infer<typeof dimensionSchema>;
