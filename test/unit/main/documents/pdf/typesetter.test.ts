import { resolve } from 'node:path';
import { directionOf } from '@main/documents/pdf/bidi';
import { printable } from '@main/documents/pdf/printable';
import { STYLE } from '@main/documents/pdf/styles';
import { typefacesOf } from '@main/documents/pdf/typefaces';
import { createTypesetter } from '@main/documents/pdf/typesetter';
import { formatAmount } from '@shared/i18n/format/numbers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from './hostile';

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

test('in whatever script, no line is wider than its column, and no character is lost', () => {
  const alphabet = fc.constantFrom('han', 'hangul', 'arabic', 'hebrew', 'thai', 'devanagari', 'tamil', 'emoji');
  const text = alphabet.chain((name) => textOf(name, 80)).map((written) => printable(written));
  fc.assert(
    fc.property(text, fc.integer({ min: 120, max: 300 }), (written, width) => {
      const lines = typesetter.wrap(written, STYLE.row, width);
      for (const line of lines) expect(typesetter.widthOf(line, STYLE.row)).toBeLessThanOrEqual(width);
      const bare = (words: string) => words.replace(/[ \u200e\u200f]/g, '');
      expect(bare(lines.join(''))).toBe(bare(written));
    }),
    { numRuns: 60 },
  );
});

test('runs are handed out in reading order, each where it stands on the page', () => {
  const [hebrew, figures, latin] = typesetter.place('שלום 12 ab', STYLE.row);
  expect([hebrew?.text, figures?.text, latin?.text]).toEqual(['שלום ', '12', ' ']);
  const all = typesetter.place('שלום 12 ab', STYLE.row);
  const lefts = all.map(({ left }) => left);
  expect(lefts).toEqual([...lefts].sort((one, other) => other - one));
  expect(all.at(-1)?.left).toBe(0);
});

test('every line of a right-to-left paragraph runs that way, also one that begins in Latin', () => {
  const text = 'חברת האור הגדולה Nordvik Havbruk בע״מ';
  const lines = typesetter.wrap(text, STYLE.row, 90);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(directionOf(line)).toBe('rtl');
  expect(lines.some((line) => line.startsWith('\u200fNordvik'))).toBe(true);
});

test('an address of the web is broken behind the signs that join its parts', () => {
  const lines = typesetter.wrap('regnskap.fakturamottak@havbruk.example', STYLE.row, 70);
  expect(lines).toEqual(['regnskap.', 'fakturamottak@', 'havbruk.', 'example']);
});

test('letters that join are not tracked apart', () => {
  const tracked = { ...STYLE.row, tracking: 5 };
  expect(typesetter.widthOf('شركة', tracked)).toBe(typesetter.widthOf('شركة', STYLE.row));
  expect(typesetter.widthOf('abc', tracked)).toBeCloseTo(typesetter.widthOf('abc', STYLE.row) + 10, 6);
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
