import { isUnitOf } from '@shared/billing/units';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { type Category, PLAIN_CATEGORY } from '@shared/model/category';
import type { Entry } from '@shared/model/entry';
import type { Reader } from '../store/store';
import { assertBookDefaults } from './book-defaults';
import { actuals, categories, contractLines, entries, priceLists, unitGroups } from './collections';
import { byName, commit, type Handlers, rowOf } from './context';
import { assertNameIsFree, saved } from './saving';

/** The names that work goes by, and those that prices and contract lines do. */
function usedNames(reader: Reader) {
  const work = new Set([...reader.all(entries), ...reader.all(actuals)].map(({ category }) => category));
  const lists = new Map(
    reader.all(priceLists).flatMap((list) => list.prices.map(({ category }) => [category, list.name] as const)),
  );
  const lines = new Map(
    reader
      .all(contractLines)
      .flatMap((line) => line.chargeability.categories.map(({ category }) => [category, line.name] as const)),
  );
  return { work, lists, lines };
}

function assertUnused(reader: Reader, name: string): void {
  const { work, lists, lines } = usedNames(reader);
  if (work.has(name)) refuse('prices.categoryHasWork', { name });
  const list = lists.get(name);
  if (list !== undefined) refuse('prices.categoryHasPrices', { name, list });
  const line = lines.get(name);
  if (line !== undefined) refuse('prices.categoryOnContractLine', { name, line });
}

/** Work, prices and contract lines go by the name: another one would leave them behind. */
function assertNameStays(reader: Reader, before: Category | undefined, row: Category): void {
  if (before === undefined || before.name === row.name) return;
  const { work, lists, lines } = usedNames(reader);
  const { name } = before;
  if (work.has(name) || lists.has(name) || lines.has(name)) {
    refuse('prices.categoryNameIsUsed', { name }, 'changes.name');
  }
}

function assertUnitFits(reader: Reader, row: Category): void {
  if (row.unitGroupId === null) return;
  const group = rowOf(reader, unitGroups, row.unitGroupId);
  if (!isUnitOf(row, row.unit, [group])) {
    refuse('units.notInGroup', { code: row.unit, group: group.name }, 'changes.unit');
  }
}

/** Refuses an entry in a unit that its category is not counted in. A category that nobody has put down takes any. */
export function assertUnitOfCategory(reader: Reader, { class: entryClass, category: name, unit }: Entry): void {
  if (entryClass === 'time' || name === '') return;
  const [category] = reader.by(categories, 'name', name.toLowerCase());
  if (category === undefined || isUnitOf(category, unit, reader.all(unitGroups))) return;
  refuse('units.notOfCategory', { code: unit, category: name }, 'changes.unit');
}

export const categoryHandlers: Handlers<'category.list' | 'category.save' | 'category.remove'> = {
  'category.list': ({ includeArchived, class: wanted }, { store }) => {
    const { work, lists, lines } = usedNames(store);
    return store
      .all(categories)
      .filter((row) => (includeArchived || !row.archived) && (wanted === undefined || row.class === wanted))
      .sort(byName)
      .map((row) => ({ ...row, isUsed: work.has(row.name) || lists.has(row.name) || lines.has(row.name) }));
  },

  'category.save': (input, context) =>
    commit(context, 'category.save', (tx) => {
      const before = input.id === undefined ? undefined : rowOf(tx, categories, input.id);
      const row: Category = saved(tx, categories, input, () => ({
        id: newId(),
        name: '',
        class: 'expense',
        unit: 'C62',
        ...PLAIN_CATEGORY,
        revision: 1,
      }));
      assertNameIsFree(tx, categories, row);
      assertNameStays(tx, before, row);
      assertUnitFits(tx, row);
      assertBookDefaults(tx, input.changes, 'changes');
      tx.put(categories, row);
      return row;
    }),

  'category.remove': ({ id }, context) =>
    commit(context, 'category.remove', (tx) => {
      const { name } = rowOf(tx, categories, id);
      assertUnused(tx, name);
      tx.remove(categories, id);
      return {};
    }),
};
