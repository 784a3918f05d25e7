import { idSchema } from '../ids';
import { z } from '../zod';
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
  revision: revisionSchema,
});

export type Project = z.infer<typeof projectSchema>;
