import { compareDates, type PlainDate } from '../dates';
import type { EntryClass } from '../model/entry';
import type { Price, PriceList } from '../model/price-list';
import { isTimeUnit } from './time-units';

/** Somebody whose own lists are asked first: the customer by name, the contract by number. */
export interface ListOwner {
  readonly id: string;
  readonly name: string;
}

/** What a price is looked up for. */
export interface PriceSubject {
  readonly context: PriceList['context'];
  readonly currency: string;
  /** The day the work was done; not the day it is approved. */
  readonly date: PlainDate;
  readonly class: EntryClass;
  readonly roleId: string | null;
  readonly personId: string | null;
  readonly projectId: string;
  readonly category: string;
  /** The unit that the price is wanted per. */
  readonly unit: string;
  /** Whose lists come before those for everybody; absent where nobody's do. */
  readonly contract?: ListOwner | null;
  readonly customer?: ListOwner | null;
}

/** From the narrowest to the widest: the order in which lists are asked. */
export const PRICE_SCOPES = ['contract', 'customer', 'general'] as const;

export type PriceScope = (typeof PRICE_SCOPES)[number];

/** Whom a list is for. */
export function scopeOf({ contractId, customerId }: Pick<PriceList, 'contractId' | 'customerId'>): PriceScope {
  if (contractId !== null) return 'contract';
  return customerId === null ? 'general' : 'customer';
}

/** What became of a list that was asked. `notAsked`: a narrower one had answered already. */
export const LIST_VERDICTS = [
  'answers',
  'otherCurrency',
  'notYet',
  'ended',
  'noRow',
  'severalOnTheDay',
  'notAsked',
] as const;

export type ListVerdict = (typeof LIST_VERDICTS)[number];

export interface ConsideredList {
  readonly list: PriceList;
  readonly scope: PriceScope;
  readonly verdict: ListVerdict;
}

export interface PriceSearch {
  /** Every list of the kind that could have to do with the work, in the order in which they are asked. */
  readonly considered: readonly ConsideredList[];
  /** The list and row that give the price. */
  readonly found: { readonly list: PriceList; readonly scope: PriceScope; readonly row: Price } | null;
}

/** How narrowly a price is meant: one for a project and a person is the narrowest. */
function narrowness(price: Price): number {
  return (price.projectId === null ? 0 : 2) + (price.personId === null ? 0 : 1);
}

function isFor(price: Price, subject: PriceSubject): boolean {
  if (price.projectId !== null && price.projectId !== subject.projectId) return false;
  if (price.personId !== null && price.personId !== subject.personId) return false;
  if (subject.class === 'time') {
    return price.kind === 'role' && price.roleId === subject.roleId && isTimeUnit(price.unit);
  }
  // Only time converts between units: an expense per kilometre has no price per night.
  return price.kind === 'category' && price.category === subject.category && price.unit === subject.unit;
}

function rowFor(list: PriceList, subject: PriceSubject): Price | undefined {
  const [row] = list.prices.filter((price) => isFor(price, subject)).sort((a, b) => narrowness(b) - narrowness(a));
  return row;
}

function concerns(list: PriceList, subject: PriceSubject): boolean {
  if (list.context !== subject.context) return false;
  const scope = scopeOf(list);
  if (scope === 'contract') return list.contractId === subject.contract?.id;
  return scope === 'general' || list.customerId === subject.customer?.id;
}

/** Why a list has nothing to say of the day and currency, if so. */
function passedOver({ currency, start, end }: PriceList, subject: PriceSubject): ListVerdict | null {
  if (currency !== subject.currency) return 'otherCurrency';
  if (start !== null && compareDates(subject.date, start) < 0) return 'notYet';
  if (end !== null && compareDates(end, subject.date) < 0) return 'ended';
  return null;
}

/** The latest first, an open beginning last: the order in which somebody would look through them. */
const byStart = (a: PriceList, b: PriceList): number => {
  const [startA, startB] = [a.start ?? '', b.start ?? ''];
  if (startA !== startB) return startA < startB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
};

/**
 * Asks the contract's lists, then the customer's, then those for everybody (domain: price resolution). The first scope
 * with one list on the day that has a row decides; a list without the row leaves it to the next scope. Two lists of one
 * scope on one day decide nothing, and nothing behind them is asked: choosing would be a guess.
 */
export function searchPrice(subject: PriceSubject, lists: readonly PriceList[]): PriceSearch {
  const considered: ConsideredList[] = [];
  let found: PriceSearch['found'] = null;
  let isDecided = false;
  for (const scope of PRICE_SCOPES) {
    const ofScope = lists.filter((list) => concerns(list, subject) && scopeOf(list) === scope).sort(byStart);
    const covering = ofScope.filter((list) => passedOver(list, subject) === null);
    for (const list of ofScope) {
      const verdict = passedOver(list, subject);
      if (verdict !== null) considered.push({ list, scope, verdict });
      else if (isDecided) considered.push({ list, scope, verdict: 'notAsked' });
      else if (covering.length > 1) considered.push({ list, scope, verdict: 'severalOnTheDay' });
      else {
        const row = rowFor(list, subject);
        considered.push({ list, scope, verdict: row === undefined ? 'noRow' : 'answers' });
        if (row !== undefined) found = { list, scope, row };
      }
    }
    isDecided ||= found !== null || covering.length > 1;
  }
  return { considered, found };
}
