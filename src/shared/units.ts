import type { Translate } from './i18n/translate';

/**
 * UN/ECE Recommendation 20 and 21 codes that the program offers, most used first. An invoice may carry any other code
 * (an import, an older version): it is kept, and printed as it is.
 */
export const UNITS = [
  'HUR',
  'DAY',
  'WEE',
  'MON',
  'ANN',
  'MIN',
  'C62',
  'H87',
  'EA',
  'LS',
  'SET',
  'PR',
  'XPK',
  'XBX',
  'KMT',
  'MTR',
  'MTK',
  'MTQ',
  'KGM',
  'GRM',
  'TNE',
  'LTR',
  'KWH',
] as const;

export type Unit = (typeof UNITS)[number];

export function isKnownUnit(code: string): code is Unit {
  return (UNITS as readonly string[]).includes(code);
}

/** A unit as it stands behind a quantity: `18,50 timer`, `1 dag`. The quantity, a decimal, chooses the plural. */
export function unitLabel(code: string, quantity: string, translate: Translate): string {
  return isKnownUnit(code) ? translate(`unit.label.${code}`, { count: Math.abs(Number(quantity)) }) : code;
}

/** A unit's short form for narrow columns: `h`, `stk.`, `km`. */
export function unitAbbreviation(code: string, translate: Translate): string {
  return isKnownUnit(code) ? translate(`unit.short.${code}`) : code;
}
