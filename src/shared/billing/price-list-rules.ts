import { compareDates } from '../dates';
import { compareDecimals } from '../decimal';
import { refuse } from '../failure';
import type { Price, PriceList } from '../model/price-list';

/** What a price is for: two prices of the same key would leave it to chance which of them counts. */
function keyOf({ kind, roleId, personId, projectId, category, unit }: Price): string {
  // Time converts between units, so an hour's price and a day's are for the same thing; a category's are not.
  return JSON.stringify(
    kind === 'role' ? [kind, roleId, personId, projectId] : [kind, category, unit, personId, projectId],
  );
}

/**
 * Holds a list to what looking a price up relies on: dates in order, every price with a role or category, none below
 * zero, and one price for one thing. Refusals name the row by its place in the list.
 *
 * @param nameOf what a reader calls the role or category of a price
 */
export function checkPriceList({ start, end, prices }: PriceList, nameOf: (price: Price) => string): void {
  if (start !== null && end !== null && compareDates(end, start) < 0) {
    refuse('masterData.priceListEndsBeforeItStarts', {}, 'changes.end');
  }
  const seen = new Set<string>();
  for (const [index, price] of prices.entries()) {
    const field = `changes.prices.${index}`;
    const hasSubject = price.kind === 'role' ? price.roleId !== null : price.category !== '';
    if (!hasSubject) refuse('masterData.priceNeedsSubject', {}, field);
    if (compareDecimals(price.price, '0') < 0) refuse('masterData.priceNegative', {}, `${field}.price`);
    const key = keyOf(price);
    if (seen.has(key)) refuse('masterData.priceTwice', { subject: nameOf(price) }, field);
    seen.add(key);
  }
}
