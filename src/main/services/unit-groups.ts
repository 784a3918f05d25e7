import { checkUnitGroup, TIME_GROUP_ID, timeUnitsOf } from '@shared/billing/units';
import { refuse } from '@shared/failure';
import { translator } from '@shared/i18n/translate';
import { newId } from '@shared/ids';
import type { UnitGroup } from '@shared/model/unit-group';
import type { Reader } from '../store/store';
import { categories, unitGroups } from './collections';
import { byName, commit, companyOf, type Handlers, rowOf } from './context';
import { assertNameIsFree, saved } from './saving';

/** The group that every company has: it is worked out of the company's day and stored nowhere. */
function timeGroup(reader: Reader) {
  const company = companyOf(reader);
  return {
    id: TIME_GROUP_ID,
    name: translator(company.language)('categories.time'),
    baseUnit: 'HUR',
    units: timeUnitsOf(company),
    revision: 1,
    isBuiltIn: true,
  };
}

function assertNotBuiltIn(id: string | undefined): void {
  if (id === TIME_GROUP_ID) refuse('units.timeIsBuiltIn');
}

export const unitGroupHandlers: Handlers<'unitGroup.list' | 'unitGroup.save' | 'unitGroup.remove'> = {
  'unitGroup.list': (_, { store }) => [
    timeGroup(store),
    ...store
      .all(unitGroups)
      .sort(byName)
      .map((group) => ({ ...group, isBuiltIn: false })),
  ],

  'unitGroup.save': (input, context) =>
    commit(context, 'unitGroup.save', (tx) => {
      assertNotBuiltIn(input.id);
      const before = input.id === undefined ? undefined : rowOf(tx, unitGroups, input.id);
      const row: UnitGroup = saved(tx, unitGroups, input, () => ({
        id: newId(),
        name: '',
        baseUnit: 'C62',
        units: [{ code: 'C62', name: '', factor: '1' }],
        revision: 1,
      }));
      checkUnitGroup(row);
      assertNameIsFree(tx, unitGroups, row);
      assertUnitsStay(tx, before, row);
      tx.put(unitGroups, row);
      return row;
    }),

  'unitGroup.remove': ({ id }, context) =>
    commit(context, 'unitGroup.remove', (tx) => {
      assertNotBuiltIn(id);
      const { name } = rowOf(tx, unitGroups, id);
      const user = tx.all(categories).find(({ unitGroupId }) => unitGroupId === id);
      if (user !== undefined) refuse('units.groupHasCategory', { name, category: user.name });
      tx.remove(unitGroups, id);
      return {};
    }),
};

/** A category's own unit is one of its group's. */
function assertUnitsStay(reader: Reader, before: UnitGroup | undefined, row: UnitGroup): void {
  if (before === undefined) return;
  const user = reader
    .all(categories)
    .find(({ unitGroupId, unit }) => unitGroupId === row.id && !row.units.some(({ code }) => code === unit));
  if (user !== undefined) refuse('units.unitOfCategory', { code: user.unit, category: user.name }, 'changes.units');
}
