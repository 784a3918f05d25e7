import { plainDateSchema } from '../dates';
import { amountSchema } from '../model/fields';
import { reminderSchema, reminderStepSchema } from '../model/reminder';
import { z } from '../zod';
import { pageInput, pageOf, read, write } from './contract';
import { outboxRowSchema } from './mail';
import { failureSchema, fileSchema, pdfSchema } from './shapes';

const suggestionSchema = z.object({
  invoiceId: z.string(),
  number: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  /** Where the mail goes; empty where the customer has none. */
  email: z.string(),
  language: z.string(),
  currency: z.string(),
  dueDate: z.string(),
  overdueDays: z.int(),
  openAmount: amountSchema,
  /** The step that is due, with its fee in the invoice's currency. */
  step: reminderStepSchema,
  feeAmount: amountSchema,
  /** Since when the step is due. */
  dueSince: z.string(),
  lastStep: reminderStepSchema.nullable(),
  lastDate: z.string().nullable(),
});

export type ReminderSuggestion = z.infer<typeof suggestionSchema>;

const reminderRowSchema = reminderSchema.extend({
  number: z.string(),
  customerName: z.string(),
  currency: z.string(),
});

export type ReminderRow = z.infer<typeof reminderRowSchema>;

export const reminderCalls = {
  'reminder.suggest': read(
    'Answers the overdue invoices whose next reminder is due on a day, and which step it is.',
    z.strictObject({
      asOf: plainDateSchema.optional(),
      customerId: z.string().optional(),
      step: reminderStepSchema.optional(),
      ...pageInput,
    }),
    pageOf(suggestionSchema),
  ),
  'reminder.make': write(
    'Makes the mails of reminders, one for each customer and step with the invoices attached, keeps their bytes and logs them. A step that was taken is not taken again.',
    z.strictObject({
      items: z
        .array(z.strictObject({ invoiceId: z.string(), step: reminderStepSchema }))
        .min(1)
        .max(100),
      /** Takes the step although the rules would wait longer. */
      early: z.boolean().default(false),
      /** `email` sends through the company’s mail server; what cannot be sent waits in the outbox. */
      by: z.enum(['draft', 'email']).default('draft'),
    }),
    z.object({
      done: z.int(),
      refused: z.array(z.object({ id: z.string(), failure: failureSchema })),
      reminders: z.array(reminderRowSchema),
      /** The drafts to open. */
      files: z.array(fileSchema.extend({ customerName: z.string(), recipient: z.string() })),
      /** What went through the mail server, or waits to. */
      mails: z.array(outboxRowSchema),
    }),
  ),
  'reminder.list': read(
    'Answers the reminders that were made, the latest first.',
    z.strictObject({
      invoiceId: z.string().optional(),
      customerId: z.string().optional(),
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
      ...pageInput,
    }),
    pageOf(reminderRowSchema),
  ),
  'reminder.preview': read(
    'Answers the letter that reminding of these invoices would make for the customer of one of them, and makes nothing.',
    z.strictObject({
      invoiceId: z.string(),
      items: z
        .array(z.strictObject({ invoiceId: z.string(), step: reminderStepSchema }))
        .min(1)
        .max(100),
    }),
    pdfSchema,
  ),
  'reminder.pdf': read(
    'Answers the letter of a reminder as a PDF, byte for byte as it was made. Those of older versions have none.',
    z.strictObject({ id: z.string() }),
    fileSchema,
  ),
  'reminder.file': read(
    'Answers the mail of a reminder once more, byte for byte as it was made.',
    z.strictObject({ id: z.string() }),
    fileSchema,
  ),
};
