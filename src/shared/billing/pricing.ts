import Big from 'big.js';
import { type Decimal, decimalOf, divideRounded } from '../decimal';
import type { PriceOrigin } from '../model/actual';
import type { Price, PriceList } from '../model/price-list';
import { type PriceScope, type PriceSearch, type PriceSubject, searchPrice } from './price-search';
import { convertPrice, type HoursPerUnit } from './time-units';

/** What one unit of the work cost the firm. */
export interface UnitCost {
  readonly price: Decimal;
  readonly currency: string;
  /** Of the cost's currency for one of the price's; null where none is known. Not asked for where both are the same. */
  readonly exchangeRate: Decimal | null;
}

export interface PriceRequest extends PriceSubject {
  readonly roleName: string;
  /** The cost, for a price that hangs on it; null where none is known. Asked for only then. */
  readonly costOf?: () => UnitCost | null;
}

export interface ResolvedPrice {
  readonly price: Decimal;
  readonly origin: PriceOrigin;
}

/** As conversions of time keep. */
const PRICE_DIGITS = 8;

function ownerOf(scope: PriceScope, { contract, customer }: PriceSubject): Pick<PriceOrigin, 'scope'> {
  if (scope === 'contract' && contract) return { scope: { kind: 'contract', name: contract.name } };
  if (scope === 'customer' && customer) return { scope: { kind: 'customer', name: customer.name } };
  return {};
}

/** `cost × (1 + percent / 100)`, in the price's currency; rounded to eight decimals, as little as a day's rate is. */
export function markedUp(cost: Decimal, markupPercent: Decimal, exchangeRate: Decimal | null): Decimal {
  const marked = new Big(cost).times(new Big(markupPercent).plus(100));
  return decimalOf(divideRounded(marked, new Big(100).times(exchangeRate ?? 1), PRICE_DIGITS));
}

/** A price at cost or above it; zero with the reason where the cost or its exchange rate is not known. */
function priceFromCost(
  { method, markupPercent }: Price,
  { costOf, currency }: PriceRequest,
  origin: PriceOrigin,
): ResolvedPrice {
  const cost = costOf?.() ?? null;
  if (cost === null) return { price: '0', origin: { ...origin, kind: 'noCost' } };
  const percent = method === 'markup' ? markupPercent : '0';
  const rate = cost.currency === currency ? null : cost.exchangeRate;
  const kept = { price: cost.price, currency: cost.currency, markupPercent: percent, exchangeRate: rate };
  if (cost.currency !== currency && rate === null) {
    return { price: '0', origin: { ...origin, kind: 'noExchangeRate', cost: kept } };
  }
  const kind = method === 'markup' ? 'markup' : 'atCost';
  return { price: markedUp(cost.price, percent, rate), origin: { ...origin, kind, cost: kept } };
}

/**
 * Why there is no price. Of several lists without the row the widest is named: a price that is missing there is missing
 * for everybody.
 */
function withoutPrice({ considered }: PriceSearch, request: PriceRequest, subject: string): ResolvedPrice {
  const asked =
    considered.find(({ verdict }) => verdict === 'severalOnTheDay') ??
    considered.findLast(({ verdict }) => verdict === 'noRow');
  if (asked === undefined) {
    return { price: '0', origin: { kind: 'noPriceList', priceListId: null, priceListName: '', subject } };
  }
  if (asked.verdict === 'severalOnTheDay') {
    return { price: '0', origin: { kind: 'severalPriceLists', priceListId: null, priceListName: '', subject } };
  }
  const { id, name } = asked.list;
  const scope = ownerOf(asked.scope, request);
  return { price: '0', origin: { kind: 'noMatchingPrice', priceListId: id, priceListName: name, subject, ...scope } };
}

/**
 * The price that the lists give, and everything that was considered for it. No list, more than one of one scope, or no
 * row is a price of zero with the reason, never a guess.
 */
export function explainPrice(
  request: PriceRequest,
  lists: readonly PriceList[],
  hours: HoursPerUnit,
): ResolvedPrice & Pick<PriceSearch, 'considered'> {
  const subject = request.class === 'time' ? request.roleName : request.category;
  if (request.class === 'time' && request.roleId === null) {
    const origin = { kind: 'noRole', priceListId: null, priceListName: '', subject } as const;
    return { price: '0', origin, considered: [] };
  }
  const search = searchPrice(request, lists);
  const { considered, found } = search;
  if (found === null) return { ...withoutPrice(search, request, subject), considered };
  const { list, row } = found;
  const origin: PriceOrigin = {
    kind: 'priceList',
    priceListId: list.id,
    priceListName: list.name,
    subject,
    ...ownerOf(found.scope, request),
  };
  if (row.method !== 'price') return { ...priceFromCost(row, request, origin), considered };
  const isConverted = request.class === 'time' && row.unit !== request.unit;
  if (!isConverted) return { price: row.price, origin, considered };
  const price = convertPrice(row.price, row.unit, request.unit, hours);
  return { price, origin: { ...origin, per: { price: row.price, unit: row.unit } }, considered };
}

/** The price that the lists give on the day of the work, and where it comes from. */
export function resolvePrice(request: PriceRequest, lists: readonly PriceList[], hours: HoursPerUnit): ResolvedPrice {
  const { price, origin } = explainPrice(request, lists, hours);
  return { price, origin };
}
