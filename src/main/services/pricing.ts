import {
  explainPrice,
  type PriceRequest,
  type ResolvedPrice,
  resolvePrice,
  type UnitCost,
} from '@shared/billing/pricing';
import type { Contract } from '@shared/model/contract';
import type { Entry } from '@shared/model/entry';
import type { Reader } from '../store/store';
import { customers, priceLists, roles } from './collections';
import { companyOf, nameOf } from './context';
import { rateFor } from './exchange-rates';
import { contractOf } from './projects';

type Priced = Pick<Entry, 'class' | 'date' | 'projectId' | 'personId' | 'roleId' | 'category' | 'unit'>;

/** What a price of the cost is worked out of: an entry's own, or an example's. */
type Costed = Priced & { readonly statedCost?: string | null };

/** What one unit cost, in the company's currency; null where neither the work nor a cost list says. */
function unitCostOf(reader: Reader, work: Costed, contract: Contract | undefined, currency: string): UnitCost | null {
  // A fee is revenue only.
  if (work.class === 'fee') return null;
  const cost = costPriceOf(reader, { ...work, statedCost: work.statedCost ?? null });
  if (cost.origin.kind !== 'stated' && cost.origin.kind !== 'priceList') return null;
  const agreed = contract?.currency === currency ? contract.fixedExchangeRate : null;
  const home = companyOf(reader).currency;
  return { price: cost.price, currency: home, exchangeRate: agreed ?? rateFor(reader, currency, work.date) };
}

/**
 * What is asked of the lists for a piece of work. The contract's own customer decides which customer's lists count, also
 * where several share the bill: one piece of work has one price.
 */
export function priceRequestOf(
  reader: Reader,
  work: Costed,
  context: PriceRequest['context'],
  currency: string,
): PriceRequest {
  const { class: entryClass, date, projectId, personId, roleId, category, unit } = work;
  const contract = contractOf(reader, projectId);
  const customer = contract === undefined ? undefined : reader.get(customers, contract.customerId);
  return {
    context,
    currency,
    date,
    class: entryClass,
    roleId,
    roleName: nameOf(reader, roles, roleId),
    personId,
    projectId,
    category,
    unit,
    contract: contract === undefined ? null : { id: contract.id, name: contract.number },
    customer: customer === undefined ? null : { id: customer.id, name: customer.name },
    costOf: () => unitCostOf(reader, work, contract, currency),
  };
}

/** What the price lists say about a piece of work. */
export function listPriceOf(
  reader: Reader,
  work: Costed,
  context: PriceRequest['context'],
  currency: string,
): ResolvedPrice {
  return resolvePrice(priceRequestOf(reader, work, context, currency), reader.all(priceLists), companyOf(reader));
}

/** The same, with every list that was considered. */
export function explainedPriceOf(
  reader: Reader,
  work: Costed,
  context: PriceRequest['context'],
  currency: string,
): ReturnType<typeof explainPrice> {
  return explainPrice(priceRequestOf(reader, work, context, currency), reader.all(priceLists), companyOf(reader));
}

const stated = (price: string, subject: string): ResolvedPrice => ({
  price,
  origin: { kind: 'stated', priceListId: null, priceListName: '', subject },
});

/** The sales price of an entry: what it states itself, else the price list's. */
export function salesPriceOf(reader: Reader, entry: Entry, currency: string): ResolvedPrice {
  return entry.statedPrice === null
    ? listPriceOf(reader, entry, 'sales', currency)
    : stated(entry.statedPrice, entry.category);
}

/** What an entry cost the firm, in the company's currency: what it states itself, else the cost list's. */
export function costPriceOf(reader: Reader, entry: Priced & Pick<Entry, 'statedCost'>): ResolvedPrice {
  return entry.statedCost === null
    ? listPriceOf(reader, entry, 'cost', companyOf(reader).currency)
    : stated(entry.statedCost, entry.category);
}
