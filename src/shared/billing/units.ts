import { compareDecimals, multiplyDecimals } from '../decimal';
import { refuse } from '../failure';
import type { Category } from '../model/category';
import type { GroupedUnit, UnitGroup } from '../model/unit-group';
import { type HoursPerUnit, isTimeUnit } from './time-units';

/** The id of the group that is always there. */
export const TIME_GROUP_ID = 'time';

/** The days of a week that are worked. */
const DAYS_PER_WEEK = '5';

/** The units of time, which the program converts itself: a day is as long as the company says, a week five of them. */
export function timeUnitsOf({ hoursPerDay }: HoursPerUnit): GroupedUnit[] {
  return [
    { code: 'HUR', name: '', factor: '1' },
    { code: 'DAY', name: '', factor: hoursPerDay },
    { code: 'WEE', name: '', factor: multiplyDecimals(hoursPerDay, DAYS_PER_WEEK) },
  ];
}

/**
 * Holds a group to what choosing from it relies on: its base unit among its units and worth one, every factor above zero
 * (domain: zero factors must be rejected), no unit twice, and no unit of time, which has a group of its own.
 */
export function checkUnitGroup({ baseUnit, units }: UnitGroup): void {
  const seen = new Set<string>();
  for (const [index, { code, factor }] of units.entries()) {
    const field = `changes.units.${index}`;
    if (isTimeUnit(code)) refuse('units.timeHasItsOwn', { code }, `${field}.code`);
    if (seen.has(code)) refuse('units.unitTwice', { code }, `${field}.code`);
    seen.add(code);
    if (compareDecimals(factor, '0') <= 0) refuse('units.factorNotPositive', { code }, `${field}.factor`);
    if (code === baseUnit && compareDecimals(factor, '1') !== 0) {
      refuse('units.baseIsOne', { code }, `${field}.factor`);
    }
  }
  if (!seen.has(baseUnit)) refuse('units.baseMissing', { code: baseUnit }, 'changes.baseUnit');
}

/** Whether work of a category may be counted in the unit: in any, unless a group says which. */
export function isUnitOf(
  category: Pick<Category, 'unitGroupId'>,
  unit: string,
  groups: readonly Pick<UnitGroup, 'id' | 'units'>[],
): boolean {
  if (category.unitGroupId === null) return true;
  const group = groups.find(({ id }) => id === category.unitGroupId);
  return group === undefined || group.units.some(({ code }) => code === unit);
}
