import { resolve } from 'node:path';
import { STYLE } from '@main/documents/pdf/styles';
import { typefacesOf } from '@main/documents/pdf/typefaces';
import { createTypesetter } from '@main/documents/pdf/typesetter';
import { formatAmount } from '@shared/i18n/format/numbers';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const typesetter = createTypesetter(await typefacesOf(resolve('resources')));

test('no line is wider than its column, and no character is lost', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghij-/0123456789ÆØÅ'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 40, max: 300 }), (words, width) => {
      const text = words.join(' ');
      const lines = typesetter.wrap(text, STYLE.row, width);
      for (const line of lines) expect(typesetter.widthOf(line, STYLE.row)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('a text that fits is one line; line breaks begin new ones', () => {
  expect(typesetter.wrap('Prosesskartlegging', STYLE.row, 200)).toEqual(['Prosesskartlegging']);
  expect(typesetter.wrap('one\n\ntwo', STYLE.row, 200)).toEqual(['one', '', 'two']);
});

test('words are parted behind a hyphen, numbers are not', () => {
  const width = typesetter.widthOf('SST W10-1808-32000', STYLE.small);
  expect(typesetter.wrap('SST W10-1808-32000001', STYLE.small, width)).toEqual(['SST', 'W10-1808-32000001']);
  const names = typesetter.widthOf('Saint-Aubin-', STYLE.small) + 1;
  expect(typesetter.wrap('Saint-Aubin-sur', STYLE.small, names)).toEqual(['Saint-Aubin-', 'sur']);
});

test('a text that must stay on one line is cut with an ellipsis', () => {
  const width = 60;
  const fitted = typesetter.fit('Den Store Internasjonale Rådgivning', STYLE.small, width);
  expect(fitted).toMatch(/^Den .*…$/);
  expect(typesetter.widthOf(fitted, STYLE.small)).toBeLessThanOrEqual(width);
  expect(typesetter.fit('Kort', STYLE.small, width)).toBe('Kort');
});

test('amounts with as many figures are equally wide, so that columns align', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: 999_999 }), (amount) => {
      const width = (value: number) => typesetter.widthOf(formatAmount(value, 'NOK', 'nb'), STYLE.figure);
      expect(width(amount)).toBeCloseTo(width(111_111), 6);
    }),
  );
});

test('the space between groups of figures is wide enough to be seen', () => {
  const { widthOf } = typesetter;
  expect(widthOf('1\u202f1', STYLE.figure) - widthOf('11', STYLE.figure)).toBeCloseTo(0.22 * STYLE.figure.size, 1);
});
