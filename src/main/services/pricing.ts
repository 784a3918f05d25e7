import { type PriceRequest, type ResolvedPrice, resolvePrice } from '@shared/billing/pricing';
import type { Entry } from '@shared/model/entry';
import type { Reader } from '../store/store';
import { priceLists, roles } from './collections';
import { companyOf, nameOf } from './context';

type Priced = Pick<Entry, 'class' | 'date' | 'projectId' | 'personId' | 'roleId' | 'category' | 'unit'>;

/** What the price lists say about a piece of work. */
export function listPriceOf(
  reader: Reader,
  work: Priced,
  context: PriceRequest['context'],
  currency: string,
): ResolvedPrice {
  const { class: entryClass, date, projectId, personId, roleId, category, unit } = work;
  const roleName = nameOf(reader, roles, roleId);
  return resolvePrice(
    { context, currency, date, class: entryClass, roleId, roleName, personId, projectId, category, unit },
    reader.all(priceLists),
    companyOf(reader),
  );
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

/** What an entry cost the firm: what it states itself, else the cost list's. */
export function costPriceOf(reader: Reader, entry: Entry): ResolvedPrice {
  return entry.statedCost === null
    ? listPriceOf(reader, entry, 'cost', companyOf(reader).currency)
    : stated(entry.statedCost, entry.category);
}
