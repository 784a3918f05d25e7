import { overlapping } from '@shared/billing/pricing';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { PriceList } from '@shared/model/price-list';
import { people, priceLists, roles } from './collections';
import { byName, commit, companyOf, compareKeys, type Handlers, nameOf, rowOf } from './context';
import { assertNameIsFree, saved } from './saving';

export const peopleHandlers: Handlers<'role.list' | 'role.save' | 'person.list' | 'person.save'> = {
  'role.list': (_, { store }) => store.all(roles).sort(byName),

  'role.save': (input, context) =>
    commit(context, 'role.save', (tx) => {
      const row = saved(tx, roles, input, () => ({ id: newId(), name: '', revision: 1 }));
      assertNameIsFree(tx, roles, row);
      tx.put(roles, row);
      return row;
    }),

  'person.list': ({ includeArchived }, { store }) =>
    store
      .all(people)
      .filter(({ archived }) => includeArchived || !archived)
      .sort(byName)
      .map((person) => ({ ...person, roleName: nameOf(store, roles, person.roleId) })),

  'person.save': (input, context) =>
    commit(context, 'person.save', (tx) => {
      if (input.id === undefined && !input.changes.roleId)
        refuse('common.required', { field: 'roleId' }, 'changes.roleId');
      const row = saved(tx, people, input, () => ({
        id: newId(),
        name: '',
        email: '',
        roleId: '',
        archived: false,
        revision: 1,
      }));
      rowOf(tx, roles, row.roleId);
      assertNameIsFree(tx, people, row);
      tx.put(people, row);
      return row;
    }),
};

export const priceListHandlers: Handlers<'priceList.list' | 'priceList.save'> = {
  'priceList.list': (_, { store }) =>
    store.all(priceLists).sort((a, b) => byName(a, b) || compareKeys(a.start ?? '', b.start ?? '')),

  'priceList.save': (input, context) =>
    commit(context, 'priceList.save', (tx) => {
      const { prices, ...changes } = input.changes;
      const list: PriceList = saved(tx, priceLists, { ...input, changes }, () => ({
        id: newId(),
        name: '',
        context: 'sales',
        currency: companyOf(tx).currency,
        start: null,
        end: null,
        prices: [],
        revision: 1,
      }));
      const row = { ...list, prices: prices?.map((price) => ({ ...price, id: price.id ?? newId() })) ?? list.prices };
      assertDatesInOrder(row);
      const [other] = overlapping(row, tx.all(priceLists));
      if (other !== undefined) {
        refuse('masterData.priceListsOverlap', { name: row.name, other: other.name }, 'changes.start');
      }
      for (const [index, price] of row.prices.entries()) {
        const hasSubject = price.kind === 'role' ? price.roleId !== null : price.category !== '';
        if (!hasSubject) refuse('masterData.priceNeedsSubject', {}, `changes.prices.${index}`);
      }
      tx.put(priceLists, row);
      return row;
    }),
};

function assertDatesInOrder({ start, end }: PriceList): void {
  if (start !== null && end !== null && end < start)
    refuse('masterData.priceListEndsBeforeItStarts', {}, 'changes.end');
}
