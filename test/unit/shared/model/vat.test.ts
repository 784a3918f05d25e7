import { isVatCategory, rateProblem, VAT_CATEGORIES, vatCategorySchema } from '@shared/model/vat';
import { describe, expect, it } from 'vitest';

describe('VAT categories', () => {
  it('are the seven of EN 16931', () => {
    expect(VAT_CATEGORIES).toHaveLength(7);
    expect(vatCategorySchema.safeParse('AE').success).toBe(true);
    expect(isVatCategory('L')).toBe(false);
  });

  it.each(['25', '0.01', '11.11', '5.50'])('standard takes %s', (rate) => {
    expect(rateProblem('S', rate)).toBeUndefined();
  });

  it.each(['0', '0.00', '-25'])('standard does not take %s', (rate) => {
    expect(rateProblem('S', rate)).toBe('rateNotAboveZero');
  });

  it.each(VAT_CATEGORIES.filter((category) => category !== 'S'))('%s takes 0 and nothing else', (category) => {
    expect(rateProblem(category, '0.00')).toBeUndefined();
    expect(rateProblem(category, '25')).toBe('rateNotZero');
    expect(rateProblem(category, '-1')).toBe('rateNotZero');
  });
});
