import { idSchema } from '../ids';
import { z } from '../zod';
import { dimensionsSchema } from './actual';
import { classificationSchema } from './classification';
import { requiredLine, revisionSchema, unitSchema } from './fields';

/** What a category can be of: all that is entered but time, which has roles. */
export const CATEGORY_CLASSES = ['expense', 'material', 'fee'] as const;

/**
 * What an expense, a material or a fee is called, and what holds for all of that name. Entries and prices keep the name:
 * one that nobody has put down here can be entered and priced as well.
 */
export const categorySchema = z.object({
  id: idSchema,
  name: requiredLine(100),
  class: z.enum(CATEGORY_CLASSES),
  /** What it is counted in where nothing else is said. */
  unit: unitSchema,
  /** The units that it may be entered in; null is any. */
  unitGroupId: idSchema.nullable().default(null),
  /** Whether the customer is charged for it, unless a contract line says otherwise. */
  isChargeable: z.boolean().default(true),
  itemTaxGroupId: idSchema.nullable().default(null),
  dimensions: dimensionsSchema.default({}),
  /** What its lines are sorted into on electronic invoices; null is as the company does. */
  classification: classificationSchema.nullable().default(null),
  /** No longer offered; what was entered keeps it. */
  archived: z.boolean().default(false),
  revision: revisionSchema,
});

export type Category = z.infer<typeof categorySchema>;

/** What a category begins with that nothing special is known of. */
export const PLAIN_CATEGORY = {
  unitGroupId: null,
  isChargeable: true,
  itemTaxGroupId: null,
  dimensions: {},
  classification: null,
  archived: false,
} satisfies Partial<Category>;
