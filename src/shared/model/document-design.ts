import { z } from '../zod';
import { line } from './fields';

/** A picture kept in the store's documents by the SHA-256 of its bytes. */
export const pictureSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
});

export type Picture = z.infer<typeof pictureSchema>;

/**
 * How the firm's documents look. An invoice keeps the design that it was made with, so that it is laid out the same
 * years later.
 */
export const documentDesignSchema = z.object({
  logo: pictureSchema.nullable().default(null),
  logoSize: z.enum(['small', 'medium', 'large']).default('medium'),
  /** Of the title and the rules that open a section, `#rrggbb`; null prints them black. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'a colour as in #1a5fb4')
    .nullable()
    .default(null),
  /** EPC QR code beside the IBAN of what is to be paid in euro. */
  showsPaymentCode: z.boolean().default(false),
  /** The firm's own DuitNow QR as its bank gave it, printed on what is to be paid in ringgit; empty for none. */
  duitNowCode: line(512).default(''),
  showsFoldMarks: z.boolean().default(true),
  /** Who worked and when, under each line. */
  showsPeople: z.boolean().default(true),
  showsDates: z.boolean().default(true),
});

export type DocumentDesign = z.infer<typeof documentDesignSchema>;

export const PLAIN_DESIGN: DocumentDesign = documentDesignSchema.parse({});
