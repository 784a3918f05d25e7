import { billingMethodSchema, contractLineSchema, contractSchema, milestoneSchema } from '../model/contract';
import { customerSchema } from '../model/customer';
import { amountSchema, line, requiredLine } from '../model/fields';
import { projectSchema } from '../model/project';
import { z } from '../zod';
import { onlyGiven } from './changes';
import { pageInput, pageOf, read, write } from './contract';

const byId = z.strictObject({ id: z.string() });

/**
 * Saving: without `id` makes a new one, with `id` and `revision` changes that one. Only the fields given change; one that
 * cannot be changed is refused rather than passed over, or a slip of the pen would look as if it had been saved.
 */
export const saving = <T extends z.ZodRawShape>(changes: z.ZodObject<T>) =>
  z.strictObject({ id: z.string().optional(), revision: z.int().optional(), changes: onlyGiven(changes) });

const listing = z.strictObject({
  text: z.string().max(200).default(''),
  includeArchived: z.boolean().default(false),
  ...pageInput,
});

const customerRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  name: z.string(),
  city: z.string(),
  country: z.string(),
  currency: z.string(),
  /** In the customer's currency. */
  openAmount: amountSchema,
  overdueAmount: amountSchema,
  /** What they have in their favour: zero or below, and taken off `openAmount`. */
  creditAmount: amountSchema,
  unbilledAmount: amountSchema,
  archived: z.boolean(),
});

const projectRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  name: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  contractNumber: z.string(),
  currency: z.string(),
  /** Empty where nobody is named. */
  managerName: z.string(),
  status: z.string(),
  /** Entries that wait for approval. */
  toApprove: z.int(),
  unbilledAmount: amountSchema,
  readyAmount: amountSchema,
  billedAmount: amountSchema,
});

/** A project with all that says how it is billed. */
const projectViewSchema = z.object({
  project: projectSchema,
  customer: customerSchema,
  contract: contractSchema,
  lines: z.array(contractLineSchema),
  milestones: z.array(milestoneSchema),
  totals: z.object({
    toApprove: z.int(),
    unbilledAmount: amountSchema,
    readyAmount: amountSchema,
    draftAmount: amountSchema,
    billedAmount: amountSchema,
    costAmount: amountSchema,
  }),
});

export const masterDataCalls = {
  'customer.list': read('Answers customers by name.', listing, pageOf(customerRowSchema)),
  'customer.get': read('Answers one customer.', byId, customerSchema),
  'customer.save': write(
    'Makes or changes a customer. A new one takes the company’s country, language and currency where not given.',
    saving(customerSchema.omit({ id: true, revision: true }).partial()),
    customerSchema,
  ),
  'project.list': read(
    'Answers projects, each with what waits to be approved and billed; by name, unless sorted otherwise.',
    z.strictObject({
      ...listing.shape,
      customerId: z.string().optional(),
      sort: z
        .array(
          z.strictObject({
            by: z.enum([
              'number',
              'name',
              'customerName',
              'contractNumber',
              'managerName',
              'toApprove',
              'unbilledAmount',
              'readyAmount',
              'billedAmount',
            ]),
            descending: z.boolean(),
          }),
        )
        .max(3)
        .default([]),
    }),
    pageOf(projectRowSchema),
  ),
  'project.get': read('Answers one project with its contract, lines, milestones and sums.', byId, projectViewSchema),
  'project.create': write(
    'Makes a project with a contract of its own and its first contract line.',
    z.strictObject({
      name: requiredLine(),
      code: line(50).default(''),
      customerId: z.string(),
      billingMethod: billingMethodSchema.default('timeAndMaterial'),
      /** Fixed price: what the project costs the customer. */
      contractedAmount: amountSchema.min(0).nullable().default(null),
      orderReference: line().default(''),
    }),
    projectViewSchema,
  ),
  'project.update': write(
    'Changes a project’s name, code, manager, status, tax group or dimensions.',
    z.strictObject({
      id: z.string(),
      revision: z.int(),
      changes: onlyGiven(
        projectSchema
          .pick({ name: true, code: true, status: true, managerId: true, taxGroupId: true, dimensions: true })
          .partial(),
      ),
    }),
    projectSchema,
  ),
};
