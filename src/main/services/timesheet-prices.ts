import { scopeOf } from '@shared/billing/price-search';
import { compareDecimals, normalizeDecimal } from '@shared/decimal';
import { groupBy } from '@shared/group-by';
import { translator } from '@shared/i18n/translate';
import { newId } from '@shared/ids';
import type { Entry } from '@shared/model/entry';
import { PLAIN_PRICE, PLAIN_PRICE_LIST, type Price, type PriceList } from '@shared/model/price-list';
import type { Transaction } from '../store/store';
import { entries, priceLists } from './collections';
import { companyOf } from './context';
import { listPriceOf } from './pricing';

export interface MadePrices {
  priceLists: string[];
  prices: { priceListId: string; priceIds: string[] }[];
}

/** The rate that most of the hours were worked at; of two that tie, the higher. */
function usualRate(group: readonly Entry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { statedPrice } of group) {
    if (statedPrice === null) continue;
    const rate = normalizeDecimal(statedPrice);
    counts.set(rate, (counts.get(rate) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareDecimals(b[0], a[0]))[0]?.[0];
}

/**
 * Turns the rates of an imported file into prices, so that the next month's hours are priced without the file: each
 * person's usual rate, and a project's own where it differs. A currency without any sales price list gets one; lists
 * that are there gain rows and lose none. What the list then gives is taken off the entry; a rate that stays different
 * is stated on the entry itself.
 */
export function priceImported(tx: Transaction, made: readonly Entry[]): MadePrices {
  const result: MadePrices = { priceLists: [], prices: [] };
  const rated = made.filter(({ statedPrice, roleId }) => statedPrice !== null && roleId !== null);
  for (const ofCurrency of groupBy(rated, ({ currency }) => currency).values()) {
    const [first] = ofCurrency;
    if (first === undefined) continue;
    ensureList(tx, first.currency, result);
    for (const ofPerson of groupBy(ofCurrency, ({ personId }) => personId ?? '').values()) {
      addPrice(tx, ofPerson, null, result);
      for (const ofProject of groupBy(ofPerson, ({ projectId }) => projectId).values()) {
        addPrice(tx, ofProject, ofProject[0]?.projectId ?? null, result);
      }
    }
  }
  for (const entry of rated) {
    const { price, origin } = listPriceOf(tx, entry, 'sales', entry.currency);
    const isListed =
      origin.kind === 'priceList' && entry.statedPrice !== null && compareDecimals(price, entry.statedPrice) === 0;
    if (isListed) tx.put(entries, { ...entry, statedPrice: null });
  }
  return result;
}

function ensureList(tx: Transaction, currency: string, result: MadePrices): void {
  if (tx.all(priceLists).some((list) => isForEverybody(list, currency))) return;
  const t = translator(companyOf(tx).language);
  const list: PriceList = {
    id: newId(),
    name: t('work.importedPriceList', { currency }),
    context: 'sales',
    currency,
    start: null,
    end: null,
    prices: [],
    ...PLAIN_PRICE_LIST,
    revision: 1,
  };
  tx.put(priceLists, list);
  result.priceLists.push(list.id);
}

/** Adds a price for a person (on one project) to each list that covers their hours and says nothing of its own yet. */
function addPrice(tx: Transaction, group: readonly Entry[], projectId: string | null, result: MadePrices): void {
  const rate = usualRate(group);
  if (rate === undefined) return;
  const lists = tx.all(priceLists);
  for (const { id } of lists.filter((list) => isForEverybody(list, group[0]?.currency))) {
    const list = tx.get(priceLists, id);
    const entry = group.find(({ date }) => list !== undefined && covers(list, date));
    if (list === undefined || entry === undefined) continue;
    const present = listPriceOf(tx, entry, 'sales', entry.currency);
    if (present.origin.kind === 'priceList' && compareDecimals(present.price, rate) === 0) continue;
    const isTaken = list.prices.some(
      (price) => price.roleId === entry.roleId && price.personId === entry.personId && price.projectId === projectId,
    );
    if (isTaken) continue;
    const price: Price = {
      id: newId(),
      kind: 'role',
      roleId: entry.roleId,
      personId: entry.personId,
      projectId,
      category: '',
      unit: 'HUR',
      price: rate,
      ...PLAIN_PRICE,
    };
    tx.put(priceLists, { ...list, prices: [...list.prices, price], revision: list.revision + 1 });
    const mine = result.prices.find(({ priceListId }) => priceListId === list.id);
    if (mine === undefined) result.prices.push({ priceListId: list.id, priceIds: [price.id] });
    else mine.priceIds.push(price.id);
  }
}

/** What somebody agreed upon is theirs: a timesheet adds nothing to it. */
const isForEverybody = (list: PriceList, currency: string | undefined): boolean =>
  list.context === 'sales' && list.currency === currency && scopeOf(list) === 'general';

function covers(list: PriceList, date: string): boolean {
  return (list.start === null || list.start <= date) && (list.end === null || date <= list.end);
}
