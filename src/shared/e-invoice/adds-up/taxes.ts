import Big from 'big.js';
import { difference, type Finding, rounded } from './finding';
import type { StatedInvoice } from './stated';

type Tax = StatedInvoice['taxes'][number];

/** BR-S-08 and BR-S-09 leave less than one unit of the currency; the other categories nothing. */
const SLACK = new Big('0.99');

/** How the rules of the categories of EN 16931 are called: BR-S-08, BR-IC-08. B (split payment) has none about sums. */
const RULE_NAMES: Readonly<Record<string, string>> = {
  S: 'S',
  Z: 'Z',
  E: 'E',
  AE: 'AE',
  K: 'IC',
  G: 'G',
  O: 'O',
  L: 'AF',
  M: 'AG',
  B: 'B',
};

const isKnown = (category: string): boolean => Object.hasOwn(RULE_NAMES, category);

/** The rule of a category by its number; where it has none of its own, the one for all. */
function ruleOf(category: string, number: '01' | '08' | '09'): string {
  if (isKnown(category) && category !== 'B') return `BR-${RULE_NAMES[category]}-${number}`;
  return { '01': 'BR-CO-18', '08': 'BR-45', '09': 'BR-CO-17' }[number];
}

/** Categories at one rate, none. Of the others an invoice can have several rates, each with a group of its own. */
const WITHOUT_TAX: readonly string[] = ['Z', 'E', 'AE', 'K', 'G', 'O'];

const isTaxed = (category: string): boolean => !WITHOUT_TAX.includes(category);

type Taxed = Pick<Tax, 'category' | 'rate'>;

/** Groups are per rate where there are rates; every other category has one. */
const groupOf = ({ category, rate }: Taxed): string =>
  isTaxed(category) ? `${category} ${new Big(rate ?? '0').toFixed()}` : category;

/** What each group comes to by the lines, discounts and charges, in one walk: strangers write as many groups as they like. */
function basesOf({ lines, allowancesAndCharges }: StatedInvoice): ReadonlyMap<string, Big> {
  const bases = new Map<string, Big>();
  const add = (entry: Taxed, amount: Big) =>
    bases.set(groupOf(entry), (bases.get(groupOf(entry)) ?? new Big(0)).plus(amount));
  for (const line of lines) add(line, new Big(line.netAmount));
  for (const entry of allowancesAndCharges) add(entry, new Big(entry.amount).times(entry.isCharge ? 1 : -1));
  return bases;
}

function groupFindings(tax: Tax, index: number, bases: ReadonlyMap<string, Big> | null): Finding[] {
  const slack = isTaxed(tax.category) ? SLACK : new Big(0);
  const expectedTax = rounded(new Big(tax.taxableAmount).times(tax.rate ?? '0').times('0.01'));
  const base =
    bases === null
      ? []
      : difference(
          'taxBase',
          ruleOf(tax.category, '08'),
          tax.taxableAmount,
          bases.get(groupOf(tax)) ?? new Big(0),
          { part: 'tax', index, field: 'taxableAmount' },
          slack,
        );
  const place = { part: 'tax', index, field: 'taxAmount' } as const;
  const lacksRate = tax.rate === null && tax.category !== 'O';
  if (lacksRate) {
    const found = { severity: 'error', code: 'taxRateMissing', rule: 'BR-48', stated: '', expected: '' } as const;
    return [...base, { ...found, place: { part: 'tax', index, field: 'rate' } }];
  }
  return [...base, ...difference('taxAmount', ruleOf(tax.category, '09'), tax.taxAmount, expectedTax, place, slack)];
}

const nameOf = ({ category, rate }: Taxed) => (rate === null ? category : `${category} ${rate}`);

/** Groups stated a second time or of a category that there is none of, and lines whose category and rate no group has. */
function setFindings(invoice: StatedInvoice): Finding[] {
  const { taxes, lines } = invoice;
  const stated = new Set<string>();
  const twice = taxes.flatMap((tax, index): Finding[] => {
    const isFirst = !stated.has(groupOf(tax));
    stated.add(groupOf(tax));
    if (isFirst) return [];
    const place = { part: 'tax', index, field: 'category' } as const;
    return [{ severity: 'error', code: 'taxGroupTwice', rule: 'BR-CO-18', stated: nameOf(tax), expected: '', place }];
  });
  const unknown = taxes.flatMap((tax, index): Finding[] => {
    if (isKnown(tax.category)) return [];
    const place = { part: 'tax', index, field: 'category' } as const;
    const found = { severity: 'error', code: 'categoryUnknown', rule: 'BR-CL-17', expected: '' } as const;
    return [{ ...found, stated: tax.category, place }];
  });
  const told = new Set<string>();
  const missing = lines.flatMap((line, index): Finding[] => {
    const group = groupOf(line);
    if (stated.has(group) || told.has(group)) return [];
    told.add(group);
    const rule = ruleOf(line.category, '01');
    const place = { part: 'line', index, field: 'rate' } as const;
    return [{ severity: 'error', code: 'taxGroupMissing', rule, stated: nameOf(line), expected: '', place }];
  });
  return [...twice, ...unknown, ...missing];
}

export function taxFindings(invoice: StatedInvoice): Finding[] {
  // The profile BASIC WL has no lines to add up.
  const bases = invoice.lines.length === 0 ? null : basesOf(invoice);
  return [...invoice.taxes.flatMap((tax, index) => groupFindings(tax, index, bases)), ...setFindings(invoice)];
}
