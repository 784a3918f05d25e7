import { z } from '../zod';
import { countrySchema, line, requiredLine } from './fields';

/** A postal address (BG-5, BG-8). The country is always known: tax and number formats hang on it. */
export const addressSchema = z.object({
  line1: line(),
  line2: line(),
  postalCode: line(20),
  city: line(100),
  subdivision: line(100),
  country: countrySchema,
});

export type Address = z.infer<typeof addressSchema>;

/** Seller or buyer as an invoice names them (BG-4, BG-7). */
export const partySchema = z.object({
  name: requiredLine(),
  /** Trading name (BT-28), where it differs. */
  tradingName: line(),
  /** Legal registration number (BT-30, BT-47): organisation number, KVK, SIREN, BRN. Digits and letters only. */
  legalId: line(40),
  /** ISO 6523 scheme of the legal id: 0192 Norway, 0106 KVK, 0002 SIREN. Empty where there is none. */
  legalIdScheme: line(10),
  /** Another identifier (BT-29, BT-46) and its ISO 6523 scheme: 0088 a GLN, 0009 a SIRET. */
  identifier: line(40).default(''),
  identifierScheme: line(10).default(''),
  /** VAT identifier with its country prefix (BT-31, BT-48). */
  vatId: line(40),
  /** Tax identification number where it is another than the VAT identifier: Malaysia's TIN. */
  taxIdentifier: line(40).default(''),
  /** Malaysia's registration for tourism tax; empty for none. */
  tourismTaxId: line(40).default(''),
  /** What the firm does, by its country's code (Malaysia's MSIC, five digits), and in words. */
  industryCode: line(10).default(''),
  industryName: line(300).default(''),
  /** Seller tax registration (BT-32), e.g. "Foretaksregisteret". */
  taxRegistration: line(100),
  /** Legal form, capital, register (BT-33). */
  legalInformation: line(300),
  /** Peppol electronic address (BT-34, BT-49) and its EAS scheme. */
  electronicAddress: line(100),
  electronicAddressScheme: line(10),
  address: addressSchema,
  contactName: line(),
  email: line(254),
  phone: line(50),
});

export type Party = z.infer<typeof partySchema>;

/** Where the seller wants to be paid (BG-17). */
export const bankAccountSchema = z.object({
  /** National account number as people write it; the IBAN where there is one stands in its own field. */
  accountNumber: line(40),
  iban: line(40),
  bic: line(11),
  bankName: line(100),
});

export type BankAccount = z.infer<typeof bankAccountSchema>;

export function emptyAddress(country: string): Address {
  return { line1: '', line2: '', postalCode: '', city: '', subdivision: '', country };
}

export function emptyParty(name: string, country: string): Party {
  return {
    name,
    tradingName: '',
    legalId: '',
    legalIdScheme: '',
    identifier: '',
    identifierScheme: '',
    vatId: '',
    taxIdentifier: '',
    tourismTaxId: '',
    industryCode: '',
    industryName: '',
    taxRegistration: '',
    legalInformation: '',
    electronicAddress: '',
    electronicAddressScheme: '',
    address: emptyAddress(country),
    contactName: '',
    email: '',
    phone: '',
  };
}
