import { DATE_PRESETS, presetOf, spanOf } from '@renderer/features/invoices/date-presets';
import { addDays } from '@shared/dates';
import fc from 'fast-check';
import { expect, it } from 'vitest';

it('knows what the presets mean on a day', () => {
  expect(spanOf('last30', '2026-03-15')).toEqual({ from: '2026-02-13', to: '2026-03-15' });
  expect(spanOf('thisMonth', '2028-02-29')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(spanOf('lastMonth', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  expect(spanOf('thisYear', '2026-03-15')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(spanOf('lastYear', '2026-03-15')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

it('names every span that a preset has made, on any day', () => {
  fc.assert(
    fc.property(fc.nat(4000), fc.constantFrom(...DATE_PRESETS), (days, preset) => {
      const today = addDays('2024-01-01', days);
      const named = presetOf(spanOf(preset, today), today);
      expect(named).toBeDefined();
      expect(spanOf(named ?? preset, today)).toEqual(spanOf(preset, today));
    }),
  );
});

it('has no name for other days, nor for an open end', () => {
  expect(presetOf({ from: '2026-03-02', to: '2026-03-15' }, '2026-03-15')).toBeUndefined();
  expect(presetOf({ from: '2026-03-01' }, '2026-03-15')).toBeUndefined();
});
