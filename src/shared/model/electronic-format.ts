import { z } from '../zod';

/**
 * The electronic formats an invoice can leave in. `peppol` is BIS Billing 3 (EHF in Norway), `nlcius` the Dutch usage of
 * UBL, `ubl` and `cii` plain EN 16931 in its two syntaxes, `facturx` a PDF that carries CII, `myinvois` Malaysia's XML.
 */
export const ELECTRONIC_FORMATS = ['peppol', 'nlcius', 'ubl', 'cii', 'facturx', 'myinvois'] as const;

export const electronicFormatSchema = z.enum(ELECTRONIC_FORMATS);

export type ElectronicFormat = z.infer<typeof electronicFormatSchema>;

/** What somebody chose for a customer or an invoice: a format, or the PDF alone. */
export const electronicChoiceSchema = z.enum([...ELECTRONIC_FORMATS, 'none']);

export type ElectronicChoice = z.infer<typeof electronicChoiceSchema>;
