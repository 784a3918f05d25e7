import { type Decimal, decimalOf, isDecimal, roundHalfAwayFromZero } from '../../decimal';
import type { Failure } from '../../failure';
import type { Language } from '../languages';
import { DivisionByZero, evaluateSum } from './arithmetic';
import { formatDecimal } from './numbers';
import { readNumber } from './read-number';

/** What was understood of something typed, or why it was not: a failure with its message in five languages. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Failure };

/** A cell is one line; longer than this is a paste gone wrong. */
const LENGTH_LIMIT = 200;

/** 1/3 has no end, and no quantity or price needs more. */
const SUM_FRACTION_DIGITS = 12;

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/**
 * Reads a number that a user typed: `1.234,50`, `1 234.50` and `1,234.50` in any language, `=8*3` as a sum. A single
 * separator that could be either is read by the language: `1.234` is 1234 in Dutch and 1.234 in English.
 */
export function parseDecimalInput(text: string, language: Language): Parsed<Decimal> {
  const typed = text.trim();
  const notANumber: Parsed<Decimal> = {
    ok: false,
    reason: {
      code: 'input.notANumber',
      params: { text: shown(typed), example: formatDecimal('1234.50', language, { minDecimals: 2 }) },
    },
  };
  if (typed.length > LENGTH_LIMIT) return notANumber;
  if (!typed.startsWith('=')) {
    const value = readNumber(typed, language);
    return value === undefined ? notANumber : { ok: true, value };
  }
  try {
    const sum = evaluateSum(typed.slice(1), (number) => readNumber(number, language));
    if (sum === undefined) return notANumber;
    const value = decimalOf(roundHalfAwayFromZero(sum, SUM_FRACTION_DIGITS));
    if (isDecimal(value)) return { ok: true, value };
    return { ok: false, reason: { code: 'input.numberTooLarge', params: { text: shown(typed) } } };
  } catch (error) {
    if (!(error instanceof DivisionByZero)) throw error;
    return { ok: false, reason: { code: 'input.divisionByZero', params: { text: shown(typed) } } };
  }
}
