import {
  type AllowanceOrCharge,
  type Calculation,
  type CalculationInput,
  type CalculationLine,
  calculate,
} from '@shared/billing/calculate';
import { Refusal } from '@shared/failure';
import { failureMessage } from '@shared/i18n/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const decimal = (min: number, max: number, places: number) =>
  fc
    .integer({ min: min * 10 ** places, max: max * 10 ** places })
    .map((value) => (value / 10 ** places).toFixed(places));

const taxed = fc.oneof(
  fc.constantFrom('25', '25.00', '15', '11.11', '5.5', '9.975').map((rate) => ({ category: 'S' as const, rate })),
  fc.constantFrom('Z' as const, 'E' as const, 'AE' as const, 'O' as const).map((category) => ({ category, rate: '0' })),
);

const allowance: fc.Arbitrary<AllowanceOrCharge> = fc.oneof(
  fc.integer({ min: 0, max: 5000 }).map((amount) => ({ amount })),
  decimal(0, 40, 2).map((percent) => ({ percent })),
  fc
    .tuple(decimal(0, 40, 2), fc.integer({ min: 0, max: 9999 }))
    .map(([percent, baseAmount]) => ({ percent, baseAmount })),
);

const line: fc.Arbitrary<CalculationLine> = fc
  .record({
    quantity: decimal(-50, 50, 3),
    price: decimal(0, 3000, 4),
    priceBaseQuantity: fc.constantFrom('1', '3', '7', '100'),
    allowances: fc.array(allowance, { maxLength: 2 }),
    charges: fc.array(allowance, { maxLength: 2 }),
    taxed,
  })
  .map(({ taxed: treatment, ...rest }) => ({ ...rest, ...treatment }));

const document: fc.Arbitrary<CalculationInput> = fc.record({
  currency: fc.constantFrom('NOK', 'JPY', 'TND'),
  taxRounding: fc.constantFrom('group', 'line'),
  lines: fc.array(line, { maxLength: 8 }),
  allowances: fc.array(
    fc.tuple(allowance, taxed).map(([entry, treatment]) => ({ ...entry, ...treatment })),
    { maxLength: 2 },
  ),
  charges: fc.array(
    fc.tuple(allowance, taxed).map(([entry, treatment]) => ({ ...entry, ...treatment })),
    { maxLength: 2 },
  ),
  prepaidAmount: fc.integer({ min: -10_000, max: 10_000 }),
  roundingAmount: fc.integer({ min: -99, max: 99 }),
});

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('calculate', () => {
  it('keeps BR-CO-10 to BR-CO-16 to the last cent', () => {
    fc.assert(
      fc.property(document, (input) => {
        const { lines, vat, totals, allowanceAmounts, chargeAmounts } = calculate(input);
        expect(totals.linesAmount).toBe(sum(lines.map(({ netAmount }) => netAmount)));
        expect(totals.allowancesAmount).toBe(sum(allowanceAmounts));
        expect(totals.chargesAmount).toBe(sum(chargeAmounts));
        expect(totals.netAmount).toBe(totals.linesAmount - totals.allowancesAmount + totals.chargesAmount);
        expect(totals.taxAmount).toBe(sum(vat.map(({ taxAmount }) => taxAmount)));
        expect(totals.grossAmount).toBe(totals.netAmount + totals.taxAmount);
        expect(totals.dueAmount).toBe(totals.grossAmount - totals.prepaidAmount + totals.roundingAmount);
        expect(sum(vat.map(({ taxableAmount }) => taxableAmount))).toBe(totals.netAmount);
      }),
    );
  });

  it('taxes each group once, at its rate, and nothing but category S', () => {
    fc.assert(
      fc.property(document, (input) => {
        const { vat } = calculate({ ...input, taxRounding: 'group' });
        expect(new Set(vat.map(({ category, rate }) => `${category} ${rate}`)).size).toBe(vat.length);
        for (const { category, rate, taxableAmount, taxAmount } of vat) {
          const exact = (BigInt(taxableAmount) * BigInt(Math.round(Number(rate) * 1000))).toString();
          expect(Math.abs(taxAmount - Number(exact) / 100_000)).toBeLessThanOrEqual(0.5 + 1e-6);
          if (category !== 'S') expect(taxAmount).toBe(0);
        }
      }),
    );
  });

  it('shares the VAT of a group among its lines, with nothing left over', () => {
    fc.assert(
      fc.property(document, ({ allowances, charges, ...input }) => {
        const { lines, totals } = calculate(input);
        expect(sum(lines.map(({ taxAmount }) => taxAmount))).toBe(totals.taxAmount);
      }),
    );
  });

  it('gives the same totals in whatever order the lines stand', () => {
    const shuffled = document.chain((input) =>
      fc.shuffledSubarray([...input.lines], { minLength: input.lines.length }).map((lines) => ({ input, lines })),
    );
    fc.assert(
      fc.property(shuffled, ({ input, lines }) => {
        const straight = calculate(input);
        const mixed = calculate({ ...input, lines });
        expect(mixed.totals).toEqual(straight.totals);
        expect(mixed.vat).toEqual(straight.vat);
      }),
    );
  });

  it('mirrors a document that is credited whole', () => {
    const negateText = (text: string) => (text.startsWith('-') ? text.slice(1) : `-${text}`);
    const negate = (entry: AllowanceOrCharge): AllowanceOrCharge => ({
      ...entry,
      ...(entry.amount == null ? {} : { amount: 0 - entry.amount }),
      ...(entry.baseAmount == null ? {} : { baseAmount: 0 - entry.baseAmount }),
    });
    const mirrorInput = (input: CalculationInput): CalculationInput => ({
      ...input,
      lines: input.lines.map((each) => ({
        ...each,
        quantity: negateText(each.quantity),
        allowances: (each.allowances ?? []).map(negate),
        charges: (each.charges ?? []).map(negate),
      })),
      allowances: (input.allowances ?? []).map((each) => ({ ...each, ...negate(each) })),
      charges: (input.charges ?? []).map((each) => ({ ...each, ...negate(each) })),
      prepaidAmount: 0 - (input.prepaidAmount ?? 0),
      roundingAmount: 0 - (input.roundingAmount ?? 0),
    });
    const amountsOf = ({ lines, vat, totals }: Calculation) => [
      ...lines.flatMap(({ netAmount, taxAmount }) => [netAmount, taxAmount]),
      ...vat.flatMap(({ taxableAmount, taxAmount }) => [taxableAmount, taxAmount]),
      ...Object.values(totals),
    ];
    fc.assert(
      fc.property(document, (input) => {
        expect(amountsOf(calculate(mirrorInput(input)))).toEqual(
          amountsOf(calculate(input)).map((amount) => 0 - amount),
        );
      }),
    );
  });

  it('says what each allowance and charge came to, as the document prints them', () => {
    const { lines, allowanceAmounts } = calculate({
      currency: 'EUR',
      taxRounding: 'group',
      lines: [
        {
          quantity: '6',
          price: '5.504',
          allowances: [{ percent: '20' }],
          charges: [{ amount: 150 }],
          category: 'S',
          rate: '21',
        },
      ],
      allowances: [{ percent: '10', category: 'S', rate: '21' }],
    });
    expect(lines).toEqual([{ netAmount: 2792, taxAmount: 586, allowanceAmounts: [660], chargeAmounts: [150] }]);
    expect(allowanceAmounts).toEqual([279]);
  });

  it('takes a document without lines as zeros: a draft begins so', () => {
    const { totals, vat } = calculate({ currency: 'NOK', taxRounding: 'group', lines: [] });
    expect(vat).toEqual([]);
    expect(new Set(Object.values(totals))).toEqual(new Set([0]));
  });
});

