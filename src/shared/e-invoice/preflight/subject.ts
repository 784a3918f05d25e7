import { asDocument } from '../../billing/as-document';
import type { DocumentLine } from '../../billing/document-lines';
import { isCharged } from '../../billing/invoice-totals';
import { isPrinted } from '../../billing/printed-lines';
import type { ElectronicFormat } from '../../model/electronic-format';
import type { Invoice } from '../../model/invoice';
import type { Party } from '../../model/party';
import type { VatCategory } from '../../model/vat';
import type { ElectronicInvoice } from '../en16931';
import { type ElectronicProfile, followsFrance, profileOf } from '../formats';
import { electronicInvoiceOf } from '../from-invoice';

/** What the rules look at: the invoice as its receiver reads it, and the formats and countries that decide what is asked. */
export interface Subject {
  readonly format: ElectronicFormat;
  readonly profile: ElectronicProfile;
  readonly invoice: Invoice;
  /** What the file will state. */
  readonly stated: ElectronicInvoice;
  /** The lines that the file states, and those of them that cost something. */
  readonly lines: readonly DocumentLine[];
  readonly charged: readonly DocumentLine[];
  /** The categories of all that is taxed: lines, discounts and surcharges. */
  readonly categories: ReadonlySet<VatCategory>;
  readonly isCreditNote: boolean;
  /** Seller in the Netherlands, and the buyer too: some rules (NL-R, BR-NL) ask only then. */
  readonly isFromNetherlands: boolean;
  readonly isWithinNetherlands: boolean;
  /** Under the French reform (BR-FR), which does not reach invoices that travel by Peppol's own rules. */
  readonly isFromFrance: boolean;
  readonly isWithinFrance: boolean;
}

export function subjectOf(invoice: Invoice, format: ElectronicFormat): Subject {
  const document = asDocument(invoice);
  const profile = profileOf(format);
  const lines = document.lines.filter((line) => isPrinted(line, document));
  const charged = lines.filter(isCharged);
  const seller = invoice.seller.address.country;
  const buyer = invoice.buyer.address.country;
  const isFromFrance = followsFrance(invoice, profile);
  return {
    format,
    profile,
    invoice,
    stated: electronicInvoiceOf(invoice, format),
    lines,
    charged,
    categories: new Set([
      ...(charged.length > 0 ? charged : lines).map(({ vat }) => vat.category),
      ...[...document.allowances, ...document.charges].map(({ category }) => category),
    ]),
    isCreditNote: invoice.kind === 'creditNote',
    isFromNetherlands: seller === 'NL',
    isWithinNetherlands: seller === 'NL' && buyer === 'NL',
    isFromFrance,
    isWithinFrance: isFromFrance && buyer === 'FR',
  };
}

export type Role = 'seller' | 'buyer';

/** The screen on which a party is kept. */
export const SCREEN_OF = { seller: 'company', buyer: 'customer' } as const satisfies Record<Role, string>;

export const ROLES: readonly Role[] = ['seller', 'buyer'];

export const partyIn = ({ invoice }: Subject, role: Role): Party => invoice[role];
