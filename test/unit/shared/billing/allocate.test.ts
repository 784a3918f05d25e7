import { allocate } from '@shared/billing/allocate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const weights = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
  .filter((each) => each.some((weight) => weight > 0))
  .map((each) => each.map((weight) => (weight / 100).toFixed(2)));

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('allocate', () => {
  it.each([
    [100, ['1', '1', '1'], [34, 33, 33]],
    [-100, ['1', '1', '1'], [-34, -33, -33]],
    [1000, ['60', '40'], [600, 400]],
    [5, ['50', '50'], [3, 2]],
    [100, ['16.666', '16.666', '66.668'], [17, 16, 67]],
    [1, ['0', '0.01', '0'], [0, 1, 0]],
    [0, ['3', '4'], [0, 0]],
  ])('shares %i over %j as %j', (whole, parts, shares) => {
    expect(allocate(whole, parts)).toEqual(shares);
  });

  it('gives what rounding leaves over to the share that is to take it', () => {
    expect(allocate(100, ['1', '1', '1'], { roundingTo: 2 })).toEqual([33, 33, 34]);
    expect(allocate(-200, ['1', '1', '1'], { roundingTo: 0 })).toEqual([-66, -67, -67]);
  });

  it('adds up exactly, within one unit of the exact share, and as a mirror', () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        const shares = allocate(whole, parts);
        const total = parts.reduce((sum, part) => sum + Math.round(Number(part) * 100), 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(whole);
        shares.forEach((share, index) => {
          const exact = (whole * Math.round(Number(parts[index]) * 100)) / total;
          expect(Math.abs(share - exact)).toBeLessThan(1);
          if (Number(parts[index]) === 0) expect(share).toBe(0);
        });
        expect(allocate(0 - whole, parts)).toEqual(shares.map((share) => 0 - share));
      }),
    );
  });

  it('adds up exactly wherever the rounding goes', () => {
    fc.assert(
      fc.property(amount, weights, fc.nat(), (whole, parts, seed) => {
        const shares = allocate(whole, parts, { roundingTo: seed % parts.length });
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(whole);
      }),
    );
  });

  it('refuses weights that share nothing', () => {
    expect(() => allocate(100, ['0', '0.00'])).toThrow('calculation.noWeights');
    expect(() => allocate(100, [])).toThrow('calculation.noWeights');
    expect(() => allocate(100, ['50', '-1'])).toThrow('calculation.negativeWeight');
  });
});
