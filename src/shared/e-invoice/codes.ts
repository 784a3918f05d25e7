import { isCountryCode } from '../countries/names';
import type { VatCategory } from '../model/vat';

/** VATEX code (BT-121) of a category that has one for all of its cases. */
const EXEMPTION_CODES: Partial<Readonly<Record<VatCategory, string>>> = {
  AE: 'VATEX-EU-AE',
  K: 'VATEX-EU-IC',
  G: 'VATEX-EU-G',
  O: 'VATEX-EU-O',
};

/** Categories of which a reason must be given. Of S and Z it must not (BR-S-10, BR-Z-10), whatever the page says. */
export const needsExemptionReason = (category: VatCategory): boolean => category !== 'S' && category !== 'Z';

/** The code that was chosen, else the one that holds for the whole category. */
export const exemptionCodeOf = (category: VatCategory, chosen: string): string =>
  needsExemptionReason(category) ? chosen || (EXEMPTION_CODES[category] ?? '') : '';

/**
 * Codes of UN/ECE Recommendations 20 and 21 look like this. What does not is a word that somebody typed, and counts as
 * one piece of it; what looks like a code and is none is for the preflight to name.
 */
export const unitCodeOf = (unit: string): string => (/^[A-Z0-9]{2,3}$/.test(unit) ? unit : 'C62');

/** UNTDID 7143, the lists that a classification (BT-158) may be of, as far as they are two or three capitals. */
export const isClassificationList = (scheme: string): boolean => /^[A-Z]{2,3}$/.test(scheme);

/**
 * Whether a number may stand as a VAT identifier (BT-31, BT-48): it begins with a country (BR-CO-09), Greece's being EL
 * and Northern Ireland's XI. Malaysia's registrations for sales and service tax do not.
 */
export function isVatIdentifier(identifier: string): boolean {
  const prefix = identifier.slice(0, 2);
  if (!/^[A-Z]{2}[A-Z0-9]{2,}/.test(identifier)) return false;
  return prefix === 'EL' || prefix === 'XI' || isCountryCode(prefix);
}

/** Countries that pay in euro within SEPA by credit transfer: the means is 58 there instead of 30. */
const SEPA = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
    'AD CH GB GI IS LI MC NO SM VA AL ME MD MK RS'
  ).split(' '),
);

const CREDIT_TRANSFER = '30';
const SEPA_CREDIT_TRANSFER = '58';

/** UNCL4461 (BT-81): a transfer in euro to an IBAN within SEPA is called so; what else was chosen stays. */
export function paymentMeansOf(meansCode: string, currency: string, account: string): string {
  const chosen = meansCode || CREDIT_TRANSFER;
  const isSepa = currency === 'EUR' && /^[A-Z]{2}\d{2}[A-Z0-9]{11,}$/.test(account) && SEPA.has(account.slice(0, 2));
  return chosen === CREDIT_TRANSFER && isSepa ? SEPA_CREDIT_TRANSFER : chosen;
}
