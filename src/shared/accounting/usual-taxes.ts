import { countryOf } from '../countries';
import type { PlainDate } from '../dates';
import { newId } from '../ids';
import type { TaxCode, TaxGroup } from '../model/tax';
import type { VatCategory } from '../model/vat';

/** What the usual codes and groups are called: filled from the messages, in the company's language. */
export interface UsualTaxNames {
  readonly code: (category: VatCategory, rate: string) => string;
  readonly party: (kind: 'domestic' | 'reverseCharge' | 'intraCommunity' | 'export') => string;
  /** Goods and services at a rate. */
  readonly item: (category: VatCategory, rate: string) => string;
}

/** Codes that say who the customer is rather than what is sold. */
const BY_PARTY = { AE: 'reverseCharge', K: 'intraCommunity', G: 'export' } as const;

const isByParty = (category: VatCategory): category is keyof typeof BY_PARTY => category in BY_PARTY;

export interface UsualTaxes {
  readonly codes: TaxCode[];
  readonly groups: TaxGroup[];
  /** Domestic customers, and what is sold at the country's first rate: the defaults of a company. */
  readonly partyGroupId: string;
  readonly itemGroupId: string;
}

/**
 * The set that a country's firms usually need. One group for what is sold at each rate; domestic customers cross it at
 * that very rate, customers under reverse charge, in another country of the union or outside it at their own code.
 *
 * @param from the day from which the rates hold: before the first document of the company
 */
export function usualTaxes(country: string, from: PlainDate, names: UsualTaxNames): UsualTaxes {
  const choices = countryOf(country).vatChoices;
  const codes = choices.map(
    (choice): TaxCode => ({
      id: newId(),
      name: names.code(choice.category, choice.rate),
      category: choice.category,
      exemptionCode: choice.exemptionCode,
      exemptionReason: '',
      rates: [{ from, rate: choice.rate }],
      account: '',
      standardCode: '',
      revision: 1,
    }),
  );
  const ofParty = codes.filter(({ category }) => isByParty(category));
  const ofItem = codes.filter(({ category }) => !isByParty(category));
  const group = (kind: TaxGroup['kind'], name: string, members: readonly TaxCode[]): TaxGroup => ({
    id: newId(),
    kind,
    name,
    taxCodeIds: members.map(({ id }) => id),
    revision: 1,
  });
  const domestic = group('party', names.party('domestic'), ofItem);
  const parties = ofParty.flatMap((code) =>
    isByParty(code.category) ? [group('party', names.party(BY_PARTY[code.category]), [code])] : [],
  );
  const items = ofItem.map((code) =>
    group('item', names.item(code.category, code.rates[0]?.rate ?? '0'), [code, ...ofParty]),
  );
  const [first] = items;
  return {
    codes,
    groups: [domestic, ...parties, ...items],
    partyGroupId: domestic.id,
    itemGroupId: first?.id ?? domestic.id,
  };
}
