import { idSchema } from '../ids';
import { z } from '../zod';
import { dimensionsSchema } from './actual';
import { line, requiredLine, revisionSchema } from './fields';

export const projectStatusSchema = z.enum(['active', 'closed']);

/** What the work is done for. Its contract lines say how it is billed and to whom. */
export const projectSchema = z.object({
  id: idSchema,
  number: requiredLine(35),
  name: requiredLine(),
  /** The project's code in the customer's or the time tracker's books. */
  code: line(50),
  customerId: idSchema,
  status: projectStatusSchema,
  /** Who answers for it: a person's id. */
  managerId: idSchema.nullable().default(null),
  taxGroupId: idSchema.nullable().default(null),
  dimensions: dimensionsSchema.default({}),
  revision: revisionSchema,
});

export type Project = z.infer<typeof projectSchema>;

/** What a project begins with that nothing special is known of. */
export const PLAIN_PROJECT = { managerId: null, taxGroupId: null, dimensions: {} } satisfies Partial<Project>;
