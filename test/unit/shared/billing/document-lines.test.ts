import { asDocument } from '@shared/billing/as-document';
import { staysAmount } from '@shared/billing/corrections';
import { documentLines, isUnchanged } from '@shared/billing/document-lines';
import { withTotals } from '@shared/billing/invoice-totals';
import { negateDecimal } from '@shared/decimal';
import type { Invoice, InvoiceLine, LineAllowance } from '@shared/model/invoice';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected, invoiceLine, makeInvoice } from '../../../fixtures/invoices';

const decimal = (max: number, places: number) =>
  fc.integer({ min: 0, max: max * 10 ** places }).map((value) => (value / 10 ** places).toFixed(places));

const allowance: fc.Arbitrary<LineAllowance> = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map((amount) => ({ amount, percent: null, baseAmount: null, reason: '' })),
  decimal(30, 1).map((percent) => ({ amount: null, percent, baseAmount: null, reason: '' })),
);

const billed = fc.record({
  quantity: decimal(40, 3),
  price: decimal(900, 3),
  allowances: fc.array(allowance, { maxLength: 1 }),
  vat: fc.constantFrom('25', '15').map((rate) => ({
    category: 'S' as const,
    rate,
    exemptionCode: '',
    exemptionReason: '',
  })),
});

const change = fc.record(
  { quantity: decimal(40, 3), price: decimal(900, 3), vat: billed.map(({ vat }) => vat) },
  { requiredKeys: [] },
);

const correction = fc.tuple(billed, change).map(([was, is]) => corrected(was, { quantity: was.quantity, ...is }));

const plain = makeInvoice({ allowances: [] });

const ofLines = (lines: InvoiceLine[], taxRounding: Invoice['taxRounding'] = 'group') =>
  withTotals({ ...plain, taxRounding, lines: lines.map((line, index) => ({ ...line, id: `line-${index}` })) });

const partsOf = (line: InvoiceLine) =>
  documentLines(ofLines([line])).map(({ part, quantity, price, netAmount }) => [part, quantity, price, netAmount]);

describe('a corrected line is printed', () => {
  const eight = { quantity: '8', price: '200' };

  it('as the difference where only the quantity is another', () => {
    expect(partsOf(corrected(eight, { quantity: '6' }))).toEqual([['difference', '-2', '200', -40_000]]);
    expect(partsOf(corrected(eight, { quantity: '10' }))).toEqual([['difference', '2', '200', 40_000]]);
  });

  it('as the billed line taken back where nothing stays', () => {
    expect(partsOf(corrected(eight))).toEqual([['takenBack', '-8', '200', -160_000]]);
  });

  it('as the billed line and the one that stays where price or tax is another', () => {
    expect(partsOf(corrected(eight, { quantity: '8', price: '150' }))).toEqual([
      ['replaced', '-8', '200', -160_000],
      ['stays', '8', '150', 120_000],
    ]);
  });

  it('as both where rounding would make the difference another amount', () => {
    // 2 × 0.125 is 0.25 and 1 × 0.125 is 0.13: the difference is 0.12, though 1 × 0.125 is 0.13.
    expect(partsOf(corrected({ quantity: '2', price: '0.125' }, { quantity: '1' }))).toEqual([
      ['replaced', '-2', '0.125', -25],
      ['stays', '1', '0.125', 13],
    ]);
  });

  it('with a discount of a stated amount taken back once', () => {
    const allowances = [{ amount: 1000, percent: null, baseAmount: null, reason: '' }];
    expect(partsOf(corrected({ ...eight, allowances }, { quantity: '6' }))).toEqual([
      ['replaced', '-8', '200', -159_000],
      ['stays', '6', '200', 119_000],
    ]);
    expect(partsOf(corrected({ ...eight, allowances }))).toEqual([['takenBack', '-8', '200', -159_000]]);
  });
});

describe('whatever is corrected', () => {
  it('a document comes to what stays billed less what was billed, to the cent', () => {
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 6 }), (lines) => {
        const invoice = ofLines(lines);
        for (const line of invoice.lines) {
          const stays = ofLines([{ ...line, correction: null }]);
          const expected = line.quantity === '0' ? 0 : stays.totals.netAmount;
          expect(staysAmount(line)).toBe(isZero(line) ? 0 : expected);
        }
        const printed = documentLines(invoice);
        const sum = printed.reduce((net, { netAmount }) => net + netAmount, 0);
        expect(sum).toBe(invoice.totals.linesAmount);
        // What is printed is calculated as it stands: each line by itself gives its own amount.
        for (const line of printed)
          expect(ofLines([{ ...line, correction: null }]).totals.linesAmount).toBe(line.netAmount);
      }),
    );
  });

  it('crediting all of an invoice is the invoice with its signs turned, tax included', () => {
    fc.assert(
      fc.property(
        fc.array(billed, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('group' as const, 'line' as const),
        (lines, taxRounding) => {
          const original = ofLines(
            lines.map((line) => invoiceLine(line)),
            taxRounding,
          );
          const credit = ofLines(
            lines.map((line) => corrected(line)),
            taxRounding,
          );
          for (const [name, amount] of Object.entries(original.totals)) {
            expect(credit.totals[name as keyof Invoice['totals']]).toBe(0 - amount);
          }
          expect(credit.kind).toBe(original.totals.grossAmount > 0 ? 'creditNote' : 'invoice');
          if (credit.kind === 'creditNote') expect(asDocument(credit).totals).toEqual(original.totals);
        },
      ),
    );
  });

  it('a credit note that its reader holds is what it would be as an invoice of its printed lines', () => {
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 5 }), (lines) => {
        const invoice = ofLines(lines);
        fc.pre(invoice.kind === 'creditNote');
        const { lines: printed, totals, vat } = asDocument(invoice);
        const again = ofLines(printed.map((line) => ({ ...line, correction: null })));
        expect([again.totals, again.vat]).toEqual([totals, vat]);
        expect(printed.map(({ quantity }) => negateDecimal(quantity))).toEqual(
          documentLines(invoice).map(({ quantity }) => negateDecimal(negateDecimal(quantity))),
        );
      }),
    );
  });

  it('is unchanged exactly where nothing of it would be calculated otherwise', () => {
    expect(isUnchanged(corrected({ quantity: '8' }, { quantity: '8.00' }))).toBe(true);
    expect(isUnchanged(corrected({ quantity: '8' }, { quantity: '8', price: '99' }))).toBe(false);
    expect(isUnchanged(corrected({ quantity: '8' }))).toBe(false);
    expect(isUnchanged(invoiceLine())).toBe(false);
  });

  it('only a document with corrections is a credit note', () => {
    const line = invoiceLine({ quantity: '-1' });
    expect(withTotals({ ...makeInvoice(), allowances: [], lines: [line] }).kind).toBe('invoice');
    const mixed = ofLines([corrected({ quantity: '1', price: '100' }), invoiceLine({ quantity: '2' })]);
    expect(mixed.kind).toBe('invoice');
  });
});

function isZero({ quantity }: InvoiceLine): boolean {
  return Number(quantity) === 0;
}
