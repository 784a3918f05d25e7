import type { Language } from '../languages';

export const NO_BREAK_SPACE = '\u00a0';
/** Narrow no-break space: groups digits in Norwegian and French without tearing the number apart. */
export const NARROW_NO_BREAK_SPACE = '\u202f';
/** The minus sign; a hyphen is too short beside digits. */
export const MINUS = '\u2212';
export const EN_DASH = '\u2013';

export interface Separators {
  readonly group: string;
  readonly decimal: '.' | ',';
}

/**
 * Kept here and not asked of the machine's `Intl`: its answers differ between versions, and a document must come out
 * the same on every machine in every year.
 */
export const SEPARATORS: Readonly<Record<Language, Separators>> = {
  en: { group: ',', decimal: '.' },
  nb: { group: NARROW_NO_BREAK_SPACE, decimal: ',' },
  nl: { group: '.', decimal: ',' },
  fr: { group: NARROW_NO_BREAK_SPACE, decimal: ',' },
  ms: { group: ',', decimal: '.' },
};
