import { idSchema } from '../ids';
import { z } from '../zod';
import { instantSchema, line } from './fields';

/**
 * What LHDN called an invoice when it validated it: known only after the invoice was posted and taken to its portal, so
 * it is a row of its own beside the invoice, which stays as it is.
 */
export const validationSchema = z.object({
  id: idSchema,
  invoiceId: idSchema,
  /** LHDN's number of the document; a credit note names the invoice by it. */
  uuid: line(40),
  longId: line(100),
  /** The page that says that it is valid: what the QR code on the invoice leads to. */
  url: line(300),
  at: instantSchema,
  by: line(),
});

export type Validation = z.infer<typeof validationSchema>;
