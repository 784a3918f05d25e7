import { calculate } from '@shared/billing/calculate';
import { netFromGross, splitGrossAmount } from '@shared/billing/gross-prices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('prices that include VAT', () => {
  it('become net prices with eight decimals', () => {
    expect(netFromGross('79.000', '19')).toBe('66.38655462');
    expect(netFromGross('125', '25')).toBe('100');
    expect(netFromGross('-125', '25')).toBe('-100');
    expect(netFromGross('99.90', '0')).toBe('99.9');
  });

  it('come back as the gross amount of a line, within a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom('25', '21', '20', '8', '5.5'),
        (amount, rate) => {
          const price = netFromGross((amount / 100).toFixed(2), rate);
          const { totals } = calculate({
            currency: 'EUR',
            taxRounding: 'group',
            lines: [{ quantity: '1', price, category: 'S', rate }],
          });
          expect(Math.abs(totals.grossAmount - amount)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('taken apart add up to what they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('25', '11.11', '0'), (amount, rate) => {
        const { netAmount, taxAmount } = splitGrossAmount(amount, rate);
        expect(netAmount + taxAmount).toBe(amount);
      }),
    );
  });
});
