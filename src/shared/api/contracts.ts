import { differenceSchema } from '../billing/contract-versions';
import { billingTypeSchema } from '../model/actual';
import { billingCustomerSchema, contractLineSchema, contractSchema, contractStatusSchema } from '../model/contract';
import { amountSchema, line, requiredLine } from '../model/fields';
import { z } from '../zod';
import { onlyGiven } from './changes';
import { nothing, pageInput, pageOf, read, write } from './contract';
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
const contractViewSchema = z.object({
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

/** A project that is made together with the line that bills it. */
const newProjectSchema = z.strictObject({ name: requiredLine(), code: line(50).default('') });

/** A line as it is wanted: with `id` the present one, changed; without, a new one for a project or a new project. */
const wantedLineSchema = z.strictObject({
  id: z.string().optional(),
  newProject: newProjectSchema.optional(),
  changes: onlyGiven(contractLineSchema.omit({ id: true, revision: true, contractId: true }).partial()),
});

const termsSchema = contractSchema.pick({
  name: true,
  orderReference: true,
  endDate: true,
  notToExceedAmount: true,
  customers: true,
  fixedExchangeRate: true,
  headerText: true,
  footerText: true,
  taxGroupId: true,
  dimensions: true,
});

const worthSchema = z.object({
  quantity: z.string(),
  price: z.string(),
  amount: amountSchema,
  billingType: billingTypeSchema,
});

/** What changed terms do to approved work that is neither billed nor on a draft. */
const effectSchema = z.object({
  /** Rows that are worth something else than before, the first 200 by date; one that came or went has no other side. */
  changes: z.array(
    z.object({
      entryId: z.string(),
      date: z.string(),
      description: z.string(),
      customerName: z.string(),
      before: worthSchema.nullable(),
      after: worthSchema.nullable(),
    }),
  ),
  changedCount: z.int(),
  /** Rows that were priced anew, whether or not they came out the same. */
  reevaluatedCount: z.int(),
  /** What these rows charge, before and after. */
  beforeAmount: amountSchema,
  afterAmount: amountSchema,
  /** Rows that stay under the terms they were made under: on a draft, or of work that is billed in part. */
  keptCount: z.int(),
});

const versionSchema = z.object({
  version: z.int(),
  /** When it took the place of the one before; null for the first. */
  since: z.string().nullable(),
  by: z.string(),
  reason: z.string(),
  /** What it changed, with the names of what it is about. Values are as the field keeps them; a project is named. */
  differences: z.array(differenceSchema.extend({ subjectName: z.string() })),
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
      /** How many there are in each view, of those that the other filters leave. */
      counts: z.object({ open: z.int(), closed: z.int(), all: z.int() }),
    }),
  ),
  'contract.get': read(
    'Answers one contract with its lines, projects, customers and figures.',
    byId,
    contractViewSchema,
  ),
  'contract.versions': read(
    'Answers the versions of a contract, the present one first, each with what it changed.',
    byId,
    z.array(versionSchema),
  ),
  'contract.create': write(
    'Makes a contract with a customer and its lines, for projects that no other contract bills and for new ones.',
    z.strictObject({
      name: requiredLine(),
      customerId: z.string(),
      orderReference: line().default(''),
      endDate: contractSchema.shape.endDate,
      notToExceedAmount: contractSchema.shape.notToExceedAmount,
      customers: z.array(billingCustomerSchema).max(50).default([]),
      lines: z
        .array(wantedLineSchema.omit({ id: true }))
        .max(50)
        .default([]),
    }),
    contractViewSchema,
  ),
  'contract.update': write(
    'Changes a contract; of a confirmed one what was not agreed with the customer.',
    z.strictObject({ id: z.string(), revision: z.int(), changes: onlyGiven(termsSchema.partial()) }),
    contractSchema,
  ),
  'contract.setStatus': write(
    'Gives a contract another status. Confirming prices unbilled work by the terms; losing takes it back. A dry run tells.',
    z.strictObject({
      id: z.string(),
      revision: z.int(),
      status: contractStatusSchema,
      reason: line(500).default(''),
      dryRun: z.boolean().default(false),
    }),
    z.object({ contract: contractSchema, effect: effectSchema, closedProjects: z.array(z.string()) }),
  ),
  'contract.amend': write(
    'Changes the terms of a confirmed contract as a new version, and prices unbilled work by them. A dry run tells.',
    z.strictObject({
      id: z.string(),
      revision: z.int(),
      reason: requiredLine(500),
      changes: onlyGiven(termsSchema.partial()).default({}),
      lines: z.array(wantedLineSchema).max(50).default([]),
      removedLineIds: z.array(z.string()).max(50).default([]),
      dryRun: z.boolean().default(false),
    }),
    z.object({ contract: contractSchema, version: versionSchema, effect: effectSchema }),
  ),
  'contractLine.save': write(
    'Makes or changes a contract line: whose work, how it is billed, what it includes, its value, limits and customers.',
    saving(contractLineSchema.omit({ id: true, revision: true }).partial()).extend({
      newProject: newProjectSchema.optional(),
    }),
    contractLineSchema,
  ),
  'contractLine.remove': write('Removes a contract line that nothing was done under.', byId, nothing),
};
