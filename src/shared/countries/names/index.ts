import type { Language } from '../../i18n/languages';
import { en } from './en';
import { fr } from './fr';
import { ms } from './ms';
import { nb } from './nb';
import { nl } from './nl';

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, nb, nl, fr, ms };

/** Every country's ISO 3166-1 alpha-2 code. */
export const COUNTRY_CODES: readonly string[] = Object.keys(en);

export function isCountryCode(code: string): boolean {
  return Object.hasOwn(en, code);
}

/** What a language calls the country; the code itself where no country has it. */
export function countryName(code: string, language: Language): string {
  return NAMES[language][code] ?? code;
}
