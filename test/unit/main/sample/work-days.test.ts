import { nextWorkDay, previousWorkDay, spread, workDays } from '@main/sample/work-days';
import { expect, test } from 'vitest';

test('a weekend is moved to the Monday after it, or the Friday before it', () => {
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(nextWorkDay)).toEqual([
    '2026-11-20',
    '2026-11-23',
    '2026-11-23',
    '2026-11-23',
  ]);
  expect(['2026-11-20', '2026-11-21', '2026-11-22'].map(previousWorkDay)).toEqual([
    '2026-11-20',
    '2026-11-20',
    '2026-11-20',
  ]);
});

test('days before the first of 2024 have the right weekday too', () => {
  expect(nextWorkDay('2023-12-30')).toBe('2024-01-01');
});

test('work days leave weekends out and are spread in order', () => {
  const days = workDays('2026-11-19', '2026-11-24');
  expect(days).toEqual(['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24']);
  expect(spread(days, 2)).toEqual(['2026-11-20', '2026-11-24']);
  expect(spread(days, 9)).toEqual(days);
});
