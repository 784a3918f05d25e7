import type { PlainDate } from '@shared/dates';
import { addDays, compareDates, partsOf } from '@shared/dates';
import type { Call } from './caller';
import { CATEGORIES, PRICED_CURRENCIES, ROLES, type RoleKey } from './data/people';

type RoleIds = Readonly<Record<RoleKey, string>>;

/** The latest 1 November up to this day: from then on the new prices hold. */
export function priceChange(today: PlainDate): PlainDate {
  const { year } = partsOf(today);
  const thisYear = `${year}-11-01`;
  return compareDates(thisYear, today) <= 0 ? thisYear : `${year - 1}-11-01`;
}

export function listName(change: PlainDate, era: 'before' | 'after', currency: string): string {
  const year = partsOf(change).year - (era === 'before' ? 1 : 0);
  return currency === 'NOK' ? `Rådgivning ${year}` : `Rådgivning ${year}, ${currency}`;
}

/**
 * Sales prices before and from 1 November in three currencies, and cost prices. The senior consultant's new price in
 * kroner was forgotten: it is the old one until somebody notices, which is what a draft's recalculation then proposes.
 */
export async function savePriceLists(call: Call, roles: RoleIds, change: PlainDate): Promise<void> {
  for (const currency of PRICED_CURRENCIES) {
    for (const era of ['before', 'after'] as const) {
      const rolePrices = (Object.keys(ROLES) as RoleKey[]).flatMap((key) => {
        const { prices } = ROLES[key];
        if (prices === null) return [];
        const isForgotten = key === 'senior' && currency === 'NOK';
        const price = prices[currency][era === 'before' || isForgotten ? 0 : 1];
        return [{ kind: 'role' as const, roleId: roles[key], category: '', unit: 'HUR', price, ...forEverybody }];
      });
      const categoryPrices = CATEGORIES.flatMap(({ category, unit, prices }) => {
        if (currency === 'MYR') return [];
        const price = prices[currency][era === 'before' ? 0 : 1];
        return [{ kind: 'category' as const, roleId: null, category, unit, price, ...forEverybody }];
      });
      await call('priceList.save', {
        changes: {
          name: listName(change, era, currency),
          context: 'sales',
          currency,
          start: era === 'before' ? null : change,
          end: era === 'before' ? addDays(change, -1) : null,
          prices: [...rolePrices, ...categoryPrices],
        },
      });
    }
  }
  await call('priceList.save', {
    changes: {
      name: 'Kostpris',
      context: 'cost',
      currency: 'NOK',
      prices: (Object.keys(ROLES) as RoleKey[]).map((key) => ({
        kind: 'role' as const,
        roleId: roles[key],
        category: '',
        unit: 'HUR',
        price: ROLES[key].cost,
        ...forEverybody,
      })),
    },
  });
}

const forEverybody = { personId: null, projectId: null };

/** Puts the forgotten price right. Drafts made before say so when they are recalculated. */
export async function correctForgottenPrice(call: Call, roles: RoleIds, change: PlainDate): Promise<void> {
  const lists = await call('priceList.list', {});
  const list = lists.find(({ name }) => name === listName(change, 'after', 'NOK'));
  if (list === undefined) return;
  const prices = list.prices.map((price) =>
    price.roleId === roles.senior ? { ...price, price: ROLES.senior.prices.NOK[1] } : price,
  );
  await call('priceList.save', { id: list.id, revision: list.revision, changes: { prices } });
}
