import { plainDateSchema } from '../dates';
import { accountNumberSchema, accountSchema, accountTypeSchema, postingTypeSchema } from '../model/account';
import { accountingSettingsSchema } from '../model/accounting-settings';
import { dimensionsSchema } from '../model/actual';
import { contractLineSchema } from '../model/contract';
import { dimensionSchema, dimensionValueSchema } from '../model/dimension';
import { line, requiredLine } from '../model/fields';
import { taxCodeSchema, taxGroupSchema } from '../model/tax';
import { z } from '../zod';
import { onlyGiven } from './changes';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { failureSchema } from './shapes';

const saving = <T extends z.ZodRawShape>(changes: z.ZodObject<T>) =>
  z.strictObject({ id: z.string().optional(), revision: z.int().optional(), changes: onlyGiven(changes) });

/** Whatever rows take their tax group and dimensions from. */
const bearerKindSchema = z.enum(['customer', 'project', 'contract', 'contractLine', 'category']);

const recognitionSchema = contractLineSchema.shape.recognition.unwrap();

const bearerSchema = z.object({
  id: z.string(),
  number: z.string(),
  name: z.string(),
  taxGroupId: z.string().nullable(),
  dimensions: dimensionsSchema,
  /** Of a fixed-price line; null of everything else. */
  recognition: recognitionSchema.nullable(),
});

export type DefaultsBearer = z.infer<typeof bearerSchema>;

const outcomeSchema = z.object({
  done: z.int(),
  refused: z.array(z.object({ id: z.string(), failure: failureSchema })),
});

const removing = z.strictObject({ id: z.string(), revision: z.int() });

const taxesSchema = z.object({
  codes: z.array(taxCodeSchema.extend({ rateToday: z.string().nullable() })),
  groups: z.array(taxGroupSchema),
  /** The groups of customers and kinds of work that have none of their own. */
  taxGroupId: z.string().nullable(),
  itemTaxGroups: accountingSettingsSchema.shape.itemTaxGroups,
});

const periodsSchema = z.object({
  lockedUntil: z.string().nullable(),
  firstOpenDay: z.string().nullable(),
  /** The months with something in them, the latest first. */
  months: z.array(
    z.object({
      /** The first and the last day. */
      from: z.string(),
      to: z.string(),
      vouchers: z.int(),
      /** Rows of the integration journal that are not posted yet. */
      waiting: z.int(),
      state: z.enum(['open', 'locked', 'partlyLocked']),
    }),
  ),
});

/** The set-up of the books: how they are kept, accounts, taxes, dimensions, periods. */
export const accountingCalls = {
  'accounting.get': read(
    'Answers how the books are kept: review of the journal, accrual, the posting profile and the chart of accounts.',
    nothing,
    z.object({
      settings: accountingSettingsSchema,
      accounts: z.array(accountSchema.extend({ isUsed: z.boolean() })),
    }),
  ),
  'accounting.update': write(
    'Changes how the books are kept. `reviewsJournal` switches posting without review off; `profile` names accounts.',
    z.strictObject({
      revision: z.int(),
      changes: accountingSettingsSchema
        .omit({ id: true, revision: true, profile: true })
        .extend({
          profile: z
            .strictObject({
              accounts: z.partialRecord(postingTypeSchema, accountNumberSchema),
              outputTaxByRate: accountingSettingsSchema.shape.profile.shape.outputTaxByRate,
              revenueByItemGroup: accountingSettingsSchema.shape.profile.shape.revenueByItemGroup,
            })
            .partial(),
        })
        .partial()
        .strict(),
    }),
    accountingSettingsSchema,
  ),
  'accounting.defaults': read(
    'Answers customers, projects, contracts, contract lines or categories with the tax group and dimensions of their rows.',
    z.strictObject({ kind: bearerKindSchema, text: z.string().max(200).default(''), ...pageInput }),
    pageOf(bearerSchema),
  ),
  'accounting.assign': write(
    'Gives customers, projects, contracts, contract lines or categories a tax group, dimensions, a way to recognise revenue.',
    z.strictObject({
      kind: bearerKindSchema,
      ids: z.array(z.string()).min(1).max(10_000),
      changes: z.strictObject({
        /** Of customers, projects and contracts whom it taxes, of lines and categories what; null takes the default. */
        taxGroupId: z.string().nullable().optional(),
        /** Only the dimensions given change; an empty code takes a value away. */
        dimensions: z.record(z.string(), line(50)).optional(),
        /** Of contract lines alone. */
        recognition: recognitionSchema.optional(),
      }),
    }),
    outcomeSchema,
  ),
  'account.save': write(
    'Makes an account, or renames one. Its number never changes.',
    z.strictObject({ number: accountNumberSchema, name: requiredLine(), type: accountTypeSchema, isNew: z.boolean() }),
    accountSchema,
  ),
  'taxes.list': read(
    'Answers tax codes with their rates, tax groups, and which groups are the defaults.',
    nothing,
    taxesSchema,
  ),
  'taxes.setUpUsual': write(
    'Makes the usual tax codes and groups of the company’s country and sets the defaults. Does nothing where there are groups.',
    nothing,
    taxesSchema,
  ),
  'taxCode.save': write(
    'Makes or changes a tax code. A rate that begins on a later day changes nothing before it.',
    saving(taxCodeSchema.omit({ id: true, revision: true }).partial()),
    taxCodeSchema,
  ),
  'taxCode.remove': write('Removes a tax code that stands in no group.', removing, nothing),
  'taxGroup.save': write(
    'Makes or changes a tax group, of customers (`party`) or of what is sold (`item`).',
    saving(taxGroupSchema.omit({ id: true, revision: true }).partial()),
    taxGroupSchema,
  ),
  'taxGroup.remove': write('Removes a tax group that nothing uses.', removing, nothing),
  'dimension.list': read('Answers the financial dimensions with their values.', nothing, z.array(dimensionSchema)),
  'dimension.save': write(
    'Makes or changes a financial dimension. A value that may be on posted rows is archived, not removed.',
    saving(z.object({ name: requiredLine(100), values: z.array(dimensionValueSchema.strict()).max(2000) }).partial()),
    dimensionSchema,
  ),
  'period.list': read(
    'Answers until when the books are locked, and the months with what is in them.',
    nothing,
    periodsSchema,
  ),
  'period.lock': write(
    'Locks the books up to and including a day. Refused while rows of the journal up to that day wait to be posted.',
    z.strictObject({ until: plainDateSchema }),
    periodsSchema,
  ),
  'period.unlock': write(
    'Unlocks the books from the day after `until`, or wholly. The reason stands in the audit trail.',
    z.strictObject({ until: plainDateSchema.nullable(), reason: line(500).default('') }),
    periodsSchema,
  ),
};
