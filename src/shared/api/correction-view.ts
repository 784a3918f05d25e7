import { decimalSchema } from '../decimal';
import { amountSchema } from '../model/fields';
import { invoiceStageSchema } from '../model/invoice';
import { z } from '../zod';

const linkSchema = z.object({
  invoiceId: z.string(),
  number: z.string().nullable(),
  kind: z.enum(['invoice', 'creditNote']),
  stage: invoiceStageSchema,
  date: z.string(),
  reason: z.string(),
  /** Net, of the lines that concern the two: below zero where something is taken back. */
  netAmount: amountSchema,
});

/** How an invoice hangs together with the documents that correct it, or that it corrects. */
export const correctionsViewSchema = z.object({
  /** What corrects this invoice, drafts among them, in the order in which they were made. */
  by: z.array(linkSchema),
  /** What this invoice corrects. */
  of: z.array(linkSchema),
  /** Corrected lines: what of them is billed now, and by which document. */
  lines: z.array(
    z.object({
      lineId: z.string(),
      quantity: decimalSchema,
      unit: z.string(),
      netAmount: amountSchema,
      invoiceId: z.string(),
      number: z.string().nullable(),
    }),
  ),
  /** Net of all that the invoice's own lines bill now. */
  stillBilledAmount: amountSchema,
});

export type CorrectionsView = z.infer<typeof correctionsViewSchema>;
