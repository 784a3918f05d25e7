import { PREFLIGHT_SCREENS } from '../e-invoice/preflight/problem';
import { electronicChoiceSchema } from '../model/electronic-format';
import { z } from '../zod';
import { read } from './contract';
import { paramsSchema } from './shapes';

/** Something that is missing or wrong for an electronic format (`error`: no file is written) or worth a look. */
export const preflightProblemSchema = z.object({
  severity: z.enum(['error', 'warning']),
  /** Its sentence is in `i18n/messages/preflight`. */
  code: z.string(),
  /** `rule` names the official rule, where there is one. */
  params: paramsSchema,
  lineId: z.string().nullable(),
  place: z.object({
    screen: z.enum(PREFLIGHT_SCREENS),
    /** Dotted path of the field on that screen: `address.city`. On the invoice `proposals` is what recalculating would do. */
    field: z.string(),
  }),
});

export type PreflightProblemShown = z.infer<typeof preflightProblemSchema>;

/** The format that an invoice leaves in besides the PDF, and what is missing for it. */
export const electronicSchema = z.object({
  format: electronicChoiceSchema,
  problems: z.array(preflightProblemSchema),
});

const answer = electronicSchema.extend({
  /** Whether a file can be written; warnings do not stand in the way. */
  isReady: z.boolean(),
});

export const preflightCalls = {
  'invoice.preflight': read(
    'Answers what is missing or wrong on an invoice for its electronic format, or for another one.',
    z.strictObject({ id: z.string(), format: electronicChoiceSchema.optional() }),
    answer,
  ),
  'customer.preflight': read(
    'Answers what is missing of the company and a customer for the format that the customer’s invoices leave in.',
    z.strictObject({ id: z.string(), format: electronicChoiceSchema.optional() }),
    answer.extend({
      /** What the customer gets where nothing is chosen for them. */
      usualFormat: electronicChoiceSchema,
    }),
  ),
};
