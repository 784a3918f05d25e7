import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { idSchema } from '../ids';
import { z } from '../zod';
import { amountSchema, line, requiredLine, revisionSchema } from './fields';
import { vatTreatmentSchema } from './vat-treatment';

export const billingMethodSchema = z.enum(['timeAndMaterial', 'fixedPrice']);

export const contractStatusSchema = z.enum(['draft', 'confirmed', 'completed', 'lost']);

/** The agreement with a customer. Its currency is fixed once anything is billed under it. */
export const contractSchema = z.object({
  id: idSchema,
  number: requiredLine(35),
  name: requiredLine(),
  customerId: idSchema,
  currency: currencySchema,
  status: contractStatusSchema,
  /** The customer's own order number (BT-13), printed on every invoice of the contract. */
  orderReference: line(),
  revision: revisionSchema,
});

export type Contract = z.infer<typeof contractSchema>;

/** Which kinds of work the line covers. A project's kind of work may stand on only one line of a contract. */
export const includedClassesSchema = z.object({
  time: z.boolean(),
  expense: z.boolean(),
  material: z.boolean(),
  fee: z.boolean(),
});

/** How one part of a project is billed. */
export const contractLineSchema = z.object({
  id: idSchema,
  contractId: idSchema,
  projectId: idSchema,
  name: requiredLine(),
  billingMethod: billingMethodSchema,
  includes: includedClassesSchema,
  /** Fixed price: the value to bill, the sum of its milestones. Time and material: an estimate, or null. */
  contractedAmount: amountSchema.min(0).nullable(),
  /** How this work is taxed, where it differs from the customer's and the company's. */
  vat: vatTreatmentSchema.nullable(),
  revision: revisionSchema,
});

export type ContractLine = z.infer<typeof contractLineSchema>;

/** Where a milestone is on its way to the customer (domain: state machine of a single customer's milestone). */
export const milestoneStatusSchema = z.enum(['notReady', 'ready', 'invoiceCreated', 'invoicePosted']);

/** A sum that falls due when something is reached. */
export const milestoneSchema = z.object({
  id: idSchema,
  contractLineId: idSchema,
  name: requiredLine(),
  date: plainDateSchema,
  amount: amountSchema,
  /** The text meant for the customer; empty prints the name. */
  externalDescription: line(1000),
  status: milestoneStatusSchema,
  /** The live invoice that bills it, from draft on. */
  invoiceId: idSchema.nullable(),
  revision: revisionSchema,
});

export type Milestone = z.infer<typeof milestoneSchema>;
