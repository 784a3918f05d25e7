import { KNOWN_COUNTRIES } from '@shared/countries';
import { COUNTRY_CODES, countryName } from '@shared/countries/names';
import { CURRENCIES } from '@shared/currencies';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@shared/i18n/languages';

/** The countries known in full first, then the rest as the language sorts them. */
export function countryOptions(language: Language) {
  const known = KNOWN_COUNTRIES.map(({ code }) => code);
  const option = (code: string) => ({ value: code, label: countryName(code, language) });
  const byName = new Intl.Collator(language).compare;
  const others = COUNTRY_CODES.filter((code) => !known.includes(code)).map(option);
  return [...known.map(option), ...others.sort((one, other) => byName(one.label, other.label))];
}

export const CURRENCY_OPTIONS = CURRENCIES.map((code) => ({ value: code, label: code }));

export const LANGUAGE_OPTIONS = LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }));
