import { asDocument, type PrintedInvoice } from '@shared/billing/as-document';
import { type Country, countryOf } from '@shared/countries';
import type { MessageKey } from '@shared/i18n/catalogue';
import { formatAmount } from '@shared/i18n/format/numbers';
import type { Language } from '@shared/i18n/languages';
import { type Translate, translator } from '@shared/i18n/translate';
import type { Invoice } from '@shared/model/invoice';

/** What every part of a document's text is written with. */
export interface Context {
  /** As its reader holds it: see `asDocument`. */
  readonly invoice: PrintedInvoice;
  /** Printed as what it would be billed as: no invoice, and never one number for both. */
  readonly isProForma: boolean;
  readonly language: Language;
  readonly translate: Translate;
  /** The seller's country: its law says what the document must carry. */
  readonly country: Country;
  /** An amount of the invoice's currency, without it. */
  amount(minorUnits: number): string;
  /** The tax's own name: at the head of a column, within a sentence, in full. */
  tax(form: 'name' | 'inText' | 'full'): string;
}

/** What letterhead, payment and foot are written with: a letter has it as well as an invoice. */
export type SidesContext = Pick<Context, 'language' | 'translate' | 'country'> & {
  readonly invoice: Pick<PrintedInvoice, 'seller' | 'buyer' | 'bank' | 'design' | 'currency'>;
};

export function contextOf(invoice: Invoice, isProForma = false): Context {
  const { language, currency } = invoice;
  const translate = translator(language);
  const country = countryOf(invoice.seller.address.country);
  return {
    invoice: asDocument(invoice),
    isProForma,
    language,
    translate,
    country,
    amount: (minorUnits) => formatAmount(minorUnits, currency, language),
    tax: (form) => translate(`document.tax.${country.taxWord}.${form}` satisfies MessageKey),
  };
}

export const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');

/** Letters of scripts that are read from the right. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Parts that stand in one line in the order given, whichever way each of them is read: a direction mark on both sides
 * keeps an Arabic name from turning round the dates behind it.
 */
export const inOneLine = (parts: readonly string[]): string =>
  filled(parts)
    .map((part) => (FROM_RIGHT.test(part) ? `\u200e${part}\u200e` : part))
    .join(', ');

/** A text of several lines as its paragraphs, without the empty ones. */
export const paragraphsOf = (text: string): string[] => filled(text.split('\n').map((paragraph) => paragraph.trim()));
