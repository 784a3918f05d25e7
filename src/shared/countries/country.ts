import type { Decimal } from '../decimal';
import type { Language } from '../i18n/languages';
import type { VatCategory } from '../model/vat';

/** A way to tax a line that the country knows, fit to be copied into a line's treatment. */
export interface VatChoice {
  readonly category: VatCategory;
  readonly rate: Decimal;
  /** VATEX code (BT-121); empty where the category needs none. */
  readonly exemptionCode: string;
}

/** How one kind of identifier is written, checked and printed. All three take and give an empty text for none. */
export interface IdentifierRule {
  /** What is kept: capitals, no spaces or dots, the prefix that the country's register uses. */
  normalize(text: string): string;
  /** Whether a normalized, non-empty identifier can exist: length, alphabet and check digit. */
  isValid(identifier: string): boolean;
  /** As the country's own letterheads group it. */
  print(identifier: string): string;
}

export interface LegalIdRule extends IdentifierRule {
  /** What letterheads call it. A proper name, never translated; empty prints the language's own word. */
  label(identifier: string): string;
  /** ISO 6523 scheme (BT-30): 0192, 0106 … ; empty where there is none. */
  schemeOf(identifier: string): string;
}

export interface VatIdRule extends IdentifierRule {
  /** As for the legal identifier. Where the country prints one number for both, the legal one is left out. */
  readonly label: string;
  readonly containsLegalId: boolean;
}

/** What the tax on an invoice is called; the words themselves are in the messages. */
export type TaxWord = 'vat' | 'sst' | 'tax';

/** All that the program knows about doing business in one country. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly currency: string;
  readonly language: Language;
  readonly taxWord: TaxWord;
  /** The usual treatment first. */
  readonly vatChoices: readonly VatChoice[];
  /** What every line of a firm that is not registered for VAT is taxed at. */
  readonly unregistered: VatChoice;
  readonly taxRounding: 'group' | 'line';
  /** What a working day counts where time is billed in days. */
  readonly hoursPerDay: Decimal;
  readonly legalId: LegalIdRule;
  readonly vatId: VatIdRule;
  /** EAS scheme of the Peppol electronic address (BT-34); empty where the country has none of its own. */
  readonly electronicAddressScheme: string;
  /** Whether domestic customers pay to a national account number instead of an IBAN. */
  readonly usesAccountNumber: boolean;
  readonly hasIban: boolean;
  readonly paymentReference: 'invoiceNumber' | 'kidMod10' | 'kidMod11' | 'creditorReference';
}

export const REVERSE_CHARGE: VatChoice = { category: 'AE', rate: '0', exemptionCode: 'VATEX-EU-AE' };
export const INTRA_COMMUNITY: VatChoice = { category: 'K', rate: '0', exemptionCode: 'VATEX-EU-IC' };
export const EXPORT: VatChoice = { category: 'G', rate: '0', exemptionCode: 'VATEX-EU-G' };
export const OUTSIDE_SCOPE: VatChoice = { category: 'O', rate: '0', exemptionCode: 'VATEX-EU-O' };
export const EXEMPT: VatChoice = { category: 'E', rate: '0', exemptionCode: '' };
export const ZERO: VatChoice = { category: 'Z', rate: '0', exemptionCode: '' };

export const standardRate = (rate: Decimal): VatChoice => ({ category: 'S', rate, exemptionCode: '' });

/** Letters and digits alone, in capitals: how every identifier is kept. */
export const compact = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** `groupDigits('311204580', 3)` is `'311 204 580'`, with spaces that no line break parts. */
export const groupDigits = (text: string, size: number): string =>
  text.replace(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1\u00a0');
