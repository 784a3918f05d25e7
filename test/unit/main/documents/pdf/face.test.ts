import { resolve } from 'node:path';
import { printable } from '@main/documents/pdf/printable';
import { splitIntoRuns } from '@main/documents/pdf/runs';
import { typefacesOf } from '@main/documents/pdf/typefaces';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALPHABETS, anything, textOf } from './hostile';

const { faces, fallback } = typefacesOf(resolve('resources'));

const runsOf = (text: string, missing: string[] = []) =>
  splitIntoRuns(printable(text).replaceAll('\n', ' '), faces.regular, fallback, (character) => missing.push(character));

/** What is drawn of a text, and what it reads as. */
function check(text: string): void {
  for (const { face, text: written, direction } of runsOf(text)) {
    const signs = face.signsOf(written, direction);
    const inReadingOrder = direction === 'rtl' ? signs.toReversed() : signs;
    expect(inReadingOrder.map((sign) => sign.text).join('')).toBe(written);
    for (const { parts, text: copied } of signs) {
      expect(copied).not.toBe('');
      expect(parts.length).toBeGreaterThan(0);
      for (const { id } of parts) expect(id).toBeGreaterThan(0);
    }
  }
}

describe('whatever is written', () => {
  test.each(Object.keys(ALPHABETS))('in %s, its signs read as it was written and none is missing', (alphabet) => {
    fc.assert(fc.property(textOf(alphabet), check), { numRuns: 100 });
  });

  test('in many scripts and in none, the same holds', () => {
    fc.assert(fc.property(anything, check), { numRuns: 300 });
  });
});
