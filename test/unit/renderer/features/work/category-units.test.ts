import {
  type Category,
  categoryNamed,
  type UnitGroup,
  unitsOffered,
  withCategory,
} from '@renderer/features/work/category-units';
import { expect, test } from 'vitest';

const category = (name: string, unit: string, unitGroupId: string | null = null) =>
  ({ name, unit, unitGroupId }) as Category;

const distances = {
  id: 'distances',
  units: [
    { code: 'KMT', name: '', factor: '1' },
    { code: 'MTR', name: 'løpemeter', factor: '0.001' },
  ],
} as unknown as UnitGroup;

const driving = category('Kjøring', 'KMT', 'distances');
const known = [category('Hotell', 'C62'), driving];

test('a category is found by its name, whatever its capitals', () => {
  expect(categoryNamed(' kjøring ', known)).toBe(driving);
  expect(categoryNamed('Kjør', known)).toBeUndefined();
  expect(categoryNamed('', known)).toBeUndefined();
});

test('choosing a category takes its unit along; a name of one’s own leaves the unit that stands there', () => {
  expect(withCategory('Kjøring', known)).toEqual({ category: 'Kjøring', unit: 'KMT' });
  expect(withCategory('Kjøring og ferje', known)).toEqual({ category: 'Kjøring og ferje' });
});

test('a category in a unit group offers the units of that group, by the firm’s own words', () => {
  expect(unitsOffered(driving, [distances])).toEqual(distances.units);
});

test('without a group any unit may be chosen but the hour, which is time', () => {
  const all = unitsOffered(known[0], [distances]).map(({ code }) => code);
  expect(all).toContain('KMT');
  expect(all).not.toContain('HUR');
  expect(unitsOffered(undefined, [distances]).map(({ code }) => code)).toEqual(all);
});
