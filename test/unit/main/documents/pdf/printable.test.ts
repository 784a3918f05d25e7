import type { Face } from '@main/documents/pdf/face';
import { printable, REPLACEMENT, splitIntoRuns } from '@main/documents/pdf/printable';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** A face that has the letters given; nothing else of it is asked. */
const faceOf = (name: string, letters: string) =>
  ({ name, covers: (codePoint: number) => letters.includes(String.fromCodePoint(codePoint)) }) as Face;

const latin = faceOf('latin', 'abc ');
const greek = faceOf('greek', 'αβγa');

/** Any code points, surrogates without their partner among them. */
const anyText = fc.array(fc.nat(0x10ffff), { maxLength: 200 }).map((codes) => String.fromCodePoint(...codes));

test('control and invisible characters are dropped, line breaks and composed letters stay', () => {
  expect(printable('a\u0000b\u0007c')).toBe('abc');
  expect(printable('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\nfour');
  expect(printable('soft\u00adhyphen zero\u200bwidth \u202eright-to-left')).toBe('softhyphen zerowidth right-to-left');
  expect(printable('e\u0301')).toBe('é');
  expect(printable('tab\tstop\u3000wide')).toBe('tab stop wide');
  expect(printable('\ud800 alone')).toBe(`${REPLACEMENT} alone`);
});

test('no-break spaces are kept: they hold figures together', () => {
  expect(printable('1\u202f000\u00a0kr')).toBe('1\u202f000\u00a0kr');
});

test('whatever the text, nothing unprintable is left and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const result = printable(text);
      expect(result).not.toMatch(/[^\P{Cc}\n]|\p{Default_Ignorable_Code_Point}/u);
      expect(printable(result)).toBe(result);
    }),
  );
});

test('each character is set by the first face that has it', () => {
  const runs = splitIntoRuns('abαβa', latin, [greek], () => {});
  expect(runs.map(({ face, text }) => [face.name, text])).toEqual([
    ['latin', 'ab'],
    ['greek', 'αβ'],
    ['latin', 'a'],
  ]);
});

test('what no face has is replaced and reported', () => {
  const missing: string[] = [];
  const runs = splitIntoRuns('a🚀b', latin, [greek], (character) => missing.push(character));
  expect(runs.map(({ text }) => text)).toEqual([`a${REPLACEMENT}b`]);
  expect(missing).toEqual(['🚀']);
});
