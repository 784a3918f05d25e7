import { countryOf } from '@shared/countries';
import type { PlainDate } from '@shared/dates';
import { formatAmount } from '@shared/i18n/format/numbers';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import type { DocumentDesign } from '@shared/model/document-design';
import type { BankAccount, Party } from '@shared/model/party';
import { accountFacts, codeOf, footOf } from './closing';
import type { SidesContext } from './context';
import type { Fact, FootText, InvoiceContent, PaymentText, TotalText } from './invoice-content';
import { addresseeText, sellerText } from './parties';

/** Who writes to whom, and how: what a letter has in common with the invoices that it is about. */
export interface Letterhead {
  readonly seller: Party;
  readonly buyer: Party;
  readonly customerNumber: string;
  readonly bank: BankAccount;
  readonly design: DocumentDesign;
  readonly language: Language;
  readonly currency: string;
  /** The day that it bears. */
  readonly date: PlainDate;
  /** When it was made, a moment in UTC: the time that its bytes tell. */
  readonly at: string;
}

export interface TableColumnText {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Takes the room that the others leave: one column of a table does. */
  readonly isWide?: boolean;
}

export interface TableRowText {
  readonly cells: readonly string[];
  /** More about the row, under its wide cell. */
  readonly details?: readonly string[];
  readonly isStrong?: boolean;
  /** What is carried forward where the page ends behind this row. */
  readonly carried?: string;
}

export interface TableText {
  /** What stands over the table; empty where the words before it say so. */
  readonly heading: string;
  readonly columns: readonly TableColumnText[];
  readonly rows: readonly TableRowText[];
}

export interface SumsText {
  readonly totals: readonly TotalText[];
  readonly due: TotalText;
  readonly currency: string;
}

/** What a letter says between its head and its foot, from top to bottom. */
export type LetterPart =
  | { readonly kind: 'table'; readonly table: TableText }
  | { readonly kind: 'sums'; readonly sums: SumsText };

/** Every word of a letter in its language, in reading order and without any layout. */
export interface LetterContent
  extends Pick<
    InvoiceContent,
    'kind' | 'number' | 'mark' | 'seller' | 'buyer' | 'opening' | 'carriedForward' | 'broughtForward'
  > {
  readonly facts: readonly Fact[];
  readonly parts: readonly LetterPart[];
  readonly terms: readonly string[];
  readonly payment: PaymentText | undefined;
  readonly currency: string;
  readonly foot: FootText;
  pageNumber(page: number, pages: number): string;
}

export interface LetterContext extends SidesContext {
  readonly letterhead: Letterhead;
  amount(minorUnits: number): string;
}

export function letterContextOf(letterhead: Letterhead): LetterContext {
  const { language, currency, seller } = letterhead;
  return {
    letterhead,
    invoice: letterhead,
    language,
    translate: translator(language),
    country: countryOf(seller.address.country),
    amount: (minorUnits) => formatAmount(minorUnits, currency, language),
  };
}

/** What all letters begin and end with. */
export function letterFrame(context: LetterContext) {
  const { translate, letterhead } = context;
  return {
    mark: '',
    seller: sellerText(context),
    buyer: addresseeText(context, translate('letters.to')),
    carriedForward: translate('document.carried.forward'),
    broughtForward: translate('document.carried.brought'),
    currency: letterhead.currency,
    foot: footOf(context),
    pageNumber: (page: number, pages: number) => translate('document.page', { page, pages }),
  };
}

/** The one invoice that is paid by a letter. */
export interface LetterReference {
  readonly fact: Fact;
  readonly paymentReference: string;
}

/**
 * Where to pay an amount. Where the letter is about one invoice, its reference stands behind the account, and the code for
 * a telephone holds it; of several each has its own, so only a code that holds none is printed.
 */
export function letterPayment(
  context: LetterContext,
  dueAmount: number,
  reference: LetterReference | undefined,
): PaymentText {
  const { translate, country, letterhead, amount } = context;
  const { bank, design } = letterhead;
  const code = codeOf({
    translate,
    amount,
    invoice: {
      ...letterhead,
      kind: 'invoice',
      stage: 'posted',
      totals: { dueAmount },
      paymentReference: reference?.paymentReference ?? '',
      design: { ...design, showsPaymentCode: design.showsPaymentCode && reference !== undefined },
    },
  });
  const accounts = accountFacts(context);
  const paysByIban = accounts[0]?.label === 'IBAN';
  const facts: Fact[] = [
    ...accounts,
    ...(reference === undefined ? [] : [reference.fact]),
    { label: 'BIC', value: paysByIban || bank.iban === '' ? bank.bic : '' },
    { label: translate('document.payment.bank'), value: country.hasIban ? '' : bank.bankName },
  ];
  const due = { label: translate('document.total.due'), amount: amount(dueAmount) };
  return { facts: facts.filter(({ value }) => value !== ''), due, code };
}
