import { idSchema } from '../ids';
import { z } from '../zod';
import { instantSchema, line } from './fields';

/** One import of a timesheet export: what it made, so that the whole of it can be taken back. */
export const timesheetImportSchema = z.object({
  id: idSchema,
  at: instantSchema,
  by: line(),
  fileName: line(300),
  source: z.enum(['toggl', 'clockify', 'harvest']),
  created: z.object({
    customers: z.array(idSchema),
    contracts: z.array(idSchema),
    contractLines: z.array(idSchema),
    projects: z.array(idSchema),
    roles: z.array(idSchema),
    people: z.array(idSchema),
    entries: z.array(idSchema),
    /** Prices added to a list, by list. */
    prices: z.array(z.object({ priceListId: idSchema, priceIds: z.array(idSchema) })),
    priceLists: z.array(idSchema),
  }),
  undoneAt: instantSchema.nullable(),
});

export type TimesheetImport = z.infer<typeof timesheetImportSchema>;
