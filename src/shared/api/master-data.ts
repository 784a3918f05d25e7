import { billingMethodSchema, contractLineSchema, contractSchema, milestoneSchema } from '../model/contract';
import { customerSchema } from '../model/customer';
import { amountSchema, line, requiredLine } from '../model/fields';
import { personSchema, roleSchema } from '../model/person';
import { priceListSchema, priceSchema } from '../model/price-list';
import { projectSchema } from '../model/project';
import { z } from '../zod';
import { nothing, pageInput, pageOf, read, write } from './contract';

const byId = z.strictObject({ id: z.string() });

/**
 * Saving: without `id` makes a new one, with `id` and `revision` changes that one. Only the fields given change; one that
 * cannot be changed is refused rather than passed over, or a slip of the pen would look as if it had been saved.
 */
export const saving = <T extends z.ZodRawShape>(changes: z.ZodObject<T>) =>
  z.strictObject({ id: z.string().optional(), revision: z.int().optional(), changes: changes.strict() });

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
    'Changes a project’s name, code or status.',
    z.strictObject({
      id: z.string(),
      revision: z.int(),
      changes: projectSchema.pick({ name: true, code: true, status: true }).partial().strict(),
    }),
    projectSchema,
  ),
  'milestone.save': write(
    'Makes or changes a milestone that is not on an invoice.',
    saving(
      milestoneSchema
        .pick({ contractLineId: true, name: true, date: true, amount: true, externalDescription: true })
        // BR-27: a price on an invoice is never below zero, and a milestone's amount is its price.
        .extend({ amount: amountSchema.min(0) })
        .partial(),
    ),
    milestoneSchema,
  ),
  'milestone.remove': write('Removes a milestone that is not on an invoice.', byId, nothing),
  'role.list': read('Answers the roles by name.', nothing, z.array(roleSchema)),
  'role.save': write('Makes or renames a role.', saving(roleSchema.pick({ name: true }).partial()), roleSchema),
  'person.list': read(
    'Answers the people by name, each with their role.',
    z.strictObject({ includeArchived: z.boolean().default(false) }),
    z.array(personSchema.extend({ roleName: z.string() })),
  ),
  'person.save': write(
    'Makes or changes a person.',
    saving(personSchema.omit({ id: true, revision: true }).partial()),
    personSchema,
  ),
  'priceList.list': read('Answers the price lists by name and date.', nothing, z.array(priceListSchema)),
  'priceList.save': write(
    'Makes or changes a price list. Lists of one currency and context may not overlap in time.',
    saving(
      priceListSchema
        .omit({ id: true, revision: true, prices: true })
        .partial()
        .extend({ prices: z.array(priceSchema.partial({ id: true }).strict()).optional() }),
    ),
    priceListSchema,
  ),
};
