import { seriesFromFirstNumber } from '@shared/billing/number-series';
import { type Country, countryOf } from '@shared/countries';
import { ibanLength } from '@shared/countries/iban-lengths';
import {
  accountNumberProblem,
  bicProblem,
  type IdentifierProblem,
  ibanProblem,
  legalIdProblem,
  vatIdProblem,
} from '@shared/countries/identifiers';
import { type Failure, Refusal } from '@shared/failure';
import { asksVatId, type CompanyDraft } from './company-draft';

/** The fields that can hold something wrong, in the order in which they stand. */
export const CHECKED_FIELDS = [
  'name',
  'legalId',
  'vatId',
  'accountNumber',
  'iban',
  'bic',
  'firstInvoiceNumber',
  'email',
] as const;

export type CheckedField = (typeof CHECKED_FIELDS)[number];

/**
 * What is wrong with a field so far. `length` counts what is there, so that a number can be followed while it is typed;
 * a `refusal` is what the application itself would say.
 */
export type FieldProblem =
  | { readonly kind: 'required' }
  | {
      readonly kind: 'length';
      readonly unit: 'digits' | 'characters';
      readonly count: number;
      readonly expected: number;
      readonly source: 'certificate' | 'bank';
    }
  | { readonly kind: 'email'; readonly value: string }
  | { readonly kind: 'refusal'; readonly failure: Failure };

const compact = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

const refusal = (code: IdentifierProblem, value: string): FieldProblem | undefined =>
  code === undefined ? undefined : { kind: 'refusal', failure: { code, params: { value } } };

/** How many digits an organisation number of the country has; of two lengths, the one that this number is on its way to. */
function legalIdLength(country: string, length: number): number | undefined {
  if (country === 'NO') return 9;
  if (country === 'NL') return length <= 8 ? 8 : 20;
  if (country === 'FR') return length <= 9 ? 9 : 14;
  return undefined;
}

function legalId(draft: CompanyDraft, country: Country): FieldProblem | undefined {
  const number = country.legalId.normalize(draft.legalId);
  const expected = /^\d+$/.test(number) ? legalIdLength(draft.country, number.length) : undefined;
  if (expected !== undefined && number.length !== expected) {
    return { kind: 'length', unit: 'digits', count: number.length, expected, source: 'certificate' };
  }
  return refusal(legalIdProblem(number, draft.country), draft.legalId.trim());
}

function accountNumber({ accountNumber: text, country }: CompanyDraft): FieldProblem | undefined {
  const digits = compact(text);
  if (country === 'NO' && /^\d+$/.test(digits) && digits.length !== 11) {
    return { kind: 'length', unit: 'digits', count: digits.length, expected: 11, source: 'bank' };
  }
  return refusal(accountNumberProblem(text.trim(), country), text.trim());
}

function iban(draft: CompanyDraft): FieldProblem | undefined {
  const account = compact(draft.iban);
  const expected = ibanLength(account.slice(0, 2));
  if (expected !== undefined && account.length !== expected) {
    return { kind: 'length', unit: 'characters', count: account.length, expected, source: 'bank' };
  }
  return refusal(ibanProblem(account), draft.iban.trim());
}

function firstInvoiceNumber(draft: CompanyDraft, today: string): FieldProblem | undefined {
  const number = draft.firstInvoiceNumber.trim();
  if (number === '') return undefined;
  try {
    seriesFromFirstNumber(number, today);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refusal', failure: error.failure };
    throw error;
  }
}

function email({ email: text }: CompanyDraft): FieldProblem | undefined {
  const value = text.trim();
  return value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? undefined : { kind: 'email', value };
}

/** Everything that is wrong with the form now, by field. Empty fields are fine, but for the name. */
export function problemsOf(draft: CompanyDraft, today: string): Partial<Record<CheckedField, FieldProblem>> {
  const country = countryOf(draft.country);
  const vatId = country.vatId.normalize(draft.vatId);
  const found: Record<CheckedField, FieldProblem | undefined> = {
    name: draft.name.trim() === '' ? { kind: 'required' } : undefined,
    legalId: draft.legalId.trim() === '' ? undefined : legalId(draft, country),
    vatId: asksVatId(draft, country) ? refusal(vatIdProblem(vatId, draft.country), draft.vatId.trim()) : undefined,
    accountNumber: country.usesAccountNumber && draft.accountNumber.trim() !== '' ? accountNumber(draft) : undefined,
    iban: country.hasIban && draft.iban.trim() !== '' ? iban(draft) : undefined,
    bic: refusal(bicProblem(compact(draft.bic)), draft.bic.trim()),
    firstInvoiceNumber: firstInvoiceNumber(draft, today),
    email: email(draft),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}
