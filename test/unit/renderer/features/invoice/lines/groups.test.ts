import { groupLines } from '@renderer/features/invoice/lines/groups';
import { expect, test } from 'vitest';
import { invoiceLine } from '../../../../../fixtures/invoices';

test('lines stand by kind of work in the order of the paper, each group with its sum', () => {
  const groups = groupLines(
    [
      invoiceLine({ transactionClass: 'milestone', netAmount: 12_000_000 }),
      invoiceLine({ transactionClass: 'time', netAmount: 100 }),
      invoiceLine({ transactionClass: 'expense', netAmount: 50 }),
      invoiceLine({ transactionClass: 'time', netAmount: 200 }),
    ],
    'NOK',
  );
  expect(groups.map(({ id, netAmount }) => [id, netAmount])).toEqual([
    ['time', 300],
    ['expense', 50],
    ['milestone', 12_000_000],
  ]);
});

test('what is given and what is not charged stand in groups of their own, with what they would come to', () => {
  const groups = groupLines(
    [
      invoiceLine({ quantity: '18.5', netAmount: 185_000 }),
      invoiceLine({ quantity: '3', billingType: 'complimentary' }),
      invoiceLine({ quantity: '2', billingType: 'nonChargeable', transactionClass: 'expense', unit: 'C62' }),
      invoiceLine({ quantity: '36', netAmount: 360_000 }),
    ],
    'NOK',
  );
  expect(groups.map(({ id, netAmount, worthAmount }) => [id, netAmount, worthAmount])).toEqual([
    ['time', 545_000, null],
    ['complimentary', 0, 30_000],
    ['nonChargeable', 0, 20_000],
  ]);
  expect(groups.map(({ shares }) => shares)).toEqual([
    [{ billingType: 'chargeable', quantity: '54.5', unit: 'HUR' }],
    [{ billingType: 'complimentary', quantity: '3', unit: 'HUR' }],
    [],
  ]);
});

test('hours and days are not added up', () => {
  const [group] = groupLines([invoiceLine({ unit: 'HUR' }), invoiceLine({ unit: 'DAY' })], 'NOK');
  expect(group?.shares).toEqual([]);
});
