import { directionOf, levelsOf, mirrored, visualOrder } from '@main/documents/pdf/bidi';
import { expect, test } from 'vitest';

test('the first letter decides which way a paragraph runs', () => {
  expect(directionOf('12 (שלום) Oslo')).toBe('rtl');
  expect(directionOf('Oslo שלום')).toBe('ltr');
  expect(directionOf('\u200fOslo')).toBe('rtl');
  expect(directionOf('12')).toBe('ltr');
});

test('a line without right-to-left letters has no levels', () => {
  expect(levelsOf('Faktura 12, (Oslo)')).toBeUndefined();
});

test('figures and Latin words run from the left inside right-to-left text, spaces at the end with the paragraph', () => {
  expect([...(levelsOf('אב 12 ab ') ?? [])]).toEqual([1, 1, 1, 2, 2, 1, 2, 2, 1]);
  expect([...(levelsOf('ab אב ') ?? [])]).toEqual([0, 0, 0, 1, 1, 0]);
});

test('brackets open to the other side', () => {
  expect(mirrored('(א)')).toBe(')א(');
});

test('runs are put in their order on the page', () => {
  expect(visualOrder([0, 0, 0])).toEqual([0, 1, 2]);
  expect(visualOrder([1, 2, 1])).toEqual([2, 1, 0]);
  expect(visualOrder([0, 1, 2, 2, 1, 0])).toEqual([0, 4, 2, 3, 1, 5]);
});
