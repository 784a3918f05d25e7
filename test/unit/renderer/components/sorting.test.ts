import { sortFor } from '@renderer/components/grid/sort-for';
import { expect, test } from 'vitest';

test('a call gets only the columns that it sorts by', () => {
  const sort = [
    { column: 'status', descending: true },
    { column: 'note', descending: false },
  ];
  expect(sortFor(sort, ['number', 'status'])).toEqual([{ by: 'status', descending: true }]);
});
