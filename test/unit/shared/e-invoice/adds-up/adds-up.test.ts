import { findingsOf } from '@shared/e-invoice/adds-up/adds-up';
import type { ElectronicInvoice } from '@shared/e-invoice/en16931';
import { describe, expect, it } from 'vitest';
import { electronicInvoice, electronicLine } from '../../../../fixtures/electronic-invoice';

const found = (rest: Partial<ElectronicInvoice>) =>
  findingsOf(electronicInvoice(rest)).map(({ severity, code, stated, expected }) => [severity, code, stated, expected]);

const { totals, taxes, delivery } = electronicInvoice();
const [tax] = taxes;
if (tax === undefined) throw new TypeError('the invoice has a tax');

describe('an invoice that somebody else calculated', () => {
  it('has nothing to find where it adds up', () => {
    expect(findingsOf(electronicInvoice())).toEqual([]);
  });

  it.each<[Partial<typeof totals>, string, string]>([
    [
      { linesAmount: '10250.00', netAmount: '10250.00', grossAmount: '12815.00', dueAmount: '12815.00' },
      'linesSum',
      '10260.00',
    ],
    [
      { allowancesAmount: '10.00', netAmount: '10250.00', grossAmount: '12815.00', dueAmount: '12815.00' },
      'allowancesSum',
      '0.00',
    ],
    [
      { chargesAmount: '10.00', netAmount: '10270.00', grossAmount: '12835.00', dueAmount: '12835.00' },
      'chargesSum',
      '0.00',
    ],
    [{ netAmount: '10261.00', grossAmount: '12826.00', dueAmount: '12826.00' }, 'net', '10260.00'],
    [{ taxAmount: '2565.01', grossAmount: '12825.01', dueAmount: '12825.01' }, 'tax', '2565.00'],
    [{ grossAmount: '12825.10', dueAmount: '12825.10' }, 'gross', '12825.00'],
    [{ prepaidAmount: '25.00', roundingAmount: '0.50' }, 'due', '12800.50'],
  ])('with totals %j has one wrong: %s', (change, code, expected) => {
    expect(found({ totals: { ...totals, ...change } })).toEqual([['error', code, expect.any(String), expected]]);
  });

  it('has a line that is not quantity × price less discount, to two cents', () => {
    const line = (netAmount: string) => ({ lines: [electronicLine({ netAmount })] });
    expect(found(line('10260.02'))[0]).toEqual(['warning', 'lineNet', '10260.02', '10260.00']);
    expect(found(line('10260.03'))[0]).toEqual(['error', 'lineNet', '10260.03', '10260.00']);
  });

  it('reckons with the base of a price and rounds half away from zero', () => {
    const line = electronicLine({
      quantity: '-5.5',
      price: '44391',
      priceBaseQuantity: '100',
      netAmount: '-2441.51',
      allowancesAndCharges: [],
    });
    expect(found({ lines: [line] }).filter(([, code]) => code === 'lineNet')).toEqual([]);
  });

  it('has tax that is not its base at its rate; within one unit that is no more than a warning', () => {
    const withTax = (taxAmount: string) =>
      found({
        taxes: [{ ...tax, taxAmount }],
        totals: { ...totals, taxAmount, grossAmount: '0.00', dueAmount: '0.00' },
      }).find(([, code]) => code === 'taxAmount');
    expect(withTax('2565.40')).toEqual(['warning', 'taxAmount', '2565.40', '2565.00']);
    expect(withTax('2575.00')).toEqual(['error', 'taxAmount', '2575.00', '2565.00']);
  });

  it('has groups by number, not by how the number is written', () => {
    expect(found({ taxes: [{ ...tax, rate: '25.00' }] })).toEqual([]);
    expect(
      found({
        taxes: [
          { ...tax, rate: '25.00' },
          { ...tax, taxableAmount: '0.00', taxAmount: '0.00' },
        ],
      }),
    ).toEqual([
      ['error', 'taxBase', '0.00', '10260.00'],
      ['error', 'taxGroupTwice', 'S 25', ''],
    ]);
  });

  it('has a line whose tax no group has, and a group that no line has', () => {
    const codes = found({ taxes: [{ ...tax, rate: '15', taxAmount: '1539.00' }] }).map(([, code]) => code);
    expect(codes).toContain('taxGroupMissing');
    expect(codes).toContain('taxBase');
  });

  it('has dates the wrong way round', () => {
    expect(found({ dueDate: '2026-11-19' })).toEqual([['warning', 'dueBeforeIssue', '2026-11-19', '2026-11-20']]);
    expect(found({ delivery: { ...delivery, periodEnd: '2026-11-01' } })).toEqual([
      ['error', 'periodBackwards', '2026-11-01', '2026-11-02'],
    ]);
  });

  it('is in a currency that does not exist, or says no tax in the one that it must', () => {
    expect(found({ currency: 'NOX' })).toEqual([['error', 'currencyUnknown', 'NOX', '']]);
    expect(found({ taxCurrency: 'EUR' })).toEqual([['error', 'taxInCurrencyMissing', '', 'EUR']]);
  });

  it('without lines is not held against them', () => {
    expect(found({ lines: [] })).toEqual([]);
  });

  it('names the figure that it is about', () => {
    const [first] = findingsOf(electronicInvoice({ totals: { ...totals, grossAmount: '1.00', dueAmount: '1.00' } }));
    expect(first).toMatchObject({ rule: 'BR-CO-15', place: { part: 'totals', index: null, field: 'grossAmount' } });
  });
});
