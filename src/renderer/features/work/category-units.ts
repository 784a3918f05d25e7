import type { ApiOutput } from '@shared/api';
import { UNITS } from '@shared/units';

export type Category = ApiOutput<'category.list'>[number];

export type UnitGroup = ApiOutput<'unitGroup.list'>[number];

/** A unit that work may be entered in, with the firm's own word for it where it has one. */
export interface OfferedUnit {
  readonly code: string;
  readonly name: string;
}

/** The category that goes by the name, whatever its capitals; undefined for one that nobody has put down. */
export function categoryNamed(name: string, categories: readonly Category[]): Category | undefined {
  const wanted = name.trim().toLowerCase();
  return categories.find((category) => category.name.toLowerCase() === wanted);
}

/** What work that is no time may be entered in: the units of the category's group, or any where it has none. */
export function unitsOffered(category: Category | undefined, groups: readonly UnitGroup[]): readonly OfferedUnit[] {
  const group = groups.find(({ id }) => id === category?.unitGroupId);
  return group?.units ?? UNITS.filter((code) => code !== 'HUR').map((code) => ({ code, name: '' }));
}

/** An entry's category and the unit that comes along with it: its own, where it was put down. */
export function withCategory(name: string, categories: readonly Category[]): { category: string; unit?: string } {
  const known = categoryNamed(name, categories);
  return known === undefined ? { category: name } : { category: name, unit: known.unit };
}
