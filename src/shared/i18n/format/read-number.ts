import { type Decimal, isDecimal, normalizeDecimal } from '../../decimal';
import type { Language } from '../languages';
import { MINUS, SEPARATORS } from './separators';

/** The spaces that people and programs group digits with. */
const SPACES = /[ \u00a0\u2009\u202f]/g;

/** Whether the text is digits in groups of three: `1.234.567`, but not `12.34` or `0.125`. */
function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((group) => /^\d{3}$/.test(group));
}

/** Which of the signs in the text parts whole from fraction: the last, unless all of them can only be grouping. */
function decimalSign(text: string, language: Language): '.' | ',' | undefined {
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last !== '.' && last !== ',') return undefined;
  if (signs.filter((sign) => sign === last).length > 1) return undefined;
  if (signs.length > 1) return last;
  // A single sign: `1.234` is read by the language, and so is 1234 in Dutch and 1.234 in English.
  return last !== SEPARATORS[language].decimal && isGrouped(text, last) ? undefined : last;
}

function readWhole(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const separator = [' ', '.', ','].find((sign) => isGrouped(text, sign));
  return separator === undefined ? undefined : text.replaceAll(separator, '');
}

/** Digits with any separators that a language uses, without a sign: `1.234,50`, `1 234.50`, `1,234.50`, `,5`. */
function readUnsigned(text: string, language: Language): Decimal | undefined {
  const sign = decimalSign(text.replaceAll(' ', ''), language);
  if (sign === undefined) return readWhole(text);
  const at = text.lastIndexOf(sign);
  const whole = at === 0 ? '0' : readWhole(text.slice(0, at));
  const fraction = text.slice(at + 1);
  return whole !== undefined && /^\d+$/.test(fraction) ? `${whole}.${fraction}` : undefined;
}

/**
 * Reads one number as it is written anywhere in Europe or Asia; nothing where it is none, or not clearly one. Separators
 * are taken for what they can only be; a single one before three digits is read by the language.
 */
export function readNumber(text: string, language: Language): Decimal | undefined {
  const spaced = text.replace(SPACES, ' ').trim();
  const negative = spaced.startsWith('-') || spaced.startsWith(MINUS);
  const unsigned = negative || spaced.startsWith('+') ? spaced.slice(1).trim() : spaced;
  const read = readUnsigned(unsigned, language);
  if (read === undefined || !isDecimal(read)) return undefined;
  return normalizeDecimal(negative ? `-${read}` : read);
}
