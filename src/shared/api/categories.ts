import { CATEGORY_CLASSES, categorySchema } from '../model/category';
import { unitGroupSchema } from '../model/unit-group';
import { z } from '../zod';
import { nothing, read, write } from './contract';
import { saving } from './master-data';

const byId = z.strictObject({ id: z.string() });

export const categoryCalls = {
  'category.list': read(
    'Answers the categories of expenses, materials and fees by name, each with whether anything uses it.',
    z.strictObject({ includeArchived: z.boolean().default(false), class: z.enum(CATEGORY_CLASSES).optional() }),
    z.array(categorySchema.extend({ isUsed: z.boolean() })),
  ),
  'category.save': write(
    'Makes or changes a category. Work and prices keep the name that they were entered with.',
    saving(categorySchema.omit({ id: true, revision: true }).partial()),
    categorySchema,
  ),
  'category.remove': write('Removes a category that nothing uses; archive one that is used.', byId, nothing),
  'unitGroup.list': read(
    'Answers the unit groups by name, time first: that one is built in and follows the hours of the company’s day.',
    nothing,
    z.array(unitGroupSchema.extend({ id: z.string(), isBuiltIn: z.boolean() })),
  ),
  'unitGroup.save': write(
    'Makes or changes a group of units that a category may be entered in.',
    saving(unitGroupSchema.omit({ id: true, revision: true }).partial()),
    unitGroupSchema,
  ),
  'unitGroup.remove': write('Removes a unit group that no category uses.', byId, nothing),
};
