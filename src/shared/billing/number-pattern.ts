import { type PlainDate, partsOf } from '../dates';
import { refuse } from '../failure';

/** BR-FR-01: the longest number that France takes; no country takes less. */
export const NUMBER_LENGTH_LIMIT = 35;

const PLACEHOLDERS = ['{YYYY}', '{YY}', '{MM}'] as const;

const EXAMPLE = '{YYYY}-{####}';

/** A part of a pattern: text that stands as it is, a part of the date, or the sequence with its least digits. */
type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly placeholder: (typeof PLACEHOLDERS)[number] }
  | { readonly kind: 'sequence'; readonly digits: number };

function readPlaceholder(text: string): Token {
  if (/^\{#+\}$/.test(text)) return { kind: 'sequence', digits: text.length - 2 };
  const placeholder = PLACEHOLDERS.find((known) => known === text);
  if (placeholder !== undefined) return { kind: 'date', placeholder };
  refuse('numberSeries.unknownPlaceholder', {
    placeholder: text,
    placeholders: [...PLACEHOLDERS, '{####}'].join(', '),
  });
}

/** BR-FR-02: letters without accents, digits and four signs; no space and no point. */
function checkCharacters(text: string): void {
  const character = [...text].find((each) => !/^[A-Za-z0-9+\-_/]$/.test(each));
  if (character !== undefined) refuse('numberSeries.character', { character });
}

function tokensOf(pattern: string): Token[] {
  return pattern
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('{') && part.endsWith('}')) return readPlaceholder(part);
      checkCharacters(part);
      return { kind: 'text', text: part };
    });
}

function fill(token: Token, date: PlainDate, sequence: number): string {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'sequence') return String(sequence).padStart(token.digits, '0');
  const { year, month } = partsOf(date);
  if (token.placeholder === '{MM}') return String(month).padStart(2, '0');
  const digits = String(year).padStart(4, '0');
  return token.placeholder === '{YYYY}' ? digits : digits.slice(-2);
}

/** Whether numbers of this pattern say their year, so that a sequence may begin again each year without twins. */
export function namesYear(pattern: string): boolean {
  return pattern.includes('{YYYY}') || pattern.includes('{YY}');
}

/**
 * Checks a pattern such as `{YYYY}-{####}`, `INV-{YY}{MM}-{###}` or `F{####}`: one group of # where the sequence stands
 * (padded with zeros, longer when it outgrows the group), parts of the date, and the characters that every country
 * accepts in an invoice number. A series that begins again every year must name the year.
 */
export function checkPattern(pattern: string, resetYearly: boolean): void {
  const sequences = tokensOf(pattern).filter(({ kind }) => kind === 'sequence').length;
  if (sequences === 0) refuse('numberSeries.noSequence', { pattern, example: EXAMPLE });
  if (sequences > 1) refuse('numberSeries.severalSequences', { pattern, example: EXAMPLE });
  if (resetYearly && !namesYear(pattern)) {
    refuse('numberSeries.noYear', { pattern, placeholders: '{YYYY} / {YY}' });
  }
  formatNumber(pattern, { date: '2000-01-01', sequence: 1 });
}

/** The number that the pattern gives. Refuses one longer than an invoice number may be. */
export function formatNumber(
  pattern: string,
  { date, sequence }: { readonly date: PlainDate; readonly sequence: number },
): string {
  const number = tokensOf(pattern)
    .map((token) => fill(token, date, sequence))
    .join('');
  if (number.length > NUMBER_LENGTH_LIMIT) {
    refuse('numberSeries.tooLong', { number, length: number.length, limit: NUMBER_LENGTH_LIMIT });
  }
  return number;
}

/** `2026001` is a year and a sequence without a sign between them. */
function splitYear(digits: string, year: string): string[] {
  return digits.startsWith(year) && digits.length >= year.length + 2 ? [year, digits.slice(year.length)] : [digits];
}

/**
 * Reads the first number that a user typed, `'2026-0042'`, as a pattern and where it starts. Digits that equal the year
 * of the date (or its last two), and after a year those that equal its month, are taken for them; the last other digits
 * are the sequence.
 */
export function seriesFromFirstNumber(
  number: string,
  date: PlainDate,
): { readonly pattern: string; readonly start: number; readonly resetYearly: boolean } {
  checkCharacters(number);
  const { year, month } = partsOf(date);
  const fourDigits = String(year);
  const parts = number
    .split(/(\d+)/)
    .flatMap((part) => splitYear(part, fourDigits))
    .filter((part) => part !== '');
  const runs = parts.flatMap((part, index) => (/^\d/.test(part) ? [index] : []));
  const isYear = (index: number) => parts[index] === fourDigits || parts[index] === fourDigits.slice(-2);
  const yearIndex =
    runs.length > 1 ? (runs.find((index) => parts[index] === fourDigits) ?? runs.find(isYear)) : undefined;
  const monthIndex =
    yearIndex !== undefined && runs.length > 2
      ? runs.find((index) => index > yearIndex && parts[index] === String(month).padStart(2, '0'))
      : undefined;
  const sequenceIndex = runs.findLast((index) => index !== yearIndex && index !== monthIndex);
  if (sequenceIndex === undefined) refuse('numberSeries.noDigits', { number, example: `${fourDigits}-0001` });

  const pattern = parts
    .map((part, index) => {
      if (index === yearIndex) return part.length === 4 ? '{YYYY}' : '{YY}';
      if (index === monthIndex) return '{MM}';
      return index === sequenceIndex ? `{${'#'.repeat(part.length)}}` : part;
    })
    .join('');
  const start = Number(parts[sequenceIndex]);
  checkStart(start);
  const resetYearly = yearIndex !== undefined;
  checkPattern(pattern, resetYearly);
  return { pattern, start, resetYearly };
}

/** Twelve digits outlast any firm and leave room for the rest of the number. */
const START_LIMIT = 999_999_999_999;

export function checkStart(start: number): void {
  if (!Number.isSafeInteger(start) || start < 1 || start > START_LIMIT) {
    refuse('numberSeries.start', { value: start, limit: START_LIMIT });
  }
}
