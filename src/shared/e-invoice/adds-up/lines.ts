import Big from 'big.js';
import { divideRounded, roundHalfAwayFromZero } from '../../decimal';
import { difference, type Finding, type FindingPlace, rounded, sumOf } from './finding';
import type { StatedInvoice, StatedLine } from './stated';

/** PEPPOL-EN16931-R120 and R040 leave two cents. */
const SLACK = new Big('0.02');

/** Where all amounts are whole (forint, yen), each was rounded to one. */
const SLACK_OF_WHOLE = new Big('0.5');

function slackOf({ lines, totals }: StatedInvoice): Big {
  const amounts = [...lines.map(({ netAmount }) => netAmount), totals.netAmount, totals.taxAmount ?? '0'];
  return amounts.every((amount) => new Big(amount).round(0, Big.roundDown).eq(amount)) ? SLACK_OF_WHOLE : SLACK;
}

/** Quantity × price, by the base quantity, less discounts, plus charges. */
function expectedNet(line: StatedLine): Big {
  const base = new Big(line.priceBaseQuantity ?? '1');
  const of = (isCharge: boolean) =>
    sumOf(line.allowancesAndCharges.filter((entry) => entry.isCharge === isCharge).map(({ amount }) => amount));
  const product = new Big(line.quantity).times(line.price);
  const adjusted = product.plus(of(true).minus(of(false)).times(base));
  return base.eq(0) ? rounded(adjusted) : divideRounded(adjusted, base, 2);
}

type AllowanceCharge = StatedLine['allowancesAndCharges'][number];

/** A discount by percent is that much of its base. */
function percentFindings({ amount, baseAmount, percent }: AllowanceCharge, place: FindingPlace): Finding[] {
  if (percent === null || baseAmount === null) return [];
  const expected = rounded(new Big(baseAmount).times(percent).times('0.01'));
  return difference('percent', 'PEPPOL-EN16931-R040', amount, expected, place, SLACK);
}

/** Quantities that prices are of: without one, or with a zero that nothing can be divided by, a price is of one. */
const baseOf = (quantity: string | null): Big =>
  quantity === null || new Big(quantity).eq(0) ? new Big(1) : new Big(quantity);

/**
 * The net price is the gross price less the discount that is stated, rounded to the digits that it has. In CII the two may
 * be of other quantities: 1,000 for 10 pieces and 100 for one are the same price.
 */
function priceFindings(line: StatedLine, index: number): Finding[] {
  const { price, grossPrice, priceDiscount, priceBaseQuantity, grossPriceBaseQuantity } = line;
  if (grossPrice === null || priceDiscount === null) return [];
  const reduced = new Big(grossPrice).minus(priceDiscount).times(baseOf(priceBaseQuantity));
  const decimals = price.split('.')[1]?.length ?? 0;
  const expected = reduced.div(baseOf(grossPriceBaseQuantity ?? priceBaseQuantity));
  if (roundHalfAwayFromZero(expected, decimals).eq(price)) return [];
  const place = { part: 'line', index, field: 'price' } as const;
  const found = { severity: 'warning', code: 'linePrice', rule: 'PEPPOL-EN16931-R046' } as const;
  return [{ ...found, stated: price, expected: expected.round(10).toFixed(), place }];
}

/** A second line of a number that the invoice has already used. */
function twiceFindings(lines: readonly StatedLine[]): Finding[] {
  const seen = new Set<string>();
  return lines.flatMap(({ id }, index): Finding[] => {
    const isFirst = id === '' || !seen.has(id);
    seen.add(id);
    if (isFirst) return [];
    const place = { part: 'line', index, field: 'id' } as const;
    return [{ severity: 'warning', code: 'lineTwice', rule: 'BT-126', stated: id, expected: '', place }];
  });
}

export function lineFindings(invoice: StatedInvoice): Finding[] {
  const { lines, allowancesAndCharges } = invoice;
  const slack = slackOf(invoice);
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
        slack,
      ),
    ]),
    ...twiceFindings(lines),
    ...allowancesAndCharges.flatMap((entry, index) =>
      percentFindings(entry, { part: 'allowance', index, field: 'amount' }),
    ),
  ];
}
