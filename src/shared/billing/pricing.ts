import { compareDates, type PlainDate } from '../dates';
import type { Decimal } from '../decimal';
import type { PriceOrigin } from '../model/actual';
import type { EntryClass } from '../model/entry';
import type { Price, PriceList } from '../model/price-list';
import { convertPrice, type HoursPerUnit, isTimeUnit } from './time-units';

/** What a price is looked up for. */
export interface PriceRequest {
  readonly context: PriceList['context'];
  readonly currency: string;
  /** The day the work was done; not the day it is approved. */
  readonly date: PlainDate;
  readonly class: EntryClass;
  readonly roleId: string | null;
  readonly roleName: string;
  readonly personId: string | null;
  readonly projectId: string;
  readonly category: string;
  /** The unit that the price is wanted per. */
  readonly unit: string;
}

export interface ResolvedPrice {
  readonly price: Decimal;
  readonly origin: PriceOrigin;
}

function covers(list: PriceList, date: PlainDate): boolean {
  return (
    (list.start === null || compareDates(list.start, date) <= 0) &&
    (list.end === null || compareDates(date, list.end) <= 0)
  );
}

/** How narrowly a price is meant: one for a project and a person is the narrowest. */
function narrowness(price: Price): number {
  return (price.projectId === null ? 0 : 2) + (price.personId === null ? 0 : 1);
}

function isFor(price: Price, request: PriceRequest): boolean {
  if (price.projectId !== null && price.projectId !== request.projectId) return false;
  if (price.personId !== null && price.personId !== request.personId) return false;
  if (request.class === 'time') {
    return price.kind === 'role' && price.roleId === request.roleId && isTimeUnit(price.unit);
  }
  // Only time converts between units: an expense per kilometre has no price per night.
  return price.kind === 'category' && price.category === request.category && price.unit === request.unit;
}

const zero = (kind: PriceOrigin['kind'], subject: string, list?: PriceList): ResolvedPrice => ({
  price: '0',
  origin: { kind, priceListId: list?.id ?? null, priceListName: list?.name ?? '', subject },
});

/**
 * The price that the lists give: the one list of the currency whose dates cover the day of the work, and in it the
 * narrowest row. No list, more than one, or no row is a price of zero with the reason (domain: price resolution), never
 * a guess.
 */
export function resolvePrice(request: PriceRequest, lists: readonly PriceList[], hours: HoursPerUnit): ResolvedPrice {
  const subject = request.class === 'time' ? request.roleName : request.category;
  if (request.class === 'time' && request.roleId === null) return zero('noRole', subject);
  const covering = lists.filter(
    (list) => list.context === request.context && list.currency === request.currency && covers(list, request.date),
  );
  const [list] = covering;
  if (list === undefined) return zero('noPriceList', subject);
  if (covering.length > 1) return zero('severalPriceLists', subject);
  const [price] = list.prices
    .filter((candidate) => isFor(candidate, request))
    .sort((a, b) => narrowness(b) - narrowness(a));
  if (price === undefined) return zero('noMatchingPrice', subject, list);
  return {
    price: request.class === 'time' ? convertPrice(price.price, price.unit, request.unit, hours) : price.price,
    origin: { kind: 'priceList', priceListId: list.id, priceListName: list.name, subject },
  };
}

/** Lists of one context and currency whose dates overlap: a day with two lists has no price. */
export function overlapping(list: Omit<PriceList, 'prices' | 'revision'>, others: readonly PriceList[]): PriceList[] {
  return others.filter(
    (other) =>
      other.id !== list.id &&
      other.context === list.context &&
      other.currency === list.currency &&
      (list.start === null || other.end === null || compareDates(list.start, other.end) <= 0) &&
      (other.start === null || list.end === null || compareDates(other.start, list.end) <= 0),
  );
}
