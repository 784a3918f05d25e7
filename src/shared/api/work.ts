import { currencySchema } from '../currencies';
import { decimalSchema, decimalSumSchema } from '../decimal';
import { amountSchema } from '../model/fields';
import { timesheetImportSchema } from '../model/timesheet-import';
import { z } from '../zod';
import { nothing, read, write } from './contract';
import { failureSchema } from './shapes';

const importOptions = {
  fileName: z.string().max(300),
  /** The file, base64. */
  content: z.string(),
  /** Answers the question that an ambiguous file raises. */
  dateOrder: z.enum(['DMY', 'MDY', 'YMD']).optional(),
  /** The price of an hour where the file has none, and its currency. */
  rate: decimalSchema.refine((rate) => !rate.startsWith('-'), 'zero or more').optional(),
  currency: currencySchema.optional(),
};

const refusedRowSchema = z.object({ row: z.int(), code: z.string(), params: failureSchema.shape.params });

export const importPlanSchema = z.object({
  /** `ambiguousDates`: nothing else is known until `dateOrder` says how to read `examples`. */
  kind: z.enum(['plan', 'ambiguousDates']),
  source: z.enum(['toggl', 'clockify', 'harvest']),
  examples: z.array(z.string()),
  /** True where the file has hours without a rate and none was given: the user may state one. */
  needsRate: z.boolean(),
  currency: z.string(),
  customers: z.array(z.object({ name: z.string() })),
  projects: z.array(z.object({ name: z.string(), code: z.string(), customerName: z.string() })),
  people: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      roleName: z.string(),
      rate: decimalSchema.nullable(),
      currency: z.string(),
    }),
  ),
  entries: z.object({
    count: z.int(),
    hours: decimalSumSchema,
    billableHours: decimalSumSchema,
    amount: amountSchema,
    from: z.string(),
    to: z.string(),
  }),
  /** Rows that are already here. */
  duplicates: z.int(),
  refused: z.array(refusedRowSchema),
  /** The first rows as they would be written, for the eye. */
  sample: z.array(
    z.object({
      row: z.int(),
      date: z.string(),
      customerName: z.string(),
      projectName: z.string(),
      personName: z.string(),
      description: z.string(),
      hours: decimalSchema,
      billable: z.boolean(),
      rate: decimalSchema.nullable(),
    }),
  ),
});

export type ImportPlan = z.infer<typeof importPlanSchema>;

const importResultSchema = z.object({
  importId: z.string().nullable(),
  created: z.object({ customers: z.int(), projects: z.int(), people: z.int(), entries: z.int() }),
  duplicates: z.int(),
  refused: z.array(refusedRowSchema),
});

export const workCalls = {
  'timesheet.preview': read(
    'Reads a Toggl Track, Clockify or Harvest export and says what importing it would make and refuse. Writes nothing.',
    z.strictObject(importOptions),
    importPlanSchema,
  ),
  'timesheet.import': write(
    'Imports a Toggl Track, Clockify or Harvest export. The same rows a second time add nothing.',
    z.strictObject(importOptions),
    importResultSchema,
  ),
  'timesheet.list': read(
    'Answers the imports, the latest first.',
    nothing,
    z.array(timesheetImportSchema.omit({ created: true }).extend({ entries: z.int(), canUndo: z.boolean() })),
  ),
  'timesheet.undo': write(
    'Takes a whole import back: what it made and nothing else uses. Refused once any of it is approved.',
    z.strictObject({ id: z.string() }),
    z.object({ removed: z.object({ customers: z.int(), projects: z.int(), people: z.int(), entries: z.int() }) }),
  ),
};
