import { seamsOf } from '@main/documents/pdf/signs';
import { expect, test } from 'vitest';

test('glyphs that stand for characters in turn are parted after each', () => {
  expect(seamsOf([1, 2, 3], [[1], [2], [3]])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

test('a ligature stands for several characters, and what changed places stays together', () => {
  expect(seamsOf([1, 2, 3, 4], [[1, 2], [4], [3]])).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('a glyph of no characters belongs to the one before it', () => {
  expect(seamsOf([1, 2], [[1], [], [2], []])).toEqual([
    [2, 1],
    [4, 2],
  ]);
});

test('where glyphs were made of other characters than the text, all that is left is one', () => {
  expect(seamsOf([1, 9, 3], [[1], [4], [5], [3]])).toEqual([
    [1, 1],
    [4, 3],
  ]);
  expect(seamsOf([1, 2], [[1]])).toEqual([[1, 2]]);
});
