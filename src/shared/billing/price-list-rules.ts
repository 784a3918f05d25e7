import { compareDates } from '../dates';
import { compareDecimals } from '../decimal';
import { refuse } from '../failure';
import type { Price, PriceList } from '../model/price-list';

/** What a price is for: two prices of the same key would leave it to chance which of them counts. */
export function priceKey({
  kind,
  roleId,
  personId,
  projectId,
  category,
  unit,
}: Pick<Price, 'kind' | 'roleId' | 'personId' | 'projectId' | 'category' | 'unit'>): string {
  // Time converts between units, so an hour's price and a day's are for the same thing; a category's are not.
  return JSON.stringify(
    kind === 'role' ? [kind, roleId, personId, projectId] : [kind, category, unit, personId, projectId],
  );
}

function checkPrice(price: Price, context: PriceList['context'], field: string): void {
  const hasSubject = price.kind === 'role' ? price.roleId !== null : price.category !== '';
  if (!hasSubject) refuse('masterData.priceNeedsSubject', {}, field);
  if (compareDecimals(price.price, '0') < 0) refuse('masterData.priceNegative', {}, `${field}.price`);
  if (compareDecimals(price.markupPercent, '0') < 0) refuse('prices.markupNegative', {}, `${field}.markupPercent`);
  // What work cost cannot be worked out of what it cost.
  if (price.method !== 'price' && context === 'cost') refuse('prices.methodNeedsSales', {}, `${field}.method`);
}

/**
 * Holds a list to what looking a price up relies on: dates in order, for one owner at most, every price with a role or
 * category, none below zero, and one price for one thing. Refusals name the row by its place in the list.
 *
 * @param nameOf what a reader calls the role or category of a price
 */
export function checkPriceList(list: PriceList, nameOf: (price: Price) => string): void {
  const { start, end, prices, customerId, contractId, context } = list;
  if (start !== null && end !== null && compareDates(end, start) < 0) {
    refuse('masterData.priceListEndsBeforeItStarts', {}, 'changes.end');
  }
  if (customerId !== null && contractId !== null) refuse('prices.listOfBoth', {}, 'changes.contractId');
  const seen = new Set<string>();
  for (const [index, price] of prices.entries()) {
    const field = `changes.prices.${index}`;
    checkPrice(price, context, field);
    const key = priceKey(price);
    if (seen.has(key)) refuse('masterData.priceTwice', { subject: nameOf(price) }, field);
    seen.add(key);
  }
}

type Placed = Pick<PriceList, 'id' | 'context' | 'currency' | 'start' | 'end' | 'customerId' | 'contractId'>;

/** Lists of one kind, currency and owner whose dates overlap: a day with two lists has no price. */
export function overlapping(list: Placed, others: readonly PriceList[]): PriceList[] {
  return others.filter(
    (other) =>
      other.id !== list.id &&
      other.context === list.context &&
      other.currency === list.currency &&
      other.customerId === list.customerId &&
      other.contractId === list.contractId &&
      (list.start === null || other.end === null || compareDates(list.start, other.end) <= 0) &&
      (other.start === null || list.end === null || compareDates(other.start, list.end) <= 0),
  );
}
