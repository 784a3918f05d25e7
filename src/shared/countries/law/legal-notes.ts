import type { MessageKey } from '../../i18n/catalogue';
import type { Invoice, VatBreakdown } from '../../model/invoice';
import type { Address, Party } from '../../model/party';
import type { VatCategory } from '../../model/vat';
import { type LegalNote, lawOf, type NotedInvoice } from './index';

/**
 * The sentences of law that an invoice carries besides the user's own notes, in the order of reading: one rule for the
 * page and for electronic invoices. A note of the user's with the same subject code replaces one.
 *
 * @param purpose what is printed on a credit note leaves out what is said of paying; electronic rules ask for it there too
 */
export function legalNotes(invoice: NotedInvoice, purpose: 'print' | 'export' = 'print'): LegalNote[] {
  const own = new Set(invoice.notes.map(({ subjectCode }) => subjectCode));
  return lawOf(invoice.seller.address.country)
    .notes.filter(({ isOfPayment }) => !(isOfPayment && invoice.kind === 'creditNote' && purpose === 'print'))
    .filter(({ code }) => code === '' || !own.has(code))
    .filter((rule) => rule.applies(invoice))
    .map(({ mention, code }): LegalNote => ({ code, key: `document.mention.${mention}` }));
}

export interface ExemptionWords {
  /** Takes the word for the tax as `tax`. */
  readonly key: `document.exemption.${VatCategory}` & MessageKey;
  /** The paragraph of law, in its own language; empty for none. */
  readonly statute: string;
}

/** Why no VAT is added to a group (BT-120), where the user says nothing of it; null where nothing is to be said. */
export function exemptionWords(
  group: Pick<VatBreakdown, 'category' | 'exemptionCode'>,
  { seller, vat }: { readonly seller: Party; readonly vat: readonly Pick<VatBreakdown, 'category'>[] },
): ExemptionWords | null {
  if (group.category === 'S') return null;
  const law = lawOf(seller.address.country);
  const ownStatute = law.statutesByCode[group.exemptionCode];
  // An exemption with a paragraph of its own is of the seller, not of what is sold: nothing it sells bears the tax.
  if (ownStatute !== undefined) return { key: 'document.exemption.O', statute: ownStatute };
  const isOfSmallBusiness =
    group.exemptionCode === '' && seller.vatId === '' && vat.every(({ category }) => category === 'E');
  const statute = isOfSmallBusiness ? law.smallBusinessStatute : '';
  return { key: `document.exemption.${group.category}`, statute: statute || (law.statutes[group.category] ?? '') };
}

/** The register that the seller is in (BT-32): as it says itself, else as the law of its country wants it named. */
export const taxRegistrationOf = (seller: Party): string =>
  seller.taxRegistration || lawOf(seller.address.country).registrationOf(seller);

/** Where it was delivered, where the document has to say it: elsewhere than to the buyer, or where the law wants it. */
export function placeOfDelivery({
  deliveryAddress,
  seller,
  buyer,
}: Pick<Invoice, 'deliveryAddress' | 'seller' | 'buyer'>): Address | null {
  if (deliveryAddress !== null) return deliveryAddress;
  return lawOf(seller.address.country).namesPlaceOfDelivery ? buyer.address : null;
}
