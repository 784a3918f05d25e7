import { readElectronicInvoice } from '@main/documents/e-invoice/read/read';
import { writeElectronic } from '@main/documents/e-invoice/write';
import { textOf } from '@main/xml';
import { asDocument } from '@shared/billing/as-document';
import { isPrinted } from '@shared/billing/printed-lines';
import { profileOf } from '@shared/e-invoice/formats';
import { electronicInvoiceOf } from '@shared/e-invoice/from-invoice';
import type { ReceivedInvoice } from '@shared/e-invoice/received';
import type { ElectronicFormat } from '@shared/model/electronic-format';
import type { Invoice } from '@shared/model/invoice';
import { fromMinor } from '@shared/money';
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { arbitraryInvoice } from '../../../../fixtures/arbitrary-invoice';
import { CII_ORDER, UBL_ORDER } from '../../../../fixtures/schema-order';

const FORMATS = ['peppol', 'nlcius', 'ubl', 'cii', 'facturx'] as const satisfies readonly ElectronicFormat[];

const format = fc.constantFrom(...FORMATS);

const written = async (invoice: Invoice, as: ElectronicFormat) => (await writeElectronic(invoice, as)).bytes;

const readBack = async (invoice: Invoice, as: ElectronicFormat): Promise<ReceivedInvoice> =>
  (await readElectronicInvoice(await written(invoice, as))).invoice;

const sum = (amounts: readonly (string | null)[]) =>
  amounts.reduce((total, amount) => total.plus(amount ?? '0'), new Big(0));

/** Exact, to the last digit. */
const expectSame = (stated: Big | string | null, expected: Big) =>
  expect(new Big(stated ?? '0').toFixed()).toBe(expected.toFixed());

interface XmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly childNodes: Iterable<XmlNode>;
}

const elementsOf = (node: XmlNode): XmlNode[] => [...node.childNodes].filter(({ nodeType }) => nodeType === 1);

/** Names of elements that stand where the schema does not have them, as `parent/child`. */
function misplaced(element: XmlNode, order: Readonly<Record<string, string>>): string[] {
  const children = elementsOf(element);
  const allowed = order[element.localName ?? '']?.split(' ') ?? [];
  let last = 0;
  const wrong = children.flatMap(({ localName = '' }) => {
    const at = allowed.indexOf(localName);
    const isInPlace = at >= last;
    last = Math.max(last, at);
    return isInPlace ? [] : [`${element.localName}/${localName}`];
  });
  return [...wrong, ...children.flatMap((child) => misplaced(child, order))];
}

const isEmpty = (element: XmlNode): boolean => {
  const children = elementsOf(element);
  return children.length === 0 ? [...element.childNodes].length === 0 : children.some(isEmpty);
};

