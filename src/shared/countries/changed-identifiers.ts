import type { BankAccount, Party } from '../model/party';
import { countryOf } from './index';
import { keptIdentifier } from './read-identifier';

type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * The fields of a party that follow from a change of its numbers: those typed, as they are kept, and those made from
 * them. Only what the change touches is judged: an imported party may hold anything. `field` leads to the changes.
 */
export function changedPartyIdentifiers(present: Party, changes: Changes<Party>, field = 'changes'): Partial<Party> {
  const country = changes.address?.country ?? present.address.country;
  const { legalId: legalIdRule } = countryOf(country);
  const result: Partial<Party> = {};
  if (changes.legalId !== undefined && changes.legalId !== present.legalId) {
    const legalId = keptIdentifier('legalId', changes.legalId, country, `${field}.legalId`);
    result.legalId = legalId;
    result.legalIdScheme = legalId === '' ? '' : (changes.legalIdScheme ?? legalIdRule.schemeOf(legalId));
    Object.assign(result, derivedFrom(present, legalId, country));
  }
  if (changes.vatId !== undefined && changes.vatId !== present.vatId) {
    result.vatId = keptIdentifier('vatId', changes.vatId, country, `${field}.vatId`);
  }
  if (changes.electronicAddress !== undefined) result.electronicAddress = changes.electronicAddress;
  return result;
}

/** What was made of the old organisation number is made of the new one. What was typed by hand stays. */
function derivedFrom(present: Party, legalId: string, country: string): Partial<Party> {
  const { vatId: vatIdRule } = countryOf(country);
  const vatIdOf = (id: string) => (id === '' ? '' : vatIdRule.normalize(id));
  const isVatIdMade = vatIdRule.containsLegalId && present.vatId !== '' && present.vatId === vatIdOf(present.legalId);
  const isAddressMade = present.electronicAddress !== '' && present.electronicAddress === present.legalId;
  return {
    ...(isVatIdMade && { vatId: vatIdOf(legalId) }),
    ...(isAddressMade && { electronicAddress: legalId }),
  };
}

/** The same for an account: every number of it that differs from the present one. */
export function changedBankAccount(
  present: BankAccount,
  wanted: BankAccount,
  country: string,
  field = 'changes.bank',
): BankAccount {
  const kept = (kind: 'accountNumber' | 'iban' | 'bic') =>
    wanted[kind] === present[kind] ? present[kind] : keptIdentifier(kind, wanted[kind], country, `${field}.${kind}`);
  return { accountNumber: kept('accountNumber'), iban: kept('iban'), bic: kept('bic'), bankName: wanted.bankName };
}
