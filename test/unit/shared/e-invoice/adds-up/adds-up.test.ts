import { findingsOf } from '@shared/e-invoice/adds-up/adds-up';
import type { ElectronicInvoice } from '@shared/e-invoice/en16931';
import type { ReceivedInvoice } from '@shared/e-invoice/received';
import { describe, expect, it } from 'vitest';
import { electronicInvoice, electronicLine } from '../../../../fixtures/electronic-invoice';
import { asReceived } from '../../../../fixtures/received-invoice';

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

  it('may state the gross price for another quantity than the net price, and round it', () => {
    const line = (rest: Partial<ReceivedInvoice['lines'][number]>) => {
      const received = asReceived(electronicInvoice({ lines: [electronicLine({ price: '1520.00' })] }));
      const lines = received.lines.map((each) => ({ ...each, ...rest }));
      return findingsOf({ ...received, lines }).map(({ code, expected }) => [code, expected]);
    };
    expect(line({ grossPrice: '16000', grossPriceBaseQuantity: '10', priceDiscount: '800' })).toEqual([]);
    expect(line({ grossPrice: '1520.005', priceDiscount: '0.009' })).toEqual([]);
    expect(line({ grossPrice: '1600' })).toEqual([]);
    expect(line({ grossPrice: '1600', priceDiscount: '70' })).toEqual([['linePrice', '1530']]);
    expect(line({ grossPrice: '16000', grossPriceBaseQuantity: '0', priceDiscount: '0' })).toEqual([
      ['linePrice', '16000'],
    ]);
  });

  it('may round every amount to a whole one', () => {
    const whole = (netAmount: string) =>
      found({
        lines: [electronicLine({ quantity: '1', price: '23439.76', netAmount, allowancesAndCharges: [] })],
        taxes: [{ ...tax, taxableAmount: netAmount, taxAmount: '5860' }],
        totals: { ...totals, linesAmount: netAmount, netAmount, taxAmount: '5860', grossAmount: '0', dueAmount: '0' },
      }).find(([, code]) => code === 'lineNet');
    expect(whole('23440.00')).toEqual(['warning', 'lineNet', '23440.00', '23439.76']);
    expect(whole('23441.00')).toEqual(['error', 'lineNet', '23441.00', '23439.76']);
  });

  it.each(['L', 'M', 'B'])('may be taxed by category %s, at several rates', (category) => {
    const line = (id: string, rate: string) => ({ ...electronicLine({ id, rate }), category, netAmount: '10260.00' });
    const group = (rate: string, taxAmount: string) => ({ ...tax, category, rate, taxAmount });
    const received = asReceived(electronicInvoice());
    const lines = [line('1', '7'), line('2', '3')];
    const sums = { linesAmount: '20520.00', netAmount: '20520.00', taxAmount: '1026.00', grossAmount: '21546.00' };
    const invoice = { ...received, lines, totals: { ...totals, ...sums, dueAmount: '21546.00' } };
    expect(findingsOf({ ...invoice, taxes: [group('7', '718.20'), group('3', '307.80')] })).toEqual([]);
    const wrong = findingsOf({ ...invoice, taxes: [group('7', '720.20'), group('3', '305.80')] });
    expect(wrong.map(({ code }) => code)).toEqual(['taxAmount', 'taxAmount']);
  });

  it('has a category that EN 16931 does not know', () => {
    const received = asReceived(electronicInvoice());
    const lines = received.lines.map((line) => ({ ...line, category: 'constructor' }));
    const invoice = { ...received, lines, taxes: [{ ...tax, category: 'constructor' }] };
    expect(findingsOf(invoice).map(({ code, stated }) => [code, stated])).toEqual([['categoryUnknown', 'constructor']]);
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
