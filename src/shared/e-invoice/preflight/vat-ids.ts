import { countryOf } from '../../countries';
import { vatIdProblem } from '../../countries/identifiers';
import type { VatCategory } from '../../model/vat';
import { isVatIdentifier } from '../codes';
import { type PreflightProblem, problemAt } from './problem';
import { partyIn, ROLES, type Role, SCREEN_OF, type Subject } from './subject';

/** Who must name a VAT number for what is on the invoice (BR-S-02, BR-AE-02, BR-IC-02 …), and whether it can exist. */
export function vatIdProblems(subject: Subject): PreflightProblem[] {
  return [...sellerMissing(subject), ...buyerMissing(subject), ...ROLES.flatMap((role) => wrong(subject, role))];
}

/** The rules that ask for the seller's number, those first that take nothing in its place. */
const SELLER_RULES: readonly (readonly [VatCategory, string])[] = [
  ['K', 'BR-IC-02'],
  ['G', 'BR-G-02'],
  ['S', 'BR-S-02'],
  ['AE', 'BR-AE-02'],
  ['Z', 'BR-Z-02'],
  ['E', 'BR-E-02'],
];

/** Norway's register of firms stands in the same field (BT-32), but says nothing of tax. */
const isTaxRegistration = (text: string) => text !== '' && text.toLowerCase() !== 'foretaksregisteret';

function sellerMissing({ invoice, categories, format }: Subject): PreflightProblem[] {
  const { vatId, taxRegistration, legalId } = invoice.seller;
  if (isVatIdentifier(vatId)) return [];
  const asking = SELLER_RULES.find(([category]) => categories.has(category));
  if (asking === undefined) return [];
  const [category, rule] = asking;
  // NLCIUS has no place for a tax registration.
  const isOtherwiseKnown = format !== 'nlcius' && (vatId !== '' || isTaxRegistration(taxRegistration));
  if (category !== 'K' && category !== 'G' && isOtherwiseKnown) return [];
  // The number of its register stands in for it where all that a firm sells is exempt.
  if (category === 'E' && legalId !== '') return [];
  return [problemAt('error', 'seller.vatIdMissing', 'company', 'vatId', { rule })];
}

function buyerMissing({ categories, invoice }: Subject): PreflightProblem[] {
  const { vatId, legalId, address } = invoice.buyer;
  if (isVatIdentifier(vatId)) return [];
  const missing = (rule: string) => [problemAt('error', 'buyer.vatIdMissing', 'customer', 'vatId', { rule })];
  if (categories.has('K')) return missing('BR-IC-02');
  // Within one country the registration number will do; another country's tax office wants the VAT number.
  const isNamed = legalId !== '' && address.country === invoice.seller.address.country;
  return categories.has('AE') && !isNamed ? missing('BR-AE-02') : [];
}

function wrong(subject: Subject, role: Role): PreflightProblem[] {
  const { vatId, address } = partyIn(subject, role);
  if (vatId === '') return [];
  const screen = SCREEN_OF[role];
  if (isVatIdentifier(vatId)) {
    if (vatIdProblem(vatId, address.country) === undefined) return [];
    return [problemAt('error', `${role}.vatIdInvalid`, screen, 'vatId', { value: vatId })];
  }
  // The number is left out of the file (BR-CO-09), which is as it should be where the tax is no VAT.
  if (countryOf(address.country).taxWord !== 'vat') return [];
  return [problemAt('warning', `${role}.vatIdWithoutCountry`, screen, 'vatId', { value: vatId, rule: 'BR-CO-09' })];
}
