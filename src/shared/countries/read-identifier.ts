import { refuse } from '../failure';
import { normalizeBic, normalizeIban } from './bank';
import {
  accountNumberProblem,
  bicProblem,
  type IdentifierProblem,
  ibanProblem,
  legalIdProblem,
  vatIdProblem,
} from './identifiers';
import { countryOf } from './index';

/** The numbers that name a firm or an account, and that can be checked. */
export type IdentifierKind = 'legalId' | 'vatId' | 'accountNumber' | 'iban' | 'bic';

export interface ReadIdentifier {
  /** As it is kept. */
  readonly value: string;
  /** Why there can be no such number; undefined where nothing is wrong, and for an empty one. */
  readonly problem: IdentifierProblem;
}

const NORMALIZED: Readonly<Record<IdentifierKind, (text: string, country: string) => string>> = {
  legalId: (text, country) => countryOf(country).legalId.normalize(text),
  vatId: (text, country) => countryOf(country).vatId.normalize(text),
  // People group it in their own way, and a document prints it so.
  accountNumber: (text) => text.trim(),
  iban: normalizeIban,
  bic: normalizeBic,
};

const PROBLEMS: Readonly<Record<IdentifierKind, (value: string, country: string) => IdentifierProblem>> = {
  legalId: legalIdProblem,
  vatId: vatIdProblem,
  accountNumber: accountNumberProblem,
  iban: ibanProblem,
  bic: bicProblem,
};

/** What is kept of an identifier as it was typed, and what is wrong with it: the one rule of every screen and service. */
export function readIdentifier(kind: IdentifierKind, text: string, country: string): ReadIdentifier {
  if (text.trim() === '') return { value: '', problem: undefined };
  const value = NORMALIZED[kind](text, country);
  return { value, problem: PROBLEMS[kind](value, country) };
}

/** What is kept of an identifier. Refuses one that cannot exist, naming `field`; an empty one is always allowed. */
export function keptIdentifier(kind: IdentifierKind, text: string, country: string, field: string): string {
  const { value, problem } = readIdentifier(kind, text, country);
  if (problem !== undefined) refuse(problem, { value: text.trim() }, field);
  return value;
}
