import { plainDateSchema } from '../dates';
import { idSchema } from '../ids';
import { z } from '../zod';
import { line, revisionSchema } from './fields';

/** A refusal as it was, kept so that it can be read in any language later. */
export const keptFailureSchema = z.object({
  code: line(100).min(1),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type KeptFailure = z.infer<typeof keptFailureSchema>;

/** Where a scheduled run stands (domain: state machine of a schedule row), and `skipped` for one that made no invoice. */
export const SCHEDULE_STATUSES = ['notRun', 'successful', 'failed', 'skipped'] as const;

export const scheduleStatusSchema = z.enum(SCHEDULE_STATUSES);

export type ScheduleStatus = z.infer<typeof scheduleStatusSchema>;

/** Why a run made no invoice. */
export const SKIP_REASONS = ['nothingToInvoice', 'contractOnHold', 'contractEnded', 'byHand'] as const;

export const skipReasonSchema = z.enum(SKIP_REASONS);

export type SkipReason = z.infer<typeof skipReasonSchema>;

/** One day on which a contract line is invoiced without being asked. */
export const scheduleRowSchema = z.object({
  id: idSchema,
  contractLineId: idSchema,
  runDate: plainDateSchema,
  /** Work up to and including this day: the day before the run. */
  cutoff: plainDateSchema,
  status: scheduleStatusSchema,
  /** The run that took it; null where none has, or a person decided. */
  runId: idSchema.nullable(),
  /** The drafts that it made. */
  invoiceIds: z.array(idSchema),
  reason: skipReasonSchema.nullable(),
  failure: keptFailureSchema.nullable(),
  /** What a person said of skipping it. */
  note: line(500),
  revision: revisionSchema,
});

export type ScheduleRow = z.infer<typeof scheduleRowSchema>;
