import { line } from '../model/fields';
import { validationSchema } from '../model/validation';
import { z } from '../zod';
import { read, write } from './contract';

export const validationCalls = {
  'invoice.validation': read(
    'Answers what LHDN called an invoice when it validated it; null where nothing was entered.',
    z.strictObject({ id: z.string() }),
    validationSchema.nullable(),
  ),
  'invoice.setValidationLink': write(
    'Enters the link (or UUID and long id) that MyInvois gave a posted invoice, for the QR code on it; empty removes it.',
    z.strictObject({ id: z.string(), url: line(300) }),
    validationSchema.nullable(),
  ),
};
