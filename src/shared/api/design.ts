import { companySchema } from '../model/company';
import { documentDesignSchema, pictureSchema } from '../model/document-design';
import { z } from '../zod';
import { read, write } from './contract';
import { pdfSchema } from './shapes';

export const designCalls = {
  'design.setLogo': write(
    'Takes a PNG, JPEG or SVG as the logo of the company’s documents; refuses what cannot be printed.',
    z.strictObject({ revision: z.int(), base64: z.base64() }),
    companySchema,
  ),
  'design.removeLogo': write(
    'Leaves the company’s documents without a logo; what is posted keeps the one that it has.',
    z.strictObject({ revision: z.int() }),
    companySchema,
  ),
  'design.logo': read(
    'Answers the logo as it is kept, or null.',
    z.strictObject({}),
    z.object({ mediaType: pictureSchema.shape.mediaType, base64: z.string() }).nullable(),
  ),
  'design.preview': read(
    'Renders an example invoice of the company with a design that need not be saved.',
    z.strictObject({
      design: documentDesignSchema.optional(),
      invoiceNote: companySchema.shape.invoiceNote.optional(),
    }),
    pdfSchema,
  ),
};
