import type { Language } from '../languages';

/** The names of the twelve months, in lower case where the language writes them so. */
const LONG: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ms: 'Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember',
};

const SHORT: Readonly<Record<Language, string>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  nb: 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.',
  nl: 'jan. feb. mrt. apr. mei juni juli aug. sep. okt. nov. dec.',
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  ms: 'Jan Feb Mac Apr Mei Jun Jul Ogo Sep Okt Nov Dis',
};

export function monthNames(language: Language, width: 'long' | 'short'): readonly string[] {
  return (width === 'long' ? LONG : SHORT)[language].split(' ');
}

/** The name of a month, counted from 1. */
export function monthName(month: number, language: Language, width: 'long' | 'short' = 'long'): string {
  return monthNames(language, width)[month - 1] ?? '';
}
