import { contrastWithWhite, readableOnWhite } from '@shared/colours';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('contrast is that of WCAG', () => {
  expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
  expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
  expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
});

test('a colour that can be read stays, any other becomes one', () => {
  expect(readableOnWhite('#1a5fb4')).toBe('#1a5fb4');
  expect(readableOnWhite('#ffd400')).not.toBe('#ffd400');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const readable = readableOnWhite(`#${value.toString(16).padStart(6, '0')}`);
      expect(readable).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrastWithWhite(readable)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
