import { plainDateSchema } from '../dates';
import { languageSchema } from '../i18n/languages';
import { idSchema } from '../ids';
import { z } from '../zod';
import { amountSchema, instantSchema, line } from './fields';

/** What a late customer is told, in this order and never twice the same. */
export const REMINDER_STEPS = ['friendly', 'reminder', 'finalNotice'] as const;

export const reminderStepSchema = z.enum(REMINDER_STEPS);

export type ReminderStep = z.infer<typeof reminderStepSchema>;

const reminderRuleSchema = z.object({
  /** How many days past due the step is taken. */
  daysAfterDue: z.int().min(1).max(365),
  /** Asked for with it, in the company's currency; what may be asked is for the law of the country to say. */
  feeAmount: amountSchema.min(0),
});

/** When each step is taken, and what is asked for with it. */
export const reminderRulesSchema = z
  .object({ friendly: reminderRuleSchema, reminder: reminderRuleSchema, finalNotice: reminderRuleSchema })
  .refine(
    ({ friendly, reminder, finalNotice }) =>
      friendly.daysAfterDue < reminder.daysAfterDue && reminder.daysAfterDue < finalNotice.daysAfterDue,
    'each step must come later than the one before',
  );

export type ReminderRules = z.infer<typeof reminderRulesSchema>;

export const USUAL_REMINDER_RULES: ReminderRules = {
  friendly: { daysAfterDue: 5, feeAmount: 0 },
  reminder: { daysAfterDue: 14, feeAmount: 0 },
  finalNotice: { daysAfterDue: 28, feeAmount: 0 },
};

/** That a customer was reminded of an invoice. Like every letter that was sent it is neither changed nor removed. */
export const reminderSchema = z.object({
  id: idSchema,
  invoiceId: idSchema,
  customerId: idSchema,
  step: reminderStepSchema,
  date: plainDateSchema,
  language: languageSchema,
  /** What was open on that day, in the invoice's currency, without the fee. */
  openAmount: amountSchema,
  /** In the invoice's currency. */
  feeAmount: amountSchema.min(0),
  /** The log of the bytes that left the house. */
  deliveryId: idSchema,
  at: instantSchema,
  by: line(),
});

export type Reminder = z.infer<typeof reminderSchema>;
