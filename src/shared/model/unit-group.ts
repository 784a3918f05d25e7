import { decimalSchema } from '../decimal';
import { idSchema } from '../ids';
import { z } from '../zod';
import { line, requiredLine, revisionSchema, unitSchema } from './fields';

/** A unit of a group: so many of the group's base unit. */
export const groupedUnitSchema = z.object({
  code: unitSchema,
  /** The firm's own word for it; empty takes the usual one. */
  name: line(50),
  /** Above zero; 1 on the base unit itself. */
  factor: decimalSchema,
});

export type GroupedUnit = z.infer<typeof groupedUnitSchema>;

/** Units of one kind: what a category is counted in is chosen from its group. Nothing but time is converted. */
export const unitGroupSchema = z.object({
  id: idSchema,
  name: requiredLine(100),
  baseUnit: unitSchema,
  units: z.array(groupedUnitSchema).min(1).max(50),
  revision: revisionSchema,
});

export type UnitGroup = z.infer<typeof unitGroupSchema>;
