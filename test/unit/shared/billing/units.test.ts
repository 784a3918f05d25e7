import { convertPrice } from '@shared/billing/time-units';
import { checkUnitGroup, isUnitOf, timeUnitsOf } from '@shared/billing/units';
import type { UnitGroup } from '@shared/model/unit-group';
import { describe, expect, it } from 'vitest';

const group = (units: UnitGroup['units'], baseUnit = 'KMT'): UnitGroup => ({
  id: 'lengths',
  name: 'Lengths',
  baseUnit,
  units,
  revision: 1,
});

const km = { code: 'KMT', name: '', factor: '1' };

describe('a unit group', () => {
  it('holds units by their worth in the base unit', () => {
    expect(() => checkUnitGroup(group([km, { code: 'MTR', name: 'metre', factor: '0.001' }]))).not.toThrow();
  });

  it.each([
    ['units.factorNotPositive', [km, { code: 'MTR', name: '', factor: '0' }]],
    ['units.factorNotPositive', [km, { code: 'MTR', name: '', factor: '-1' }]],
    ['units.unitTwice', [km, km]],
    ['units.baseIsOne', [{ ...km, factor: '2' }]],
    ['units.baseMissing', [{ code: 'MTR', name: '', factor: '0.001' }]],
    ['units.timeHasItsOwn', [km, { code: 'DAY', name: '', factor: '8' }]],
  ])('is refused with %s', (code, units) => {
    expect(() => checkUnitGroup(group(units))).toThrow(code);
  });

  it('says in what a category may be entered', () => {
    const groups = [group([km])];
    expect(isUnitOf({ unitGroupId: 'lengths' }, 'KMT', groups)).toBe(true);
    expect(isUnitOf({ unitGroupId: 'lengths' }, 'C62', groups)).toBe(false);
    expect(isUnitOf({ unitGroupId: null }, 'C62', groups)).toBe(true);
  });
});

describe('the units of time', () => {
  it('are worth the hours that prices are converted by', () => {
    for (const hoursPerDay of ['6', '7.5', '8']) {
      for (const { code, factor } of timeUnitsOf({ hoursPerDay })) {
        expect(convertPrice('1', 'HUR', code, { hoursPerDay })).toBe(factor);
      }
    }
  });
});
