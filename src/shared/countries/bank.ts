import { validate as validateNorwegianAccount } from 'stdnum/lib/cjs/no/kontonr.js';
import { compact, groupDigits } from './country';
import { ibanLength } from './iban-lengths';

export const normalizeIban = compact;

/** ISO 13616: the country's length, and 1 as the remainder by 97 with the first four characters behind the rest. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return false;
  if (ibanLength(iban.slice(0, 2)) !== iban.length) return false;
  return remainderBy97(`${iban.slice(4)}${iban.slice(0, 4)}`) === 1;
}

/** Of digits and letters, each letter counting as two digits from A = 10 (ISO 7064). */
export function remainderBy97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder;
}

/** In groups of four, as ISO 13616 prints it. */
export const printIban = (iban: string): string => groupDigits(compact(iban), 4);

export const normalizeBic = compact;

export const isBic = (bic: string): boolean => /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic);

/** Norway's account numbers have a check digit; of other countries' only the alphabet is known. */
export function isAccountNumber(account: string, country: string): boolean {
  if (country !== 'NO') return /^[\p{L}\p{N} ./-]{3,40}$/u.test(account);
  const digits = compact(account);
  return digits.length === 11 && validateNorwegianAccount(digits).isValid;
}

/** A Norwegian account in its groups of four, two and five digits; others as they were typed. */
export function printAccountNumber(account: string, country: string): string {
  const digits = compact(account);
  if (country !== 'NO' || !/^\d{11}$/.test(digits)) return account;
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join('\u00a0');
}
