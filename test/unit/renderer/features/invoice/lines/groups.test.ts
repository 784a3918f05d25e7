import { groupLines } from '@renderer/features/invoice/lines/groups';
import { expect, test } from 'vitest';
import { invoiceLine } from '../../../../../fixtures/invoices';

test('lines stand by kind of work in the order of the paper, each group with its sum', () => {
  const groups = groupLines([
    invoiceLine({ transactionClass: 'milestone', netAmount: 12_000_000 }),
    invoiceLine({ transactionClass: 'time', netAmount: 100 }),
    invoiceLine({ transactionClass: 'expense', netAmount: 50 }),
    invoiceLine({ transactionClass: 'time', netAmount: 200 }),
  ]);
  expect(groups.map(({ transactionClass, netAmount }) => [transactionClass, netAmount])).toEqual([
    ['time', 300],
    ['expense', 50],
    ['milestone', 12_000_000],
  ]);
});

test('hours are added up by how they are billed', () => {
  const [group] = groupLines([
    invoiceLine({ quantity: '18.5' }),
    invoiceLine({ quantity: '3', billingType: 'complimentary' }),
    invoiceLine({ quantity: '36' }),
  ]);
  expect(group?.shares).toEqual([
    { billingType: 'chargeable', quantity: '54.5', unit: 'HUR' },
    { billingType: 'complimentary', quantity: '3', unit: 'HUR' },
  ]);
});

test('hours and days are not added up', () => {
  const [group] = groupLines([invoiceLine({ unit: 'HUR' }), invoiceLine({ unit: 'DAY' })]);
  expect(group?.shares).toEqual([]);
});
