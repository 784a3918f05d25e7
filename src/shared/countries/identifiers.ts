import type { FailureCode } from '../i18n/catalogue';
import { isAccountNumber, isBic, isIban } from './bank';
import { countryOf } from './index';
import { isCountryCode } from './names';

/**
 * What is wrong with an identifier, as the code of a refusal that takes `{value}`; undefined where nothing is, and for
 * an empty one. Identifiers are normalized first: `countryOf(country).legalId.normalize(text)`.
 */
export type IdentifierProblem = FailureCode | undefined;

const LEGAL_ID_PROBLEMS: Readonly<Record<string, FailureCode>> = {
  NO: 'identifier.organisationNumber',
  NL: 'identifier.kvk',
  FR: 'identifier.siren',
  MY: 'identifier.businessRegistration',
};

export function legalIdProblem(legalId: string, country: string): IdentifierProblem {
  if (legalId === '' || countryOf(country).legalId.isValid(legalId)) return undefined;
  return LEGAL_ID_PROBLEMS[country] ?? 'identifier.registration';
}

/** A firm may be registered in another country than its own: a number that begins with a country is judged by that. */
export function vatIdProblem(vatId: string, country: string): IdentifierProblem {
  if (vatId === '') return undefined;
  const issuer = issuerOf(vatId) ?? country;
  if (countryOf(issuer).vatId.isValid(vatId)) return undefined;
  return issuer === 'MY' ? 'identifier.sst' : 'identifier.vatId';
}

function issuerOf(vatId: string): string | undefined {
  const prefix = /^[A-Z]{2}/.exec(vatId)?.[0] ?? '';
  if (prefix === 'EL') return 'GR';
  return isCountryCode(prefix) ? prefix : undefined;
}

export const ibanProblem = (iban: string): IdentifierProblem =>
  iban === '' || isIban(iban) ? undefined : 'identifier.iban';

export const bicProblem = (bic: string): IdentifierProblem => (bic === '' || isBic(bic) ? undefined : 'identifier.bic');

export const accountNumberProblem = (account: string, country: string): IdentifierProblem =>
  account === '' || isAccountNumber(account, country) ? undefined : 'identifier.accountNumber';
