import type { Address } from '@shared/model/party';
import type { VatTreatment } from '@shared/model/vat-treatment';

/** An address in one line of the data. */
export const address = (
  country: string,
  [line1, postalCode, city]: readonly [line1: string, postalCode: string, city: string],
  more: Partial<Address> = {},
): Address => ({ line1, line2: '', postalCode, city, subdivision: '', country, ...more });

/** Services to a business in another country of the Union: the customer accounts for the VAT. */
export const REVERSE_CHARGED: VatTreatment = {
  category: 'AE',
  rate: '0',
  exemptionCode: 'VATEX-EU-AE',
  exemptionReason: '',
};

/** Goods sent to a business in another country of the Union. */
export const SENT_WITHIN_THE_UNION: VatTreatment = {
  category: 'K',
  rate: '0',
  exemptionCode: 'VATEX-EU-IC',
  exemptionReason: '',
};

/** What is sold out of the seller's tax area. */
export const EXPORTED: VatTreatment = { category: 'G', rate: '0', exemptionCode: 'VATEX-EU-G', exemptionReason: '' };

/** Services to a business outside the Union are taxed where it is, if at all. */
export const TAXED_ELSEWHERE: VatTreatment = {
  category: 'O',
  rate: '0',
  exemptionCode: 'VATEX-EU-O',
  exemptionReason: '',
};

export const standardRated = (rate: string): VatTreatment => ({
  category: 'S',
  rate,
  exemptionCode: '',
  exemptionReason: '',
});
