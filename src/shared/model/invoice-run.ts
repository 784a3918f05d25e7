import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { idSchema } from '../ids';
import { z } from '../zod';
import { amountSchema, instantSchema, line } from './fields';
import { keptFailureSchema, skipReasonSchema } from './schedule';

/** What set a run off: the company being opened, a person, or the system's own scheduler. */
export const runTriggerSchema = z.enum(['start', 'button', 'commandLine']);

/** The contract that an entry of the log is about, with the names of that day. */
const aboutContract = {
  contractId: idSchema,
  contractNumber: line(35),
  contractName: line(),
  customerName: line(),
};

export const runMadeSchema = z.object({
  ...aboutContract,
  invoiceId: idSchema,
  currency: currencySchema,
  netAmount: amountSchema,
  /** How many rows the draft bills. */
  lineCount: z.int(),
});

export const runSkippedSchema = z.object({
  ...aboutContract,
  lineName: line(),
  runDate: plainDateSchema,
  reason: skipReasonSchema,
});

export const runFailedSchema = z.object({
  ...aboutContract,
  runDates: z.array(plainDateSchema),
  failure: keptFailureSchema,
});

/** One run over all contracts: when, by whom, and what became of each. It grows with every contract that is done. */
export const invoiceRunSchema = z.object({
  id: idSchema,
  at: instantSchema,
  by: line(),
  /** Runs and milestones dated up to and including this day were looked at. */
  asOf: plainDateSchema,
  trigger: runTriggerSchema,
  /** Null while it runs, and for ever where the machine went off in the middle. */
  finishedAt: instantSchema.nullable(),
  made: z.array(runMadeSchema),
  skipped: z.array(runSkippedSchema),
  failed: z.array(runFailedSchema),
});

export type InvoiceRun = z.infer<typeof invoiceRunSchema>;

export type RunMade = z.infer<typeof runMadeSchema>;

export type RunFailed = z.infer<typeof runFailedSchema>;
