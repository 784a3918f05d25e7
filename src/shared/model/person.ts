import { idSchema } from '../ids';
import { z } from '../zod';
import { line, requiredLine, revisionSchema } from './fields';

/** What somebody does on a project; prices are per role. */
export const roleSchema = z.object({
  id: idSchema,
  name: requiredLine(100),
  /** Whether the time of this role is charged, unless a contract line says otherwise. */
  isChargeable: z.boolean().default(true),
  revision: revisionSchema,
});

export type Role = z.infer<typeof roleSchema>;

/** Somebody who does work that is billed. */
export const personSchema = z.object({
  id: idSchema,
  name: requiredLine(),
  email: line(254),
  roleId: idSchema,
  archived: z.boolean(),
  revision: revisionSchema,
});

export type Person = z.infer<typeof personSchema>;
