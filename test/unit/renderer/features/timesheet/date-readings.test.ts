import { readingsOf } from '@renderer/features/timesheet/date-readings';
import { expect, test } from 'vitest';

test('a date of a file is read in the order that is asked about', () => {
  expect(readingsOf(['03/04/2026'], 'DMY')).toEqual([{ text: '03/04/2026', date: '2026-04-03' }]);
  expect(readingsOf(['03/04/2026'], 'MDY')).toEqual([{ text: '03/04/2026', date: '2026-03-04' }]);
  expect(readingsOf(['3-4-26'], 'MDY')).toEqual([{ text: '3-4-26', date: '2026-03-04' }]);
});

test('an example that is no date in that order is left out', () => {
  expect(readingsOf(['13/04/2026', 'nothing', '04/05/2026'], 'MDY')).toEqual([
    { text: '04/05/2026', date: '2026-04-05' },
  ]);
});
