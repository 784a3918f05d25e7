import type { PlainDate } from '../dates';
import type { Decimal } from '../decimal';
import type { TaxCode, TaxGroup } from '../model/tax';
import { rateProblem } from '../model/vat';
import type { VatTreatment } from '../model/vat-treatment';

/** The rate of a code on a day: the latest that has begun. Nothing before the first. */
export function rateOn(code: Pick<TaxCode, 'rates'>, date: PlainDate): Decimal | undefined {
  let found: TaxCode['rates'][number] | undefined;
  for (const rate of code.rates) {
    if (rate.from <= date && (found === undefined || rate.from > found.from)) found = rate;
  }
  return found?.rate;
}

/** What two tax groups say about a line. */
export type Crossing =
  /** One of the groups is not set: nothing is said, and the line is taxed as its contract line or customer says. */
  | { readonly kind: 'notSet' }
  | { readonly kind: 'one'; readonly code: TaxCode; readonly vat: VatTreatment }
  /** No code stands in both groups, or the one that does has no rate on that day. */
  | { readonly kind: 'none'; readonly party: string; readonly item: string }
  | { readonly kind: 'several'; readonly party: string; readonly item: string; readonly codes: readonly string[] };

/**
 * The tax of a line is the code that stands in both the group of the customer and the group of what is sold, at the rate
 * of the day of delivery (domain: tax of a line = codes present in both groups).
 */
export function crossTaxes(
  party: TaxGroup | undefined,
  item: TaxGroup | undefined,
  codes: readonly TaxCode[],
  date: PlainDate,
): Crossing {
  if (party === undefined || item === undefined) return { kind: 'notSet' };
  const names = { party: party.name, item: item.name };
  const both = codes.filter(({ id }) => party.taxCodeIds.includes(id) && item.taxCodeIds.includes(id));
  const taxing = both.flatMap((code) => {
    const rate = rateOn(code, date);
    return rate === undefined || rateProblem(code.category, rate) !== undefined ? [] : [{ code, rate }];
  });
  const [only, ...others] = taxing;
  if (only === undefined) return { kind: 'none', ...names };
  if (others.length > 0) return { kind: 'several', ...names, codes: taxing.map(({ code }) => code.name) };
  const { code, rate } = only;
  const { category, exemptionCode, exemptionReason } = code;
  return { kind: 'one', code, vat: { category, rate, exemptionCode, exemptionReason } };
}

/** The code that a treatment stems from or might stem from: of the same category, and at its rate on that day. */
export function codeOfTreatment(
  codes: readonly TaxCode[],
  vat: Pick<VatTreatment, 'category' | 'rate'>,
  date: PlainDate,
): TaxCode | undefined {
  return codes.find((code) => {
    const rate = rateOn(code, date);
    return code.category === vat.category && rate !== undefined && Number(rate) === Number(vat.rate);
  });
}
