import { leftOutSchema, type ReceivedInvoice, receivedInvoiceSchema } from '../e-invoice/received';
import { idSchema } from '../ids';
import { z } from '../zod';
import { instantSchema, line } from './fields';

/** In bytes; far above any invoice, attachments in its XML included. */
export const LARGEST_IMPORTED_FILE = 32 * 1024 * 1024;

/** Whose it is: one that this firm sent (out of another program), or one that it got. */
export const importedDirectionSchema = z.enum(['issued', 'received']);

export type ImportedDirection = z.infer<typeof importedDirectionSchema>;

/**
 * An electronic invoice that was made elsewhere, as it states itself. The file is kept in the store's documents by its
 * hash; the same file is kept once. It is never billed, posted or counted: it is there to be looked at and checked.
 */
export const importedInvoiceSchema = z.object({
  id: idSchema,
  importedAt: instantSchema,
  by: line(),
  fileName: line(300),
  /** SHA-256 of the file. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  extension: z.enum(['xml', 'pdf']),
  syntax: z.enum(['ubl', 'cii']),
  direction: importedDirectionSchema,
  invoice: receivedInvoiceSchema,
  /** What the file says that no term of EN 16931 holds. */
  leftOut: z.array(leftOutSchema).default([]),
});

export type ImportedInvoice = z.infer<typeof importedInvoiceSchema>;

/** Identifiers of one firm as different programs write them. */
export const compactIdentifier = (identifier: string): string => identifier.replace(/[\s.-]/g, '').toUpperCase();

/** What no two invoices share: the seller, by a number of theirs or else the name, and the invoice's own number. */
export function numberKeyOf({ seller, number }: Pick<ReceivedInvoice, 'seller' | 'number'>): string {
  return `${compactIdentifier(seller.vatId || seller.legalId?.value || seller.name)} ${number}`;
}
