import type { Country } from './country';
import { france } from './france';
import { malaysia } from './malaysia';
import { netherlands } from './netherlands';
import { norway } from './norway';
import { otherCountry } from './other';

export type { Country, IdentifierRule, LegalIdRule, TaxWord, VatChoice, VatIdRule } from './country';

/** The countries whose rules are known in full. */
export const KNOWN_COUNTRIES: readonly Country[] = [norway, netherlands, france, malaysia];

const cache = new Map<string, Country>(KNOWN_COUNTRIES.map((country) => [country.code, country]));

/** What is known about doing business in a country; for one outside the known ones, what holds everywhere. */
export function countryOf(code: string): Country {
  const known = cache.get(code);
  if (known !== undefined) return known;
  const other = otherCountry(code);
  cache.set(code, other);
  return other;
}
