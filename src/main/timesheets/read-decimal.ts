import { type Decimal, normalizeDecimal } from '@shared/decimal';

export type DecimalMark = '.' | ',';

/** A number split at its marks, before it is known what a single mark with three digits behind it means. */
type Shape =
  | { readonly kind: 'whole'; readonly digits: string }
  | { readonly kind: 'decimal'; readonly mark: DecimalMark; readonly digits: string }
  /** `1,234`: a thousand and more in one country, one and a bit in another. */
  | { readonly kind: 'either'; readonly mark: DecimalMark; readonly before: string; readonly after: string };

/** With currency, spaces and marks. What is longer is no number, and not worth looking through. */
const LONGEST_NUMBER = 40;

const MOST_WHOLE_DIGITS = 12;
const MOST_DECIMALS = 10;

const SPACED_THOUSANDS = /^\d{1,3}(?:[\s'’]\d{3})+(?![\d\s'’])/u;

/** `kr 1 200,-`, `€1,200.00`, `1200 NOK`: without the currency and the dash for "no cents". */
function bare(text: string): string {
  const number = text
    .replace(/^(?:\p{L}{0,2}\p{Sc}|\p{L}{1,4}\.?)\s*/u, '')
    .replace(/\s*(?:\p{L}{1,4}\.?|\p{Sc})$/u, '')
    .replace(/[.,](?:-{1,2}|–|—)$/u, '');
  return SPACED_THOUSANDS.test(number) ? number.replace(/[\s'’]/gu, '') : number;
}

const isGrouped = (text: string, mark: DecimalMark) =>
  text.split(mark).every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));

function shapeOf(number: string): Shape | undefined {
  if (!/^[\d.,]*\d$/.test(number)) return undefined;
  const mark: DecimalMark = number.lastIndexOf(',') > number.lastIndexOf('.') ? ',' : '.';
  const parts = number.split(mark);
  if (parts.length === 1) return { kind: 'whole', digits: number };
  const other: DecimalMark = mark === ',' ? '.' : ',';
  if (parts.length > 2) return isGrouped(number, mark) ? { kind: 'whole', digits: parts.join('') } : undefined;
  const [before = '', after = ''] = parts;
  if (before.includes(other)) {
    if (!isGrouped(before, other)) return undefined;
    return { kind: 'decimal', mark, digits: `${before.split(other).join('')}.${after}` };
  }
  if (after.length === 3 && /^[1-9]\d{0,2}$/.test(before)) return { kind: 'either', mark, before, after };
  return { kind: 'decimal', mark, digits: `${before === '' ? '0' : before}.${after}` };
}

function provenMark(text: string, hours: boolean): DecimalMark | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const shape = shapeOf(bare(text.replace(/^[-−]/u, '')));
  if (shape?.kind === 'decimal') return shape.mark;
  // Hours never have thousands: whatever mark stands alone in them parts the decimals.
  return hours && shape?.kind === 'either' ? shape.mark : undefined;
}

/**
 * Which mark parts the decimals in this file: what most of its numbers prove. Where none proves anything, a file that
 * parts its cells with semicolons comes from a country with decimal commas; that is why it has semicolons.
 */
export function decideDecimalMark(amounts: Iterable<string>, hours: Iterable<string>, delimiter: string): DecimalMark {
  const count = { ',': 0, '.': 0 };
  const weigh = (numbers: Iterable<string>, areHours: boolean) => {
    for (const number of numbers) {
      const mark = provenMark(number, areHours);
      if (mark !== undefined) count[mark] += 1;
    }
  };
  weigh(amounts, false);
  weigh(hours, true);
  if (count[','] !== count['.']) return count[','] > count['.'] ? ',' : '.';
  return delimiter === ';' ? ',' : '.';
}

function decimalOfShape(shape: Shape | undefined, decimalMark: DecimalMark, negative: boolean): Decimal | undefined {
  if (shape === undefined) return undefined;
  const digits =
    shape.kind === 'either' ? `${shape.before}${shape.mark === decimalMark ? '.' : ''}${shape.after}` : shape.digits;
  const [whole = '', fraction = ''] = digits.split('.');
  if (whole.length > MOST_WHOLE_DIGITS || fraction.length > MOST_DECIMALS) return undefined;
  return normalizeDecimal(negative ? `-${digits}` : digits);
}

const MINUS = /^[-−]\s*/u;

/** A number as people and spreadsheets write it, as a decimal; undefined where it is none. Keeps a minus sign. */
export function readDecimal(text: string, decimalMark: DecimalMark): Decimal | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  return decimalOfShape(shapeOf(bare(text.replace(MINUS, ''))), decimalMark, MINUS.test(text));
}

/** Hours as a decimal, whatever the file's mark: they have no thousands, and no unit either. */
export function readHours(text: string): Decimal | undefined {
  const shape = shapeOf(text.replace(MINUS, ''));
  return decimalOfShape(shape, shape?.kind === 'either' ? shape.mark : '.', MINUS.test(text));
}
