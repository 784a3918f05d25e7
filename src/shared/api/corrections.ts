import { decimalSchema } from '../decimal';
import { billingTypeSchema, transactionClassSchema } from '../model/actual';
import { amountSchema, requiredLine } from '../model/fields';
import { invoiceSchema } from '../model/invoice';
import { z } from '../zod';
import { read, write } from './contract';
import { invoiceViewSchema } from './invoicing';

const reason = requiredLine(500);

const requestId = requiredLine(64);

/** A line of an invoice as far as it can be corrected: what of it is billed now. */
const revisableLineSchema = z.object({
  lineId: z.string(),
  transactionClass: transactionClassSchema,
  name: z.string(),
  personName: z.string(),
  startDate: z.string(),
  endDate: z.string(),
  billingType: billingTypeSchema,
  quantity: decimalSchema,
  unit: z.string(),
  price: decimalSchema,
  netAmount: amountSchema,
  /** What was taken off the line when it was billed, and written off or given free: it can be brought back as well. */
  isRest: z.boolean(),
  /** The document that corrected it last; null where none has. */
  correctedBy: z.object({ invoiceId: z.string(), number: z.string().nullable() }).nullable(),
  /** The draft that corrects it already: no other can. */
  onDraftId: z.string().nullable(),
});

export type RevisableLine = z.infer<typeof revisableLineSchema>;

const rebill = { id: z.string(), customerId: z.string() };

export const correctionCalls = {
  'invoice.revisable': read(
    'Answers what of a confirmed or posted invoice is billed now and can be corrected, and the drafts it could be added to.',
    z.strictObject({ id: z.string() }),
    z.object({
      lines: z.array(revisableLineSchema),
      currency: z.string(),
      /** Drafts of the same contract and customer, the newest first. */
      drafts: z.array(
        z.object({
          invoiceId: z.string(),
          projectName: z.string(),
          invoiceDate: z.string(),
          netAmount: amountSchema,
          lineCount: z.int(),
        }),
      ),
    }),
  ),
  'invoice.revise': write(
    'Corrects a confirmed, posted or paid invoice: a draft with the chosen lines, all where none are named, of which nothing stays billed until it is said.',
    z.strictObject({
      id: z.string(),
      lineIds: z.array(z.string()).min(1).optional(),
      /** What stays billed of a line, in its unit; 0 where a line is not named. */
      stays: z.array(z.strictObject({ lineId: z.string(), quantity: decimalSchema })).default([]),
      reason,
      /** A draft of the same contract and customer that takes the lines. */
      addTo: z.string().optional(),
      requestId,
    }),
    invoiceViewSchema,
  ),
  'invoice.previewRebill': read(
    'Answers what crediting an invoice in full and billing another customer would make, without doing it.',
    z.strictObject(rebill),
    z.object({ credit: invoiceSchema, bill: invoiceSchema }),
  ),
  'invoice.creditAndRebill': write(
    'Credits a posted invoice in full and puts the same rows on a draft for another customer of the contract, who joins it where they were none.',
    z.strictObject({ ...rebill, reason, requestId }),
    z.object({ creditId: z.string(), billId: z.string() }),
  ),
};
