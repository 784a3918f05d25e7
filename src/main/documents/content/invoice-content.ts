import type { Invoice } from '@shared/model/invoice';
import { type AppendixText, appendixOf } from './appendix';
import { type FootText, footOf, type PaymentText, paymentOf, termsOf } from './closing';
import { type Context, contextOf, paragraphsOf } from './context';
import { type Fact, factsOf, printedNumber } from './facts';
import { groupsOf, type LineGroupText } from './lines';
import { type BuyerText, buyerText, type SellerText, sellerText } from './parties';
import { dueText, type TaxText, type TotalText, taxRows, totalRows } from './totals';
import { type ValidationFacts, type ValidationText, validationText } from './validation';

export type { CodeText, FootText, PaymentText } from './closing';
export type { Fact } from './facts';
export type { LineGroupText, LineText } from './lines';
export type { BuyerText, SellerText } from './parties';
export type { TaxText, TotalText } from './totals';

export interface ColumnTexts {
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly price: string;
  readonly tax: string;
  readonly amount: string;
}

/** Every word of a printed invoice in the customer's language, in reading order and without any layout. */
export interface InvoiceContent {
  /** `Faktura`, `Kreditnota`. */
  readonly kind: string;
  /** Empty until it is posted. */
  readonly number: string;
  /** `Utkast`, `Kopi`; empty on the original. */
  readonly mark: string;
  readonly seller: SellerText;
  readonly buyer: BuyerText;
  readonly facts: readonly Fact[];
  /** The firm's words over the lines, one entry a paragraph. */
  readonly opening: readonly string[];
  readonly columns: ColumnTexts;
  readonly groups: readonly LineGroupText[];
  readonly carriedForward: string;
  readonly broughtForward: string;
  readonly taxHeading: string;
  readonly taxBase: string;
  readonly taxAmount: string;
  readonly taxRows: readonly TaxText[];
  readonly totals: readonly TotalText[];
  readonly due: TotalText;
  readonly currency: string;
  readonly terms: readonly string[];
  readonly payment: PaymentText | undefined;
  readonly foot: FootText;
  /** The hours behind the lines, on pages of their own. */
  readonly appendix: AppendixText | undefined;
  readonly validation: ValidationText | undefined;
  pageNumber(page: number, pages: number): string;
  amount(minorUnits: number): string;
}

/** How a printing differs from the plain one. A pro forma is what a draft would be billed as, and no invoice. */
export interface PrintedAs {
  readonly isCopy?: boolean;
  readonly isProForma?: boolean;
  readonly validation?: ValidationFacts | undefined;
}

function markOf({ invoice, translate, isProForma }: Context, isCopy: boolean): string {
  if (isProForma) return translate('document.mark.proForma');
  if (invoice.stage !== 'posted') return translate('document.mark.draft');
  return isCopy ? translate('document.mark.copy') : '';
}

function columnsOf({ invoice, translate, tax }: Context): ColumnTexts {
  return {
    description: translate('document.column.description'),
    quantity: translate('document.column.quantity'),
    unit: translate('document.column.unit'),
    price: translate('document.column.price'),
    tax: tax('name'),
    amount: translate('document.column.amount', { currency: invoice.currency }),
  };
}

export function contentOf(
  invoice: Invoice,
  { isCopy = false, isProForma = false, validation }: PrintedAs = {},
): InvoiceContent {
  const context = contextOf(invoice, isProForma);
  const { translate, tax } = context;
  const name = { tax: tax('name') };
  return {
    kind: translate(`document.kind.${isProForma ? 'proForma' : invoice.kind}`),
    number: printedNumber(invoice),
    mark: markOf(context, isCopy),
    seller: sellerText(context),
    buyer: buyerText(context),
    facts: factsOf(context),
    opening: paragraphsOf(invoice.layout.headerText),
    columns: columnsOf(context),
    groups: groupsOf(context),
    carriedForward: translate('document.carried.forward'),
    broughtForward: translate('document.carried.brought'),
    taxHeading: translate('document.taxSummary.heading', name),
    taxBase: translate('document.taxSummary.base'),
    taxAmount: translate('document.taxSummary.amount', name),
    taxRows: taxRows(context),
    totals: totalRows(context),
    due: dueText(context),
    currency: invoice.currency,
    terms: termsOf(context),
    payment: paymentOf(context),
    foot: footOf(context),
    appendix: appendixOf(context),
    validation: validationText(validation, context),
    pageNumber: (page, pages) => translate('document.page', { page, pages }),
    amount: context.amount,
  };
}
