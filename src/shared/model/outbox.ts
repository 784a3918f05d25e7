import { idSchema } from '../ids';
import { z } from '../zod';
import { deliveredDocumentSchema } from './delivery';
import { instantSchema, line } from './fields';
import { mailKindSchema } from './mail-settings';

/**
 * `waiting` was never tried, `failed` was and can be again. `sending` is written before the first byte leaves, so a mail
 * that is found in it by a later start of the program is `uncertain`: it may have arrived, and somebody must say.
 */
export const OUTBOX_STATES = ['waiting', 'sending', 'failed', 'uncertain', 'sent', 'discarded'] as const;

export const outboxStateSchema = z.enum(OUTBOX_STATES);

export type OutboxState = z.infer<typeof outboxStateSchema>;

/** Why the mail did not go out the last time: a code of `i18n/errors/mail.ts`. */
const mailFailureSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type MailFailure = z.infer<typeof mailFailureSchema>;

/** A document that the mail hands over, and the entry of the log of deliveries that says so once it is sent. */
const outboxDeliverySchema = z.object({
  deliveryId: idSchema,
  invoiceId: idSchema,
  documents: z.array(deliveredDocumentSchema),
});

/** One mail on its way through the firm's mail server. Its bytes are kept in the store's documents by their hash. */
export const outboxMailSchema = z.object({
  id: idSchema,
  kind: mailKindSchema,
  customerId: idSchema.nullable(),
  customerName: line(),
  /** What it is about, for a list: the invoices' numbers. */
  number: line(2000),
  deliveries: z.array(outboxDeliverySchema),
  from: line(254),
  to: line(2000),
  /** Gets the mail too, unseen by the others. */
  blindCopyTo: line(2000),
  subject: line(1000),
  fileName: line(),
  /** SHA-256 of the mail's bytes. */
  hash: line(64),
  size: z.int().min(0),
  state: outboxStateSchema,
  attempts: z.int().min(0),
  lastFailure: mailFailureSchema.nullable(),
  at: instantSchema,
  by: line(),
  sentAt: instantSchema.nullable(),
});

export type OutboxMail = z.infer<typeof outboxMailSchema>;

/** Whether somebody or the next run still has to do something about it. */
export const isOpenMail = ({ state }: Pick<OutboxMail, 'state'>): boolean => state !== 'sent' && state !== 'discarded';
