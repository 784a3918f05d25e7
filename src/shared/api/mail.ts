import { languageSchema } from '../i18n/languages';
import { paragraph, requiredLine } from '../model/fields';
import { mailKindSchema } from '../model/mail-settings';
import { outboxMailSchema } from '../model/outbox';
import { z } from '../zod';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { fileSchema, outcomeSchema } from './shapes';

/** What somebody changes of one mail before it goes. Subject and text may name facts in braces. */
export const mailEdits = {
  to: z.string().trim().max(2000).optional(),
  subject: requiredLine(1000).optional(),
  body: paragraph(20_000).min(1).optional(),
};

const attachmentSchema = z.object({ fileName: z.string(), mediaType: z.string() });

export const outboxRowSchema = outboxMailSchema.omit({ deliveries: true, hash: true }).extend({
  invoiceIds: z.array(z.string()),
  attachments: z.array(attachmentSchema),
});

export type OutboxRow = z.infer<typeof outboxRowSchema>;

const byId = z.strictObject({ id: z.string() });

export const mailCalls = {
  'mail.status': read(
    'Says whether a mail server is set, and whether its password is known here; never the password.',
    nothing,
    z.object({
      hasServer: z.boolean(),
      /** Whom mails come from; empty where the company has no address. */
      from: z.string(),
      /** Whether the server wants a password at all. */
      needsPassword: z.boolean(),
      passwordIsKnown: z.boolean(),
      /** Where a password is kept: in the system’s key store, or in memory until the program is closed. */
      passwordKept: z.enum(['system', 'memory']),
    }),
  ),
  'mail.setPassword': write(
    'Keeps the mail server’s password in the system’s key store; no call answers it.',
    z.strictObject({ password: z.string().min(1).max(1000) }),
    nothing,
  ),
  'mail.removePassword': write('Forgets the mail server’s password.', nothing, nothing),
  'mail.test': write(
    'Connects to the mail server and logs in; with `sends`, sends a mail to the company’s own address.',
    z.strictObject({ sends: z.boolean().default(false) }),
    z.object({ sentTo: z.string() }),
  ),
  'mail.preview': read(
    'Answers the mail that sending an invoice would make: what posting gives stays in braces until then.',
    z.strictObject({ invoiceId: z.string() }),
    z.object({
      from: z.string(),
      to: z.string(),
      blindCopyTo: z.string(),
      subject: z.string(),
      body: z.string(),
      attachments: z.array(attachmentSchema),
    }),
  ),
  'mail.previewText': read(
    'Fills a text with the facts of the company’s latest invoice, or of an invented one.',
    z.strictObject({
      kind: mailKindSchema,
      language: languageSchema,
      subject: z.string().max(300),
      body: z.string().max(8000),
    }),
    z.object({
      subject: z.string(),
      body: z.string(),
      /** The invoice that lent its facts; empty for an invented one. */
      number: z.string(),
    }),
  ),
  'outbox.list': read(
    'Answers the mails on their way through the mail server, the latest first.',
    z.strictObject({
      view: z.enum(['open', 'sent', 'discarded', 'all']).default('open'),
      invoiceId: z.string().optional(),
      ...pageInput,
    }),
    pageOf(outboxRowSchema).extend({ counts: z.object({ open: z.int(), sent: z.int(), discarded: z.int() }) }),
  ),
  'outbox.deliver': write(
    'Sends what waits, or the mails named, one after the other. At the opening of a company only what may go this time.',
    z.strictObject({
      ids: z.array(z.string()).min(1).max(500).optional(),
      trigger: z.enum(['request', 'start']).default('request'),
    }),
    outcomeSchema,
  ),
  'outbox.settle': write(
    'Says what became of a mail whose outcome is not known, puts it back, or discards it.',
    z.strictObject({ id: z.string(), as: z.enum(['sent', 'waiting', 'discarded']) }),
    outboxRowSchema,
  ),
  'outbox.readdress': write(
    'Gives a mail that nobody has got yet other recipients; what it says stays as it is.',
    z.strictObject({ id: z.string(), to: z.string().trim().min(1).max(2000) }),
    outboxRowSchema,
  ),
  'outbox.file': read('Answers a mail byte for byte as it is sent.', byId, fileSchema),
};
