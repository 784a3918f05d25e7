import { plainDateSchema } from '../dates';
import { contractLineSchema } from '../model/contract';
import { amountSchema, line } from '../model/fields';
import { frequencySchema } from '../model/frequency';
import { keptFailureSchema, scheduleRowSchema, scheduleStatusSchema, skipReasonSchema } from '../model/schedule';
import { z } from '../zod';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { saving } from './master-data';
import { failureSchema } from './shapes';

const frequencyRowSchema = frequencySchema.extend({
  /** How many contract lines are invoiced by it. */
  usedBy: z.int(),
});

export type FrequencyRow = z.infer<typeof frequencyRowSchema>;

const scheduleListRowSchema = scheduleRowSchema.extend({
  contractId: z.string(),
  contractNumber: z.string(),
  contractName: z.string(),
  contractLineName: z.string(),
  customerName: z.string(),
  frequencyName: z.string(),
  currency: z.string(),
  /** What the run would take if it were today: ready, or approved where that is enough. 0 once it has run. */
  amount: amountSchema,
});

export type ScheduleListRow = z.infer<typeof scheduleListRowSchema>;

/** All of a contract that is invoiced on one day, as it will go on one invoice per customer. */
const upcomingSchema = z.object({
  /** Of the day and the contract; the same from call to call. */
  id: z.string(),
  date: z.string(),
  contractId: z.string(),
  contractNumber: z.string(),
  contractName: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  contractLineNames: z.array(z.string()),
  frequencyNames: z.array(z.string()),
  /** What of it is due: work by a schedule, milestones, advances. */
  kinds: z.array(z.enum(['schedule', 'milestone', 'retainer'])),
  /** `failed`: a run could not make the draft. `due`: the day has come. `notRun`: it is still to come. */
  status: z.enum(['failed', 'due', 'notRun']),
  failure: keptFailureSchema.nullable(),
  /** Why it would make no invoice as things are. */
  reason: skipReasonSchema.nullable(),
  currency: z.string(),
  /** What it would bill if it ran today. */
  amount: amountSchema,
  /** Approved, up to the cut-off, but neither ready nor allowed to be billed without. */
  notReadyAmount: amountSchema,
  scheduleRowIds: z.array(z.string()),
});

export type Upcoming = z.infer<typeof upcomingSchema>;

const outcomeSchema = z.object({
  done: z.int(),
  refused: z.array(z.object({ id: z.string(), failure: failureSchema })),
});

const rowIds = z.array(z.string()).min(1).max(1000);

export const scheduleCalls = {
  'frequency.list': read('Answers the frequencies by name.', nothing, z.array(frequencyRowSchema)),
  'frequency.save': write(
    'Makes or changes a frequency. The runs to come of all lines that have it follow.',
    saving(
      z.object({
        name: frequencySchema.shape.name.optional(),
        period: frequencySchema.shape.period.optional(),
        runs: frequencySchema.shape.runs.optional(),
        month: z.int().min(1).max(12).optional(),
        weekendRule: z.enum(['none', 'next', 'previous']).optional(),
      }),
    ),
    frequencySchema,
  ),
  'frequency.remove': write(
    'Removes a frequency that no contract line has.',
    z.strictObject({ id: z.string() }),
    nothing,
  ),
  'schedule.setUp': write(
    'Says how a contract line is invoiced without being asked, and lays out its schedule anew from the last run on.',
    z.strictObject({
      contractLineId: z.string(),
      revision: z.int(),
      changes: contractLineSchema
        .pick({ frequencyId: true, billingStart: true, treatApprovedAsReady: true, invoiceMilestonesOnDate: true })
        // No defaults: what is not given stays as it is.
        .extend({
          frequencyId: z.string().nullable(),
          billingStart: plainDateSchema.nullable(),
          treatApprovedAsReady: z.boolean(),
          invoiceMilestonesOnDate: z.boolean(),
        })
        .partial()
        .strict(),
    }),
    contractLineSchema,
  ),
  'schedule.generate': write(
    'Lays out a contract line’s schedule anew from billing start, frequency and end. Rows that have run stay.',
    z.strictObject({ contractLineId: z.string() }),
    z.object({ added: z.int(), removed: z.int() }),
  ),
  'schedule.list': read(
    'Answers rows of schedules by date, each with what it would bill if it ran today.',
    z.strictObject({
      contractId: z.string().optional(),
      contractLineId: z.string().optional(),
      status: scheduleStatusSchema.optional(),
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
      sort: z
        .array(
          z.strictObject({
            by: z.enum(['runDate', 'contractLineName', 'status', 'amount', 'frequencyName']),
            descending: z.boolean(),
          }),
        )
        .max(3)
        .default([]),
      ...pageInput,
    }),
    pageOf(scheduleListRowSchema).extend({
      counts: z.object({ all: z.int(), notRun: z.int(), successful: z.int(), failed: z.int(), skipped: z.int() }),
    }),
  ),
  'schedule.upcoming': read(
    'Answers what is invoiced next, by contract and day: failed runs first, then what is due, then what is to come.',
    z.strictObject({
      /** Days ahead. */
      days: z.int().min(0).max(366).default(62),
      contractId: z.string().optional(),
      ...pageInput,
    }),
    pageOf(upcomingSchema).extend({ failed: z.int(), due: z.int() }),
  ),
  'schedule.skip': write(
    'Skips runs that have not run, for a reason. Their work goes with the next one.',
    z.strictObject({ ids: rowIds, note: line(500).default('') }),
    outcomeSchema,
  ),
  'schedule.retry': write(
    'Gives runs that failed or were skipped back to the next run.',
    z.strictObject({ ids: rowIds }),
    outcomeSchema,
  ),
  'schedule.remove': write('Removes runs that have not run.', z.strictObject({ ids: rowIds }), outcomeSchema),
};
