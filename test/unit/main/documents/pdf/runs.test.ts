import type { Face } from '@main/documents/pdf/face';
import { REPLACEMENT } from '@main/documents/pdf/printable';
import { splitIntoRuns } from '@main/documents/pdf/runs';
import { expect, test } from 'vitest';

/** A face that has the letters given; nothing else of it is asked. */
const faceOf = (name: string, letters: string) =>
  ({ name, covers: (codePoint: number) => letters.includes(String.fromCodePoint(codePoint)) }) as Face;

const latin = faceOf('latin', 'abc 12().');
const others = [faceOf('greek', 'αβγa\u0301'), faceOf('hebrew', 'אבג ()')];

const split = (text: string) => {
  const missing: string[] = [];
  const runs = splitIntoRuns(
    text,
    latin,
    (codePoint) => others.find((face) => face.covers(codePoint)),
    (character) => missing.push(character),
  );
  return { runs: runs.map(({ face, text, direction }) => `${face.name} ${direction} ${text}`), missing };
};

test('each character is set by the first face that has it', () => {
  expect(split('abαβa').runs).toEqual(['latin ltr ab', 'greek ltr αβ', 'latin ltr a']);
});

test('a mark is set by the face of its base, or the base by the face of its mark', () => {
  expect(split('abα\u0301').runs).toEqual(['latin ltr ab', 'greek ltr α\u0301']);
  expect(split('ba\u0301b').runs).toEqual(['latin ltr b', 'greek ltr a\u0301', 'latin ltr b']);
});

test('what no face has is replaced and reported', () => {
  expect(split('a🚀b')).toEqual({ runs: [`latin ltr a${REPLACEMENT}b`], missing: ['🚀'] });
  expect(split('c\u0302')).toEqual({ runs: [`latin ltr c${REPLACEMENT}`], missing: ['\u0302'] });
});

test('a form of plain letters that no face has is set in them', () => {
  expect(split('𝐚ℂ')).toEqual({ runs: [`latin ltr a${REPLACEMENT}`], missing: ['ℂ'] });
});

test('runs are in reading order; figures in right-to-left text run from the left, spaces between words with them', () => {
  expect(split('אב גא 12 (ב)').runs).toEqual(['hebrew rtl אב גא ', 'latin ltr 12', 'latin rtl  (', 'hebrew rtl ב)']);
});
