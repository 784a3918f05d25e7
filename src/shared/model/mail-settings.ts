import { languageSchema } from '../i18n/languages';
import { z } from '../zod';
import { line, paragraph } from './fields';

/** What a mail is about: each has texts of its own. */
export const MAIL_KINDS = ['invoice', 'creditNote', 'reminder', 'statement'] as const;

export const mailKindSchema = z.enum(MAIL_KINDS);

export type MailKind = z.infer<typeof mailKindSchema>;

/** The firm's own words for one kind of mail in one language; what is not written here is said in the program's. */
export const mailTemplateSchema = z.object({
  kind: mailKindSchema,
  language: languageSchema,
  /** Both may name facts in braces: `{number}`, `{amount}`, `{dueDate}` … see `shared/mail/placeholders.ts`. */
  subject: line(300),
  body: paragraph(8000),
});

export type MailTemplate = z.infer<typeof mailTemplateSchema>;

/** The firm's outgoing mail server. The password is in the system's key store, never here. */
export const mailServerSchema = z.object({
  host: line(253),
  port: z.int().min(1).max(65_535),
  /** `tls` from the first byte (465), `startTls` before anything is said (587), `none` only on this machine. */
  security: z.enum(['tls', 'startTls', 'none']),
  user: line(254),
  /** The sender, where it is not the firm's own address. */
  from: line(254),
  /** Every mail goes here too; empty for nobody. */
  blindCopyTo: line(254),
});

export type MailServer = z.infer<typeof mailServerSchema>;

export const mailSettingsSchema = z.object({
  /** Null where the user's own mail program sends. */
  server: mailServerSchema.nullable().default(null),
  templates: z.array(mailTemplateSchema).max(100).default([]),
  /** Whether the electronic invoice goes along with the PDF. */
  attachesElectronic: z.boolean().default(true),
});

export type MailSettings = z.infer<typeof mailSettingsSchema>;

export const PLAIN_MAIL: MailSettings = mailSettingsSchema.parse({});
