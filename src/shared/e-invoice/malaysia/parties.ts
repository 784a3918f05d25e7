import type { Party } from '../../model/party';

/** How MyInvois names a party: its tax number, its registration with the kind of it, and the registrations for taxes. */

/** Tax numbers for buyers who have none (e-Invoice Specific Guideline 4.5, appendix 1). */
export const GENERAL_TINS = {
  /** A Malaysian individual who gives the number of their identity card alone. */
  public: 'EI00000000010',
  foreignBuyer: 'EI00000000020',
  /** Government, authorities, exempt institutions without a number: typed by the user. */
  government: 'EI00000000040',
} as const;

/** What stands for a registration that does not exist. */
export const NOT_APPLICABLE = 'NA';

/** An individual who gives the tax number alone. */
const NO_IDENTITY_CARD = '000000000000';

const REGISTRATION_SCHEMES = ['BRN', 'NRIC', 'PASSPORT', 'ARMY'] as const;

export type RegistrationScheme = (typeof REGISTRATION_SCHEMES)[number];

export interface Registration {
  readonly scheme: RegistrationScheme;
  readonly id: string;
}

/** The tax number of an individual begins with IG; a company's with C, another body's with other letters. */
const isIndividual = (tin: string) => tin.startsWith('IG');

export const isInMalaysia = (party: Pick<Party, 'address'>): boolean => party.address.country === 'MY';

const schemeOf = (party: Party): RegistrationScheme => {
  const stated = REGISTRATION_SCHEMES.find((scheme) => scheme === party.legalIdScheme.toUpperCase());
  if (stated !== undefined) return stated;
  return isIndividual(party.taxIdentifier) ? 'NRIC' : 'BRN';
};

/** The buyer's tax number, or the general one that LHDN allows in its place; empty where it allows none. */
export function buyerTin(buyer: Party): string {
  if (buyer.taxIdentifier !== '') return buyer.taxIdentifier.toUpperCase();
  if (!isInMalaysia(buyer)) return GENERAL_TINS.foreignBuyer;
  const scheme = schemeOf(buyer);
  return buyer.legalId !== '' && (scheme === 'NRIC' || scheme === 'ARMY') ? GENERAL_TINS.public : '';
}

/** What the party is registered as; null where LHDN asks for a number and there is none. */
export function registrationOf(party: Party): Registration | null {
  const scheme = schemeOf(party);
  if (party.legalId !== '') return { scheme, id: party.legalId };
  if (isIndividual(party.taxIdentifier)) return { scheme: 'NRIC', id: NO_IDENTITY_CARD };
  const tin = party.taxIdentifier.toUpperCase();
  if (!isInMalaysia(party) || tin === GENERAL_TINS.government) return { scheme: 'BRN', id: NOT_APPLICABLE };
  return null;
}

/** The number of service tax and sales tax, kept where other countries keep the VAT number: theirs is none. */
export const sstOf = (party: Party): string =>
  party.vatId === '' || !isInMalaysia(party) ? NOT_APPLICABLE : party.vatId;

export const tourismTaxOf = (party: Party): string => (party.tourismTaxId === '' ? NOT_APPLICABLE : party.tourismTaxId);

/**
 * A telephone number as E.164 has it, `+60321610000`; null for one that cannot be made of what was written. A number of
 * Malaysia may be written as it is dialled there.
 */
export function internationalPhone(phone: string, country: string): string | null {
  const compact = phone.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  const written = country === 'MY' && /^0\d/.test(compact) ? `+60${compact.slice(1)}` : compact;
  return /^\+[1-9]\d{6,14}$/.test(written) ? written : null;
}
