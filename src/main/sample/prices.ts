import type { PlainDate } from '@shared/dates';
import { addDays, compareDates, partsOf } from '@shared/dates';
import type { Call } from './caller';
import type { SampleData } from './data/sample-data';
import type { RoleKey } from './story';

type RoleIds = Readonly<Record<RoleKey, string>>;

/** The latest 1 November up to this day: from then on the new prices hold. */
export function priceChange(today: PlainDate): PlainDate {
  const { year } = partsOf(today);
  const thisYear = `${year}-11-01`;
  return compareDates(thisYear, today) <= 0 ? thisYear : `${year - 1}-11-01`;
}

function listName({ company, priceLists }: SampleData, change: PlainDate, era: 'before' | 'after', currency: string) {
  const name = `${priceLists.sales} ${partsOf(change).year - (era === 'before' ? 1 : 0)}`;
  return currency === company.currency ? name : `${name}, ${currency}`;
}

const ROLE_KEYS: readonly RoleKey[] = ['partner', 'senior', 'consultant', 'draughtsman'];

function pricesOf(data: SampleData, roles: RoleIds, era: 'before' | 'after', currency: string) {
  const rolePrices = ROLE_KEYS.flatMap((key) => {
    const [before, after] = data.roles[key].prices?.[currency] ?? [];
    const isForgotten = key === 'senior' && currency === data.company.currency;
    const price = era === 'before' || isForgotten ? before : after;
    if (price === undefined) return [];
    return [{ kind: 'role' as const, roleId: roles[key], category: '', unit: 'HUR', price, ...forEverybody }];
  });
  const categoryPrices = data.categories.flatMap(({ category, unit, prices }) => {
    const price = prices[currency]?.[era === 'before' ? 0 : 1];
    if (price === undefined) return [];
    return [{ kind: 'category' as const, roleId: null, category, unit, price, ...forEverybody }];
  });
  return [...rolePrices, ...categoryPrices];
}

/**
 * Sales prices before and from 1 November in three currencies, and cost prices. The senior consultant's new price in the
 * company's own was forgotten: it is the old one until somebody notices, which is what a draft's recalculation then
 * proposes.
 */
export async function savePriceLists(call: Call, data: SampleData, roles: RoleIds, change: PlainDate): Promise<void> {
  for (const currency of data.priceLists.currencies) {
    for (const era of ['before', 'after'] as const) {
      await call('priceList.save', {
        changes: {
          name: listName(data, change, era, currency),
          context: 'sales',
          currency,
          start: era === 'before' ? null : change,
          end: era === 'before' ? addDays(change, -1) : null,
          prices: pricesOf(data, roles, era, currency),
        },
      });
    }
  }
  await call('priceList.save', {
    changes: {
      name: data.priceLists.cost,
      context: 'cost',
      currency: data.company.currency,
      prices: ROLE_KEYS.map((key) => ({
        kind: 'role' as const,
        roleId: roles[key],
        category: '',
        unit: 'HUR',
        price: data.roles[key].cost,
        ...forEverybody,
      })),
    },
  });
}

const forEverybody = { personId: null, projectId: null };

/** Puts the forgotten price right. Drafts made before say so when they are recalculated. */
export async function correctForgottenPrice(
  call: Call,
  data: SampleData,
  roles: RoleIds,
  change: PlainDate,
): Promise<void> {
  const { currency } = data.company;
  const right = data.roles.senior.prices?.[currency]?.[1];
  const lists = await call('priceList.list', {});
  const list = lists.find(({ name }) => name === listName(data, change, 'after', currency));
  if (list === undefined || right === undefined) return;
  const prices = list.prices.map((price) => (price.roleId === roles.senior ? { ...price, price: right } : price));
  await call('priceList.save', { id: list.id, revision: list.revision, changes: { prices } });
}
