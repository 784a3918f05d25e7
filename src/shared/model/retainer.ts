import { plainDateSchema } from '../dates';
import { idSchema } from '../ids';
import { z } from '../zod';
import { milestoneStatusSchema } from './contract';
import { amountSchema, requiredLine, revisionSchema } from './fields';
import { vatTreatmentSchema } from './vat-treatment';

/** Part of an advance that a draft wants to use or pay back: no other draft can have it. */
export const retainerHoldSchema = z.object({ invoiceId: idSchema, lineId: idSchema, amount: amountSchema.min(0) });

/**
 * Money that a customer pays ahead (an advance, a retainer). It is invoiced like a milestone; from then on its amount is
 * available, and every later invoice of the contract to that customer uses what it can of it.
 */
export const retainerSchema = z.object({
  id: idSchema,
  contractId: idSchema,
  /** The project that the books count it to. */
  projectId: idSchema,
  customerId: idSchema,
  description: requiredLine(),
  /** When it is to be invoiced: the scheduled run looks at it on this day. */
  date: plainDateSchema,
  /** Before tax, in the contract's currency. */
  amount: amountSchema.min(1),
  /** How it is taxed when it is invoiced; what is used of it later takes the same tax back. Null is the customer's. */
  vat: vatTreatmentSchema.nullable(),
  status: milestoneStatusSchema,
  /** The live invoice that bills it, from draft on. */
  invoiceId: idSchema.nullable(),
  /** The tax that it was in fact invoiced with. */
  billedVat: vatTreatmentSchema.nullable(),
  /** The unbilled row of the negative amount that stands in the books until the advance is used up. */
  unbilledId: idSchema.nullable(),
  /** What confirmed invoices used of it, and what they paid back. */
  usedAmount: amountSchema.min(0),
  refundedAmount: amountSchema.min(0),
  holds: z.array(retainerHoldSchema),
  revision: revisionSchema,
});

export type Retainer = z.infer<typeof retainerSchema>;
