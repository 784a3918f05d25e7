import Big from 'big.js';
import type { VatCategory } from '../../model/vat';
import type { ElectronicInvoice } from '../en16931';
import { difference, type Finding, rounded, sumOf } from './finding';

type Tax = ElectronicInvoice['taxes'][number];

/** BR-S-08 and BR-S-09 leave less than one unit of the currency; the other categories nothing. */
const SLACK = new Big('0.99');

/** How the rules of a category are called: BR-S-08, BR-IC-08. */
const RULE_NAMES: Readonly<Record<VatCategory, string>> = {
  S: 'S',
  Z: 'Z',
  E: 'E',
  AE: 'AE',
  K: 'IC',
  G: 'G',
  O: 'O',
};

const isSameRate = (one: string | null, other: string | null): boolean => new Big(one ?? '0').eq(other ?? '0');

interface Taxed {
  readonly category: VatCategory;
  readonly rate: string | null;
}

/** Groups are per rate for S alone: every other category has one rate. */
const isOfGroup = (entry: Taxed, group: Taxed): boolean =>
  entry.category === group.category && (entry.category !== 'S' || isSameRate(entry.rate, group.rate));

function baseOf(group: Taxed, { lines, allowancesAndCharges }: ElectronicInvoice): Big {
  const entries = allowancesAndCharges.filter((entry) => isOfGroup(entry, group));
  const of = (isCharge: boolean) => sumOf(entries.filter((each) => each.isCharge === isCharge).map((e) => e.amount));
  return sumOf(lines.filter((line) => isOfGroup(line, group)).map(({ netAmount }) => netAmount))
    .plus(of(true))
    .minus(of(false));
}

function groupFindings(tax: Tax, index: number, invoice: ElectronicInvoice): Finding[] {
  const rule = `BR-${RULE_NAMES[tax.category]}`;
  const slack = tax.category === 'S' ? SLACK : new Big(0);
  const expectedTax = rounded(new Big(tax.taxableAmount).times(tax.rate ?? '0').times('0.01'));
  const base =
    invoice.lines.length === 0
      ? []
      : difference(
          'taxBase',
          `${rule}-08`,
          tax.taxableAmount,
          baseOf(tax, invoice),
          { part: 'tax', index, field: 'taxableAmount' },
          slack,
        );
  const place = { part: 'tax', index, field: 'taxAmount' } as const;
  const lacksRate = tax.rate === null && tax.category !== 'O';
  if (lacksRate) {
    const found = { severity: 'error', code: 'taxRateMissing', rule: 'BR-48', stated: '', expected: '' } as const;
    return [...base, { ...found, place: { part: 'tax', index, field: 'rate' } }];
  }
  return [...base, ...difference('taxAmount', `${rule}-09`, tax.taxAmount, expectedTax, place, slack)];
}

const nameOf = ({ category, rate }: Taxed) => (rate === null ? category : `${category} ${rate}`);

/** A group that is stated a second time, and lines whose category and rate no group has. */
function setFindings(invoice: ElectronicInvoice): Finding[] {
  const { taxes, lines } = invoice;
  const twice = taxes.flatMap((tax, index): Finding[] => {
    if (taxes.findIndex((other) => isOfGroup(tax, other)) === index) return [];
    const place = { part: 'tax', index, field: 'category' } as const;
    return [{ severity: 'error', code: 'taxGroupTwice', rule: 'BR-CO-18', stated: nameOf(tax), expected: '', place }];
  });
  const missing = lines.flatMap((line, index): Finding[] => {
    const isFirst = lines.findIndex((other) => isOfGroup(line, other)) === index;
    if (!isFirst || taxes.some((tax) => isOfGroup(line, tax))) return [];
    const rule = `BR-${RULE_NAMES[line.category]}-01`;
    const place = { part: 'line', index, field: 'rate' } as const;
    return [{ severity: 'error', code: 'taxGroupMissing', rule, stated: nameOf(line), expected: '', place }];
  });
  return [...twice, ...missing];
}

export function taxFindings(invoice: ElectronicInvoice): Finding[] {
  return [...invoice.taxes.flatMap((tax, index) => groupFindings(tax, index, invoice)), ...setFindings(invoice)];
}
