import { plainDateSchema } from '../dates';
import { ELECTRONIC_FORMATS } from '../model/electronic-format';
import { z } from '../zod';
import { write } from './contract';
import { startedSchema } from './jobs';

/** `own` is the electronic format that each invoice goes out in, if any. */
export const EXPORT_FORMATS = ['pdf', 'own', ...ELECTRONIC_FORMATS] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const batchCalls = {
  'batch.export': write(
    'Starts an export of posted invoices and credit notes: their files as a zip with an index and hashes. Those chosen by `ids`, or all of a period.',
    z.strictObject({
      ids: z.array(z.string()).min(1).max(5000).optional(),
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
      customerId: z.string().optional(),
      formats: z.array(z.enum(EXPORT_FORMATS)).min(1).default(['pdf', 'own']),
      /** The register of the period goes along, where the export is of a period. */
      register: z.boolean().default(true),
      /** Logs each as handed to the customer. An export for the accountant does not. */
      asSent: z.boolean().default(false),
    }),
    startedSchema,
  ),
};
