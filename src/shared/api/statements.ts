import { languageSchema } from '../i18n/languages';
import { OUTBOX_STATES } from '../model/outbox';
import { sentStatementSchema } from '../model/sent-statement';
import { z } from '../zod';
import { pageInput, pageOf, read, write } from './contract';
import { outboxRowSchema } from './mail';
import { statementInput } from './receivables';
import { fileSchema, pdfSchema } from './shapes';

/** The customer's own where not given. */
const statementLanguage = { language: languageSchema.optional() };

const sentStatementRowSchema = sentStatementSchema.omit({ documents: true }).extend({
  customerName: z.string(),
  /** What became of its mail: `draft` is the user's own mail program's, the others are the outbox's. */
  state: z.enum(['draft', ...OUTBOX_STATES]),
  fileName: z.string(),
  /** SHA-256 of the letter. */
  hash: z.string(),
});

export type SentStatementRow = z.infer<typeof sentStatementRowSchema>;

export const statementCalls = {
  'receivables.statementPdf': read(
    'Renders a customer’s statement as a letter in the customer’s language, or in another that is asked for.',
    z.strictObject({ ...statementInput, ...statementLanguage }),
    pdfSchema,
  ),
  'receivables.sendStatement': write(
    'Makes the mail with a customer’s statement attached, keeps its bytes and logs it: a draft, or through the company’s mail server.',
    z.strictObject({
      ...statementInput,
      ...statementLanguage,
      channel: z.enum(['emailDraft', 'email']).default('emailDraft'),
      /** One address or several; the customer's own where not given. */
      recipient: z.string().trim().max(2000).optional(),
    }),
    z.object({
      recipient: z.string(),
      statement: sentStatementRowSchema,
      /** The draft to open; null for what goes through the mail server. */
      file: fileSchema.nullable(),
      /** What went through the mail server, or waits to. */
      mail: outboxRowSchema.nullable(),
    }),
  ),
  'receivables.sentStatements': read(
    'Answers the statements that were sent or made as drafts, the latest first.',
    z.strictObject({ customerId: z.string().optional(), ...pageInput }),
    pageOf(sentStatementRowSchema),
  ),
  'receivables.sentStatementFile': read(
    'Answers a statement that was sent once more, byte for byte: the letter, or the mail that carried it.',
    z.strictObject({ id: z.string(), as: z.enum(['pdf', 'mail']).default('pdf') }),
    fileSchema,
  ),
};
