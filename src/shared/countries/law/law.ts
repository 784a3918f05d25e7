import type { MessageKey } from '../../i18n/catalogue';
import type { Invoice } from '../../model/invoice';
import type { Party } from '../../model/party';
import type { VatCategory } from '../../model/vat';

/** Sentences that the law of a seller's country puts on invoices, in every reader's language. */
export type Mention =
  | 'goods'
  | 'services'
  | 'goodsAndServices'
  | 'vatOnDebits'
  | 'noEarlyPaymentDiscount'
  | 'latePenaltyFrance'
  | 'recoveryFeeFrance'
  | 'lateInterestNorway';

export interface LegalNote {
  /** UNTDID 4451 (BT-21): a note of the user's with the same code says it in other words. Empty for none. */
  readonly code: string;
  readonly key: `document.mention.${Mention}` & MessageKey;
}

/** What the sentences are chosen by: an invoice, or the document made of it. */
export type NotedInvoice = Pick<Invoice, 'kind' | 'seller' | 'buyer' | 'notes' | 'vatOnDebits' | 'vat' | 'totals'> & {
  readonly lines: readonly Pick<Invoice['lines'][number], 'transactionClass'>[];
};

export interface NoteRule {
  readonly mention: Mention;
  readonly code: string;
  /** Of paying: a credit note, which nobody pays, does not print it. */
  readonly isOfPayment: boolean;
  applies(invoice: NotedInvoice): boolean;
}

/** What the law of one country asks of its sellers' invoices, beyond what every invoice carries. */
export interface Law {
  /** In the order in which they are printed. */
  readonly notes: readonly NoteRule[];
  /**
   * The paragraph that is cited where no VAT is added, by category, and for one exemption code where it has a paragraph
   * of its own. A statute is quoted in its own language.
   */
  readonly statutes: Partial<Readonly<Record<VatCategory, string>>>;
  readonly statutesByCode: Readonly<Record<string, string>>;
  /** The paragraph under which a seller that is not registered for VAT adds none; empty where none is known. */
  readonly smallBusinessStatute: string;
  /** The register that a seller of this form has to name, where the seller names none. */
  registrationOf(seller: Pick<Party, 'name'>): string;
  /** Whether an invoice says where it was delivered even where that is the buyer's address. */
  readonly namesPlaceOfDelivery: boolean;
}

export const always = (): boolean => true;

export const NEUTRAL_LAW: Law = {
  notes: [],
  statutes: {},
  statutesByCode: {},
  smallBusinessStatute: '',
  registrationOf: () => '',
  namesPlaceOfDelivery: false,
};
