import { findingSchema } from '../e-invoice/adds-up/finding';
import { importedDirectionSchema, importedInvoiceSchema } from '../model/imported-invoice';
import { z } from '../zod';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { fileSchema } from './shapes';

const fileInput = z.strictObject({
  fileName: z.string().max(300),
  /** The file, base64: UBL or CII as XML, or a Factur-X PDF. */
  content: z.string(),
});

export const importedInvoiceViewSchema = importedInvoiceSchema.extend({
  /** What does not add up. */
  findings: z.array(findingSchema),
  /** Others that were kept of this seller under the same number. */
  sameNumberIds: z.array(z.string()),
});

export const importedInvoiceRowSchema = importedInvoiceSchema
  .pick({ id: true, importedAt: true, fileName: true, direction: true })
  .extend({
    number: z.string(),
    typeCode: z.string(),
    issueDate: z.string(),
    dueDate: z.string().nullable(),
    sellerName: z.string(),
    buyerName: z.string(),
    currency: z.string(),
    /** As stated, decimal. */
    grossAmount: z.string(),
    dueAmount: z.string(),
    errors: z.int(),
    warnings: z.int(),
  });

export const importedInvoiceCalls = {
  'imported.check': read(
    'Reads an electronic invoice (UBL, CII, Factur-X) and answers what it says and what does not add up. Keeps nothing.',
    fileInput,
    importedInvoiceViewSchema.omit({ id: true, importedAt: true, by: true }).extend({
      /** The row that keeps this very file; null where none does. */
      keptId: z.string().nullable(),
    }),
  ),
  'imported.keep': write(
    'Reads an electronic invoice and keeps it with its file. The same file is kept once.',
    fileInput,
    importedInvoiceViewSchema.extend({ wasKept: z.boolean() }),
  ),
  'imported.list': read(
    'Answers the electronic invoices that were imported, the latest first.',
    z.strictObject({
      text: z.string().max(200).default(''),
      direction: importedDirectionSchema.optional(),
      ...pageInput,
    }),
    pageOf(importedInvoiceRowSchema),
  ),
  'imported.get': read(
    'Answers an imported invoice as it states itself, with what does not add up.',
    z.strictObject({ id: z.string() }),
    importedInvoiceViewSchema,
  ),
  'imported.file': read(
    'Answers the file of an imported invoice as it was.',
    z.strictObject({ id: z.string() }),
    fileSchema,
  ),
  'imported.attachment': read(
    'Answers a document that an imported invoice carries, by its place among the attachments. Nothing opens it.',
    z.strictObject({ id: z.string(), index: z.int().nonnegative() }),
    fileSchema,
  ),
  'imported.remove': write(
    'Takes an imported invoice off the list. Its file can be kept again.',
    z.strictObject({ id: z.string() }),
    nothing,
  ),
};