describe('calculate refuses', () => {
  const good: CalculationLine = { quantity: '1', price: '100', category: 'S', rate: '25' };
  const withLine = (change: Partial<CalculationLine>): CalculationInput => ({
    currency: 'NOK',
    taxRounding: 'group',
    lines: [good, good, { ...good, ...change }],
  });

  it.each([
    ['a quantity that is no decimal', withLine({ quantity: '1,5' }), 'calculation.notADecimal', 'lines.2.quantity'],
    ['a price that is no decimal', withLine({ price: '' }), 'calculation.notADecimal', 'lines.2.price'],
    [
      'a price for no units',
      withLine({ priceBaseQuantity: '0' }),
      'calculation.baseQuantityNotPositive',
      'lines.2.priceBaseQuantity',
    ],
    [
      'a price for less than none',
      withLine({ priceBaseQuantity: '-1' }),
      'calculation.baseQuantityNotPositive',
      'lines.2.priceBaseQuantity',
    ],
    ['standard VAT at zero', withLine({ rate: '0.00' }), 'calculation.rateNotAboveZero', 'lines.2.rate'],
    ['reverse charge with a rate', withLine({ category: 'AE' }), 'calculation.rateNotZero', 'lines.2.rate'],
    [
      'an allowance of nothing',
      withLine({ allowances: [{}] }),
      'calculation.neitherAmountNorPercent',
      'lines.2.allowances.0',
    ],
    [
      'a percent that is none',
      withLine({ charges: [{ percent: 'x' }] }),
      'calculation.notADecimal',
      'lines.2.charges.0.percent',
    ],
    [
      'an amount with a fraction',
      withLine({ allowances: [{ amount: 0.5 }] }),
      'calculation.amountTooLarge',
      'lines.2.allowances.0.amount',
    ],
    [
      'more than an integer holds',
      withLine({ quantity: '999999999', price: '999999999' }),
      'calculation.amountTooLarge',
      'lines.2.price',
    ],
    ['an unknown currency', { ...withLine({}), currency: 'XXX' }, 'calculation.unknownCurrency', 'currency'],
    [
      'a document charge with a wrong rate',
      { ...withLine({}), charges: [{ amount: 1, category: 'Z' as const, rate: '5' }] },
      'calculation.rateNotZero',
      'charges.0.rate',
    ],
  ])('%s', (_, input, code, field) => {
    let refusal: unknown;
    try {
      calculate(input);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    if (!(refusal instanceof Refusal)) return;
    expect(refusal.failure).toMatchObject({ code, field });
    for (const language of ['en', 'nb', 'nl', 'fr', 'ms'] as const) {
      expect(failureMessage(refusal.failure, language)).not.toMatch(/\{\{|calculation\./);
    }
  });
});
