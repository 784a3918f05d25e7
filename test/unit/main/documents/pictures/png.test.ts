import { decodePng } from '@main/documents/pictures/png';
import { reduced } from '@main/documents/pictures/png-pixels';
import { Refusal } from '@shared/failure';
import { describe, expect, test } from 'vitest';
import { makePng, markPng, type PngFacts } from './make-png';

const size = { width: 11, height: 9 };

/** Every kind of PNG as the same picture: black on the left, white on the right, the top row transparent. */
const kinds: [string, Omit<PngFacts, 'width' | 'height'>][] = [
  ['grey of one bit', { depth: 1, colourType: 0, samplesAt: (x) => [x < 5 ? 0 : 1] }],
  ['grey of four bits', { depth: 4, colourType: 0, samplesAt: (x) => [x < 5 ? 0 : 15] }],
  ['grey of sixteen bits', { depth: 16, colourType: 0, samplesAt: (x) => [x < 5 ? 0 : 65_535] }],
  ['colours', { depth: 8, colourType: 2, samplesAt: (x) => (x < 5 ? [0, 0, 0] : [255, 255, 255]) }],
  [
    'colours of sixteen bits',
    { depth: 16, colourType: 2, samplesAt: (x) => (x < 5 ? [0, 0, 0] : [65_535, 65_535, 65_535]) },
  ],
  ['a palette', { depth: 2, colourType: 3, palette: [0, 0, 0, 255, 255, 255], samplesAt: (x) => [x < 5 ? 0 : 1] }],
  ['grey with alpha', { depth: 8, colourType: 4, samplesAt: (x) => [x < 5 ? 0 : 255, 255] }],
  [
    'colours with alpha',
    { depth: 8, colourType: 6, samplesAt: (x) => (x < 5 ? [0, 0, 0, 255] : [255, 255, 255, 255]) },
  ],
];

describe.each([false, true])('a PNG that is interlaced: %s', (isInterlaced) => {
  test.each(kinds)('of %s is read pixel by pixel', (_, facts) => {
    const { width, height, rgb } = decodePng(makePng({ ...size, ...facts, isInterlaced }));
    expect([width, height]).toEqual([11, 9]);
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      expect(rgb[pixel * 3]).toBe(pixel % width < 5 ? 0 : 255);
      expect(rgb[pixel * 3 + 2]).toBe(pixel % width < 5 ? 0 : 255);
    }
  });
});

test('transparency comes from a channel, a palette or one colour', () => {
  const alpha = (facts: Omit<PngFacts, 'width' | 'height'>) =>
    decodePng(makePng({ ...size, ...facts })).alpha?.slice(0, 6);
  const channel = { depth: 8, colourType: 6, samplesAt: (x: number) => [0, 0, 0, x < 5 ? 0 : 128] } as const;
  expect([...(alpha(channel) ?? [])]).toEqual([0, 0, 0, 0, 0, 128]);
  const palette = {
    depth: 8,
    colourType: 3,
    palette: [0, 0, 0, 255, 255, 255],
    transparency: [7],
    samplesAt: (x: number) => [x < 5 ? 0 : 1],
  } as const;
  expect([...(alpha(palette) ?? [])]).toEqual([7, 7, 7, 7, 7, 255]);
  const keyed = { depth: 8, colourType: 0, transparency: [0, 9], samplesAt: (x: number) => [x < 5 ? 9 : 10] } as const;
  expect([...(alpha(keyed) ?? [])]).toEqual([0, 0, 0, 0, 0, 255]);
});

test('a picture larger than print needs is reduced, transparent pixels without a say in colours', () => {
  const picture = decodePng(
    makePng({
      width: 4,
      height: 2,
      depth: 8,
      colourType: 6,
      samplesAt: (x) => (x === 0 ? [0, 0, 0, 0] : [200, 100, 50, 255]),
    }),
  );
  const { width, height, rgb, alpha } = reduced(picture, 2);
  expect([width, height]).toEqual([2, 1]);
  expect([...rgb]).toEqual([200, 100, 50, 200, 100, 50]);
  expect([...(alpha ?? [])]).toEqual([128, 255]);
  expect(reduced(picture, 4)).toBe(picture);
});

test.each([
  ['cut short', markPng.slice(0, markPng.length - 40)],
  ['without a picture', markPng.slice(0, 33)],
  ['with another length', Uint8Array.from(markPng, (byte, index) => (index === 19 ? 80 : byte))],
  ['with damaged pixels', Uint8Array.from(markPng, (byte, index) => (index === 46 ? byte ^ 0xff : byte))],
  ['of a kind that there is not', Uint8Array.from(markPng, (byte, index) => (index === 25 ? 5 : byte))],
])('a file %s is refused', (_, bytes) => {
  expect(() => decodePng(bytes)).toThrow(Refusal);
});
