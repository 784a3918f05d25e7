import { contractLineSchema, contractSchema, contractStatusSchema } from '../model/contract';
import { amountSchema } from '../model/fields';
import { z } from '../zod';
import { pageInput, pageOf, read, write } from './contract';
import { saving } from './master-data';

const byId = z.strictObject({ id: z.string() });

/** What a contract or one of its lines comes to. Amounts are in the contract's currency but for the cost. */
export const contractFiguresSchema = z.object({
  /** The sum of what was agreed; null where no line says. */
  valueAmount: amountSchema.nullable(),
  billedAmount: amountSchema,
  /** Chargeable work and milestones that are not billed yet, drafts among them. */
  unbilledAmount: amountSchema,
  readyAmount: amountSchema,
  draftAmount: amountSchema,
  /** What is left of the value; null without one. */
  remainingAmount: amountSchema.nullable(),
  /** In the company's currency. */
  costAmount: amountSchema,
  /** (billed − cost) / billed. Null before anything is billed, and where the currencies have no agreed rate. */
  marginPercent: z.string().nullable(),
  /** (value − estimated cost) / value. Null where a value or an estimate is missing. */
  expectedMarginPercent: z.string().nullable(),
  limitAmount: amountSchema.nullable(),
  /** What holds a share of the limit: committed, on drafts, billed. */
  limitUsedAmount: amountSchema,
});

export type ContractFigures = z.infer<typeof contractFiguresSchema>;

const contractRowSchema = contractFiguresSchema.extend({
  id: z.string(),
  number: z.string(),
  name: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  status: contractStatusSchema,
  version: z.int(),
  currency: z.string(),
  lineCount: z.int(),
});

const contractLineViewSchema = contractLineSchema.extend({
  projectNumber: z.string(),
  projectName: z.string(),
  /** It has approved work or milestones. */
  isUsed: z.boolean(),
  figures: contractFiguresSchema,
});

/** A contract with all that is agreed under it and what came of it. */
export const contractViewSchema = z.object({
  contract: contractSchema,
  customerName: z.string(),
  /** In the order in which they were made. */
  lines: z.array(contractLineViewSchema),
  projects: z.array(z.object({ id: z.string(), number: z.string(), name: z.string(), status: z.string() })),
  /** The names of all who are billed under it. */
  customers: z.array(z.object({ id: z.string(), number: z.string(), name: z.string() })),
  figures: contractFiguresSchema,
  /** The statuses that it can be given now. */
  nextStatuses: z.array(contractStatusSchema),
  /** Its terms are changed by an amendment only. */
  isFrozen: z.boolean(),
  /** An invoice was made under it: nobody leaves its lists of customers any more. */
  isInvoiced: z.boolean(),
});

export const contractCalls = {
  'contract.list': read(
    'Answers contracts with what was agreed, billed and earned; by number, unless sorted otherwise.',
    z.strictObject({
      text: z.string().max(200).default(''),
      /** `open`: all that more can be billed under. */
      view: z.enum(['open', 'closed', 'all']).default('open'),
      status: contractStatusSchema.optional(),
      customerId: z.string().optional(),
      ...pageInput,
      sort: z
        .array(
          z.strictObject({
            by: z.enum([
              'number',
              'name',
              'customerName',
              'status',
              'valueAmount',
              'billedAmount',
              'unbilledAmount',
              'remainingAmount',
              'marginPercent',
              'limitUsedAmount',
            ]),
            descending: z.boolean(),
          }),
        )
        .max(3)
        .default([]),
    }),
    pageOf(contractRowSchema).extend({
      /** How many there are in each view, of those that the text and customer leave. */
      counts: z.object({ open: z.int(), closed: z.int(), all: z.int() }),
    }),
  ),
  'contract.get': read(
    'Answers one contract with its lines, projects, customers and figures.',
    byId,
    contractViewSchema,
  ),
  'contract.update': write(
    'Changes a contract’s name and order reference.',
    z.strictObject({
      id: z.string(),
      revision: z.int(),
      changes: contractSchema.pick({ name: true, orderReference: true }).partial().strict(),
    }),
    contractSchema,
  ),
  'contractLine.save': write(
    'Makes or changes a contract line: billing method, what it includes, its value and tax.',
    saving(contractLineSchema.omit({ id: true, revision: true }).partial()),
    contractLineSchema,
  ),
};
