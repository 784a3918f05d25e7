import { writeCii } from '@main/documents/e-invoice/cii';
import { readElectronicInvoice } from '@main/documents/e-invoice/read/read';
import { writeUbl } from '@main/documents/e-invoice/ubl';
import type { ElectronicInvoice } from '@shared/e-invoice/en16931';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { electronicInvoice, electronicLine, electronicParty } from '../../../../../fixtures/electronic-invoice';
import { asReceived } from '../../../../../fixtures/received-invoice';

/** Texts from hostile alphabets as a file can hold them: trimmed, without control characters. */
const text = fc.string({ unit: 'binary', maxLength: 40 }).map((value) =>
  value
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim(),
);
const filled = text.map((value) => value || '–');
const amount = fc.integer({ min: -1e9, max: 1e9 }).map((minor) => (minor / 100).toFixed(2));
const quantity = fc.integer({ min: -99_999, max: 99_999 }).map((value) => String(value / 1000));
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const line = fc
  .record({
    quantity,
    netAmount: amount,
    name: filled,
    description: text,
    note: text,
    rate: fc.constantFrom('25', '15', '12', '0'),
    category: fc.constantFrom('S' as const, 'Z' as const, 'E' as const),
    periodStart: nullable(date),
    periodEnd: nullable(date),
    price: fc.integer({ min: 0, max: 1e9 }).map((value) => String(value / 10_000)),
    priceBaseQuantity: nullable(fc.constantFrom('1', '100')),
    sellerItemIdentifier: text,
  })
  .map((rest) => electronicLine(rest));

const invoice = fc
  .record({
    typeCode: fc.constantFrom('380', '381'),
    number: filled,
    issueDate: date,
    dueDate: nullable(date),
    paymentTerms: text,
    buyerReference: text,
    contractReference: text,
    orderReference: text,
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    precedingInvoices: fc.array(fc.record({ number: filled, date: nullable(date) }), { maxLength: 2 }),
    seller: filled.map((name) => electronicParty(name, { taxRegistration: 'Foretaksregisteret' })),
    buyer: fc.tuple(filled, filled).map(([name, line1]) => {
      const plain = electronicParty(name);
      return { ...plain, address: { ...plain.address, line1 } };
    }),
  })
  .map((rest) => electronicInvoice(rest));

/** Lines in the order of the file; UBL keeps no period of a document that has none. */
async function readBack(write: (invoice: ElectronicInvoice) => Uint8Array, of: ElectronicInvoice) {
  const { invoice: read, leftOut } = await readElectronicInvoice(write(of));
  expect(leftOut).toEqual([]);
  return read;
}

describe('what was written is read back as it was', () => {
  it('as UBL', async () => {
    await fc.assert(
      fc.asyncProperty(invoice, async (given) => {
        expect(await readBack(writeUbl, given)).toEqual(asReceived(given));
      }),
      { numRuns: 60 },
    );
  });

  it('as CII', async () => {
    await fc.assert(
      fc.asyncProperty(invoice, async (given) => {
        expect(await readBack(writeCii, given)).toEqual(asReceived(given));
      }),
      { numRuns: 60 },
    );
  });
});
