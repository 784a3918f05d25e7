import { checkPriceList } from '@shared/billing/price-list-rules';
import { overlapping } from '@shared/billing/pricing';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { PLAIN_PRICE_LIST, type Price, type PriceList } from '@shared/model/price-list';
import type { Reader } from '../store/store';
import { people, priceLists, projects, roles } from './collections';
import { byName, commit, companyOf, compareKeys, type Handlers, nameOf, rowOf } from './context';
import { saved } from './saving';

/** What a price names must be there: one for a role that nobody has would be looked up for ever in vain. */
function assertSubjectsExist(reader: Reader, { roleId, personId, projectId }: Price): void {
  if (roleId !== null) rowOf(reader, roles, roleId);
  if (personId !== null) rowOf(reader, people, personId);
  if (projectId !== null) rowOf(reader, projects, projectId);
}

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
        ...PLAIN_PRICE_LIST,
        revision: 1,
      }));
      const row = { ...list, prices: prices?.map((price) => ({ ...price, id: price.id ?? newId() })) ?? list.prices };
      checkPriceList(row, ({ roleId, category }) => nameOf(tx, roles, roleId) || category);
      for (const price of prices ?? []) assertSubjectsExist(tx, { ...price, id: '' });
      const [other] = overlapping(row, tx.all(priceLists));
      if (other !== undefined) {
        refuse('masterData.priceListsOverlap', { name: row.name, other: other.name }, 'changes.start');
      }
      tx.put(priceLists, row);
      return row;
    }),
};
