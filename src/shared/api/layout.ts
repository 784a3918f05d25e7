import { invoiceLayoutSchema } from '../model/invoice-layout';
import { z } from '../zod';
import { write } from './contract';
import { invoiceViewSchema } from './invoicing';

export const layoutCalls = {
  'invoice.setLayout': write(
    'Lays a draft or a confirmed invoice out: sections in detail or as a sum, their order, texts over and under the lines.',
    z.strictObject({ id: z.string(), revision: z.int(), layout: invoiceLayoutSchema.strict() }),
    invoiceViewSchema,
  ),
};
