import { deliverySchema } from '../model/delivery';
import { electronicFormatSchema } from '../model/electronic-format';
import { z } from '../zod';
import { write } from './contract';
import { fileSchema } from './shapes';

export const exportCalls = {
  'invoice.export': write(
    'Makes the electronic invoice of a posted invoice, keeps its bytes and logs it as handed out: XML, or a PDF that carries it for Factur-X. Without a format, that of the customer.',
    z.strictObject({ id: z.string(), format: electronicFormatSchema.optional() }),
    z.object({ delivery: deliverySchema, file: fileSchema, warnings: z.array(z.string()) }),
  ),
};
