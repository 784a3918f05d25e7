import { comparer } from '@renderer/components/grid/comparer';
import { sortFor } from '@renderer/components/grid/sort-for';
import { expect, test } from 'vitest';

interface Row {
  readonly name: string;
  readonly amount: number | null;
}

const keys = { name: (row: Row) => row.name, amount: (row: Row) => row.amount };

const rows: readonly Row[] = [
  { name: 'Ås 10', amount: 3 },
  { name: 'Ås 9', amount: null },
  { name: 'Berg', amount: 3 },
  { name: 'Zoo', amount: -1 },
];

test('names sort as the language sorts them, numbers in them by value', () => {
  const sorted = [...rows].sort(comparer([{ column: 'name', descending: false }], keys, 'nb'));
  expect(sorted.map(({ name }) => name)).toEqual(['Berg', 'Zoo', 'Ås 9', 'Ås 10']);
});

test('equals are told apart by the next column, and what is absent comes last both ways', () => {
  const by = (descending: boolean) => [
    { column: 'amount', descending },
    { column: 'name', descending: false },
  ];
  expect([...rows].sort(comparer(by(false), keys, 'nb')).map(({ name }) => name)).toEqual([
    'Zoo',
    'Berg',
    'Ås 10',
    'Ås 9',
  ]);
  expect([...rows].sort(comparer(by(true), keys, 'nb')).map(({ name }) => name)).toEqual([
    'Berg',
    'Ås 10',
    'Zoo',
    'Ås 9',
  ]);
});

test('a call gets only the columns that it sorts by', () => {
  const sort = [
    { column: 'status', descending: true },
    { column: 'note', descending: false },
  ];
  expect(sortFor(sort, ['number', 'status'])).toEqual([{ by: 'status', descending: true }]);
});
