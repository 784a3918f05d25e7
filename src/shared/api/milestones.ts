import { MILESTONE_STATES } from '../billing/milestones';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { milestoneSchema, milestoneStatusSchema } from '../model/contract';
import { amountSchema } from '../model/fields';
import { z } from '../zod';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { saving } from './master-data';

/** What one customer pays of a milestone; on a board a row of its own. */
const milestoneShareSchema = milestoneSchema.extend({
  customerName: z.string(),
  /** The number of the invoice it is on; null for a draft's. */
  invoiceNumber: z.string().nullable(),
});

export type MilestoneShareRow = z.infer<typeof milestoneShareSchema>;

/** A whole milestone, whoever pays it. */
export const milestoneRowSchema = z.object({
  /** That of its first share: calls on the whole take the id of any of its shares. */
  id: z.string(),
  revision: z.int(),
  contractId: z.string(),
  contractNumber: z.string(),
  contractName: z.string(),
  contractLineId: z.string(),
  contractLineName: z.string(),
  projectId: z.string(),
  projectName: z.string(),
  name: z.string(),
  date: z.string(),
  /** Of the whole. */
  amount: amountSchema,
  currency: z.string(),
  externalDescription: z.string(),
  progressPercent: decimalSchema.nullable(),
  state: z.enum(MILESTONE_STATES),
  shares: z.array(milestoneShareSchema),
});

export type MilestoneRow = z.infer<typeof milestoneRowSchema>;

/** What the milestones of a line come to, against what it is worth. */
export const milestoneSumsSchema = z.object({
  contractLineId: z.string(),
  contractLineName: z.string(),
  currency: z.string(),
  progressBased: z.boolean(),
  contractedAmount: amountSchema.nullable(),
  milestonesAmount: amountSchema,
  billedAmount: amountSchema,
  remainingAmount: amountSchema.nullable(),
  progressPercent: decimalSchema,
  /** The milestones do not add up to the line’s price. */
  isOff: z.boolean(),
});

/** A milestone as it was saved, with the shares of all its customers. */
const savedMilestoneSchema = milestoneSchema.extend({
  /** Of the whole; `amount` is that of the first share. */
  wholeAmount: amountSchema,
  shares: z.array(milestoneSchema),
});

const inLine = { contractLineId: z.string() };

export const milestoneCalls = {
  'milestone.list': read(
    'Answers milestones by date, also those on drafts and invoices, each with its customers’ shares; and what the lines’ milestones come to.',
    z.strictObject({
      contractId: z.string().optional(),
      contractLineId: z.string().optional(),
      projectId: z.string().optional(),
      customerId: z.string().optional(),
      state: z.enum(MILESTONE_STATES).optional(),
      /** With a share of this status. */
      status: milestoneStatusSchema.optional(),
      /** Dated up to and including this day. */
      until: plainDateSchema.optional(),
      text: z.string().max(200).default(''),
      sort: z
        .array(
          z.strictObject({
            by: z.enum(['name', 'date', 'amount', 'contractNumber', 'contractLineName', 'projectName', 'state']),
            descending: z.boolean(),
          }),
        )
        .max(3)
        .default([]),
      ...pageInput,
    }),
    pageOf(milestoneRowSchema).extend({
      /** By state, of all that match whatever state was asked for. */
      counts: z.object({ all: z.int(), notStarted: z.int(), inProgress: z.int(), completed: z.int() }),
      /** The lines of a contract or project asked for, each once; all lines with milestones without one. */
      lines: z.array(milestoneSumsSchema),
    }),
  ),
  'milestone.save': write(
    'Makes or changes a milestone that is not on an invoice. The amount is shared by the customers of its line.',
    saving(
      milestoneSchema
        .pick({ contractLineId: true, name: true, date: true, amount: true, externalDescription: true })
        // BR-27: a price on an invoice is never below zero, and a milestone's amount is its price.
        .extend({ amount: amountSchema.min(0) })
        .partial(),
    ),
    savedMilestoneSchema,
  ),
  'milestone.remove': write(
    'Removes a milestone that is not on an invoice, with all its shares.',
    z.strictObject({ id: z.string() }),
    nothing,
  ),
  'milestone.progress': write(
    'Makes a ready milestone of the next part of a line that is billed by progress: `percent` or `amount` of its price, or all up to `toPercent`.',
    z.strictObject({
      ...inLine,
      percent: decimalSchema.optional(),
      amount: amountSchema.optional(),
      toPercent: decimalSchema.optional(),
      /** Without it the line’s name and how far it is billed then. */
      name: milestoneSchema.shape.name.optional(),
      /** Today without it. */
      date: plainDateSchema.optional(),
    }),
    savedMilestoneSchema,
  ),
  'milestone.generatePeriodic': write(
    'Splits what no milestone of the line bills yet into equal ones on the days of a frequency; the last takes the rest. `count` wins over `end`.',
    z.strictObject({
      ...inLine,
      frequencyId: z.string(),
      start: plainDateSchema,
      end: plainDateSchema.optional(),
      count: z.int().min(1).max(500).optional(),
    }),
    z.object({ milestones: z.array(savedMilestoneSchema) }),
  ),
};
