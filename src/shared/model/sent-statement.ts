import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { languageSchema } from '../i18n/languages';
import { idSchema } from '../ids';
import { z } from '../zod';
import { deliveredDocumentSchema } from './delivery';
import { amountSchema, instantSchema, line } from './fields';

/** That a customer was sent a statement of account. Like every letter that left the house it is neither changed nor removed. */
export const sentStatementSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  currency: currencySchema,
  /** The first and the last day that it tells of. */
  from: plainDateSchema,
  to: plainDateSchema,
  language: languageSchema,
  /** The day that it bears. */
  date: plainDateSchema,
  /** What was owed on its last day; below zero in the customer's favour. */
  closingAmount: amountSchema,
  /** `emailDraft` went to the user's own mail program, `email` to the outbox. */
  channel: z.enum(['emailDraft', 'email']),
  recipient: line(2000),
  /** The letter and its mail, kept by their hashes. */
  documents: z.array(deliveredDocumentSchema),
  /** The mail in the outbox, which knows whether it went; null for a draft. */
  mailId: idSchema.nullable(),
  at: instantSchema,
  by: line(),
});

export type SentStatement = z.infer<typeof sentStatementSchema>;
