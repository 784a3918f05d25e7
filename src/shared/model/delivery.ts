import { idSchema } from '../ids';
import { z } from '../zod';
import { ELECTRONIC_FORMATS } from './electronic-format';
import { instantSchema, line } from './fields';

/** One file that left the house. Its bytes are kept in the store's documents by their hash. */
export const deliveredDocumentSchema = z.object({
  fileName: line(),
  mediaType: line(),
  /** SHA-256 of the bytes. */
  hash: line(64),
  /**
   * What it is: the invoice's PDF, an electronic format, a reminder, a statement, or the mail itself; empty on what an
   * older version logged.
   */
  format: z.enum(['', 'pdf', 'mail', 'reminder', 'statement', ...ELECTRONIC_FORMATS]).default(''),
  /** The version of the layout that rendered it; 0 where no version was kept. */
  layoutVersion: z.int().min(0).default(0),
});

export type DeliveredDocument = z.infer<typeof deliveredDocumentSchema>;

/** The log of what left the house: which bytes, when, how, to whom. */
export const deliverySchema = z.object({
  id: idSchema,
  invoiceId: idSchema,
  at: instantSchema,
  by: line(),
  /** `emailDraft` goes to the user's own mail program, `email` through the firm's mail server. */
  channel: z.enum(['file', 'emailDraft', 'email', 'print', 'export']),
  recipient: line(254),
  documents: z.array(deliveredDocumentSchema),
});

export type Delivery = z.infer<typeof deliverySchema>;
