import { raisedPrices } from '@shared/billing/copy-prices';
import { assertRevision } from '@shared/billing/lifecycle';
import { checkPriceList, overlapping } from '@shared/billing/price-list-rules';
import { minorUnitDigits } from '@shared/currencies';
import { addDays, compareDates } from '@shared/dates';
import { isDecimal } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { PLAIN_PRICE_LIST, type Price, type PriceList } from '@shared/model/price-list';
import type { Reader, Transaction } from '../store/store';
import { actuals, contracts, customers, people, priceLists, projects, roles } from './collections';
import { byName, commit, companyOf, compareKeys, type Handlers, nameOf, rowOf } from './context';
import { saved } from './saving';

/** What a price names must be there: one for a role that nobody has would be looked up for ever in vain. */
function assertSubjectsExist(reader: Reader, { roleId, personId, projectId }: Price): void {
  if (roleId !== null) rowOf(reader, roles, roleId);
  if (personId !== null) rowOf(reader, people, personId);
  if (projectId !== null) rowOf(reader, projects, projectId);
}

/** A list for somebody is for somebody who is there, and in the currency that they are billed in. */
function assertOwnerFits(reader: Reader, { name, customerId, contractId, context, currency }: PriceList): void {
  if (customerId !== null) rowOf(reader, customers, customerId);
  if (contractId === null) return;
  const contract = rowOf(reader, contracts, contractId);
  if (context === 'sales' && contract.currency !== currency) {
    const params = { name, contract: contract.number, currency: contract.currency };
    refuse('prices.currencyOfContract', params, 'changes.currency');
  }
}

const isUsed = (reader: Reader, id: string): boolean =>
  reader.all(actuals).some(({ priceOrigin }) => priceOrigin.priceListId === id);

/** What was priced by a list stays explained by it: the currency and kind of a used list are facts. */
function assertKindStays(reader: Reader, before: PriceList | undefined, row: PriceList): void {
  if (before === undefined) return;
  const field = before.currency !== row.currency ? 'currency' : before.context !== row.context ? 'context' : null;
  if (field === null || !isUsed(reader, row.id)) return;
  refuse('prices.listIsInUse', { name: before.name }, `changes.${field}`);
}

/** Stores a list that keeps the rules; refuses one that does not. */
export function putPriceList(tx: Transaction, row: PriceList): void {
  checkPriceList(row, ({ roleId, category }) => nameOf(tx, roles, roleId) || category);
  assertOwnerFits(tx, row);
  const [other] = overlapping(row, tx.all(priceLists));
  if (other !== undefined) {
    refuse('masterData.priceListsOverlap', { name: row.name, other: other.name }, 'changes.start');
  }
  tx.put(priceLists, row);
}

/** The list as it ends where its successor begins; one that ends before that anyway stays as it is. */
function endedBefore(list: PriceList, start: string): PriceList {
  const end = addDays(start, -1);
  if (list.end !== null && compareDates(list.end, end) <= 0) return list;
  if (list.start !== null && compareDates(end, list.start) < 0) {
    refuse('prices.copyStartsTooEarly', { name: list.name }, 'start');
  }
  return { ...list, end, revision: list.revision + 1 };
}

/** The smallest coin: `'0.01'` of a krone, `'1'` of a yen. */
function coinOf(currency: string): string {
  const digits = minorUnitDigits(currency);
  return digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`;
}

export const priceListHandlers: Handlers<'priceList.list' | 'priceList.save' | 'priceList.copy' | 'priceList.remove'> =
  {
    'priceList.list': (_, { store }) =>
      store.all(priceLists).sort((a, b) => byName(a, b) || compareKeys(a.start ?? '', b.start ?? '')),

    'priceList.save': (input, context) =>
      commit(context, 'priceList.save', (tx) => {
        const { prices, ...changes } = input.changes;
        const before = input.id === undefined ? undefined : rowOf(tx, priceLists, input.id);
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
        for (const price of prices ?? []) assertSubjectsExist(tx, { ...price, id: '' });
        assertKindStays(tx, before, row);
        putPriceList(tx, row);
        return row;
      }),

    'priceList.copy': ({ id, revision, name, start, end, raisePercent, step }, context) =>
      commit(context, 'priceList.copy', (tx) => {
        const source = rowOf(tx, priceLists, id);
        assertRevision(source, revision);
        const prices = raisedPrices(source.prices, raisePercent, step ?? coinOf(source.currency));
        if (!prices.every(({ price }) => isDecimal(price))) {
          refuse('prices.raisedTooFar', { percent: raisePercent, name: source.name }, 'raisePercent');
        }
        const copy: PriceList = {
          ...source,
          id: newId(),
          name,
          start,
          end,
          prices: prices.map((price) => ({ ...price, id: newId() })),
          revision: 1,
        };
        tx.put(priceLists, endedBefore(source, start));
        putPriceList(tx, copy);
        return copy;
      }),

    'priceList.remove': ({ id }, context) =>
      commit(context, 'priceList.remove', (tx) => {
        const { name } = rowOf(tx, priceLists, id);
        if (isUsed(tx, id)) refuse('prices.listHasWork', { name });
        tx.remove(priceLists, id);
        return {};
      }),
  };