describe('an electronic invoice', () => {
  it('is well-formed XML, its elements filled and in the order of the schema', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInvoice, format, async (invoice, as) => {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await written(invoice, as));
        const root = create(text).root().node as unknown as XmlNode;
        expect(misplaced(root, profileOf(as).syntax === 'cii' ? CII_ORDER : UBL_ORDER)).toEqual([]);
        expect(isEmpty(root)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('states the totals of the invoice, a credit note turned round', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInvoice, format, async (invoice, as) => {
        const { totals, taxes, typeCode, lines } = await readBack(invoice, as);
        const sign = invoice.kind === 'creditNote' ? -1 : 1;
        const amount = (minorUnits: number) => new Big(fromMinor(minorUnits, invoice.currency)).times(sign);
        expect(typeCode).toBe(sign < 0 ? '381' : '380');
        expectSame(totals.linesAmount, amount(invoice.totals.linesAmount));
        expectSame(totals.allowancesAmount, amount(invoice.totals.allowancesAmount));
        expectSame(totals.chargesAmount, amount(invoice.totals.chargesAmount));
        expectSame(totals.netAmount, amount(invoice.totals.netAmount));
        expectSame(totals.taxAmount, amount(invoice.totals.taxAmount));
        expectSame(totals.grossAmount, amount(invoice.totals.grossAmount));
        expectSame(totals.prepaidAmount, amount(invoice.totals.prepaidAmount));
        expectSame(totals.roundingAmount, amount(invoice.totals.roundingAmount));
        expectSame(totals.dueAmount, amount(invoice.totals.dueAmount));
        expect(lines).toHaveLength(asDocument(invoice).lines.filter((line) => isPrinted(line, invoice)).length);
        if (invoice.vat.length > 0) {
          expect(taxes.map(({ taxAmount }) => new Big(taxAmount).toFixed(2))).toEqual(
            invoice.vat.map(({ taxAmount }) => amount(taxAmount).toFixed(2)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('adds up exactly: BR-CO-10 to BR-CO-16, and every group the sum of what is taxed in it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInvoice, format, async (invoice, as) => {
        const { totals, taxes, lines, allowancesAndCharges } = await readBack(invoice, as);
        const allowances = allowancesAndCharges.filter(({ isCharge }) => !isCharge);
        const charges = allowancesAndCharges.filter(({ isCharge }) => isCharge);
        expectSame(totals.linesAmount, sum(lines.map(({ netAmount }) => netAmount)));
        expectSame(totals.allowancesAmount, sum(allowances.map(({ amount }) => amount)));
        expectSame(totals.chargesAmount, sum(charges.map(({ amount }) => amount)));
        expectSame(
          totals.netAmount,
          sum([totals.linesAmount, totals.chargesAmount]).minus(totals.allowancesAmount ?? '0'),
        );
        expectSame(totals.taxAmount, sum(taxes.map(({ taxAmount }) => taxAmount)));
        expectSame(totals.grossAmount, sum([totals.netAmount, totals.taxAmount]));
        expectSame(
          totals.dueAmount,
          sum([totals.grossAmount, totals.roundingAmount]).minus(totals.prepaidAmount ?? '0'),
        );
        for (const { category, rate, taxableAmount } of taxes) {
          const isIn = (each: { category: string; rate: string | null }) =>
            each.category === category && each.rate === rate;
          const taxed = sum([
            ...lines.filter(isIn).map(({ netAmount }) => netAmount),
            ...charges.filter(isIn).map(({ amount }) => amount),
          ]).minus(sum(allowances.filter(isIn).map(({ amount }) => amount)));
          expectSame(taxableAmount, taxed);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('prices every line so that its receiver comes to the same amount, to half a minor unit', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInvoice, format, async (invoice, as) => {
        const { lines, allowancesAndCharges } = await readBack(invoice, as);
        const half = new Big(invoice.currency === 'JPY' ? '0.5' : '0.005');
        for (const line of lines) {
          expect(new Big(line.price).gte(0)).toBe(true);
          const adjustment = sum(
            line.allowancesAndCharges.map(({ isCharge, amount }) =>
              isCharge ? amount : new Big(amount).neg().toFixed(),
            ),
          );
          // The quotient as a product: a price per seven has no end.
          const base = new Big(line.priceBaseQuantity ?? '1');
          const exact = new Big(line.quantity).times(line.price).plus(adjustment.times(base));
          expect(exact.minus(base.times(line.netAmount)).abs().lte(base.times(half))).toBe(true);
        }
        for (const { percent, baseAmount, amount } of [
          ...allowancesAndCharges,
          ...lines.flatMap((line) => line.allowancesAndCharges),
        ]) {
          expect(percent === null).toBe(baseAmount === null);
          if (percent === null || baseAmount === null) continue;
          const off = new Big(baseAmount).times(percent).div(100).minus(amount).abs();
          // The base is rounded for the page too, so that both roundings can show.
          expect(off.lte(half.times(2))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says what the invoice says, in whatever alphabet', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInvoice, format, async (invoice, as) => {
        const expected = electronicInvoiceOf(invoice, as);
        const { seller, buyer, lines, notes } = await readBack(invoice, as);
        expect(seller.name).toBe(textOf(invoice.seller.name));
        expect(buyer.name).toBe(textOf(invoice.buyer.name));
        expect(buyer.address.line1).toBe(textOf(invoice.buyer.address.line1));
        expect(lines.map(({ name }) => name)).toEqual(expected.lines.map(({ name }) => textOf(name)));
        expect(lines.map(({ note }) => note)).toEqual(expected.lines.map(({ note }) => textOf(note)));
        expect(lines.map(({ description }) => description)).toEqual(
          expected.lines.map(({ description }) => textOf(description)),
        );
        expect(notes.map(({ text }) => text)).toEqual(expected.notes.map(({ text }) => textOf(text)));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes every time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInvoice, format, async (invoice, as) => {
        const again = await written(structuredClone(invoice), as);
        expect(Buffer.compare(await written(invoice, as), again)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});
