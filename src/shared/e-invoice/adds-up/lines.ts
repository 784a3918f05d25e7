import Big from 'big.js';
import { divideRounded } from '../../decimal';
import type { ElectronicInvoice, ElectronicLine } from '../en16931';
import { difference, type Finding, type FindingPlace, rounded, sumOf } from './finding';

/** PEPPOL-EN16931-R120 and R040 leave two cents. */
const SLACK = new Big('0.02');

/** Quantity × price, by the base quantity, less discounts, plus charges. */
function expectedNet(line: ElectronicLine): Big {
  const base = new Big(line.priceBaseQuantity ?? '1');
  const of = (isCharge: boolean) =>
    sumOf(line.allowancesAndCharges.filter((entry) => entry.isCharge === isCharge).map(({ amount }) => amount));
  const product = new Big(line.quantity).times(line.price);
  const adjusted = product.plus(of(true).minus(of(false)).times(base));
  return base.eq(0) ? rounded(adjusted) : divideRounded(adjusted, base, 2);
}

type AllowanceCharge = ElectronicLine['allowancesAndCharges'][number];

/** A discount by percent is that much of its base. */
function percentFindings({ amount, baseAmount, percent }: AllowanceCharge, place: FindingPlace): Finding[] {
  if (percent === null || baseAmount === null) return [];
  const expected = rounded(new Big(baseAmount).times(percent).times('0.01'));
  return difference('percent', 'PEPPOL-EN16931-R040', amount, expected, place, SLACK);
}

/** The net price is the gross price less its discount, to the last digit. Peppol alone insists on it. */
function priceFindings({ price, grossPrice, priceDiscount }: ElectronicLine, index: number): Finding[] {
  if (grossPrice === null) return [];
  const expected = new Big(grossPrice).minus(priceDiscount ?? '0');
  if (expected.eq(price)) return [];
  const place = { part: 'line', index, field: 'price' } as const;
  const found = { severity: 'warning', code: 'linePrice', rule: 'PEPPOL-EN16931-R046' } as const;
  return [{ ...found, stated: price, expected: expected.toFixed(), place }];
}

/** A second line of a number that the invoice has already used. */
function twiceFindings(lines: readonly ElectronicLine[]): Finding[] {
  return lines.flatMap(({ id }, index): Finding[] => {
    if (id === '' || lines.findIndex((line) => line.id === id) === index) return [];
    const place = { part: 'line', index, field: 'id' } as const;
    return [{ severity: 'warning', code: 'lineTwice', rule: 'BT-126', stated: id, expected: '', place }];
  });
}

export function lineFindings({ lines, allowancesAndCharges }: ElectronicInvoice): Finding[] {
  return [
    ...lines.flatMap((line, index) => [
      ...priceFindings(line, index),
      ...line.allowancesAndCharges.flatMap((entry) =>
        percentFindings(entry, { part: 'line', index, field: 'allowancesAndCharges' }),
      ),
      ...difference(
        'lineNet',
        'PEPPOL-EN16931-R120',
        line.netAmount,
        expectedNet(line),
        { part: 'line', index, field: 'netAmount' },
        SLACK,
      ),
    ]),
    ...twiceFindings(lines),
    ...allowancesAndCharges.flatMap((entry, index) =>
      percentFindings(entry, { part: 'allowance', index, field: 'amount' }),
    ),
  ];
}
