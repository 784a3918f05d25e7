import { previewNumber } from '@renderer/features/settings/preview-number';
import type { NumberSeries } from '@shared/model/number-series';
import { expect, it } from 'vitest';

const series: NumberSeries = {
  id: 'invoice',
  pattern: '{YYYY}-{####}',
  start: 1,
  next: 145,
  resetYearly: true,
  year: 2026,
  revision: 1,
};

it('says what comes next, also in a new year', () => {
  expect(previewNumber(series, '2026-11-20')).toEqual({ number: '2026-0145', problem: null });
  expect(previewNumber(series, '2027-01-02')).toEqual({ number: '2027-0001', problem: null });
  expect(previewNumber({ ...series, pattern: 'F{YY}{MM}-{##}' }, '2026-11-20').number).toBe('F2611-145');
});

it('says what the application would refuse', () => {
  expect(previewNumber({ ...series, pattern: 'INV' }, '2026-11-20').problem?.code).toBe('numberSeries.noSequence');
  expect(previewNumber({ ...series, pattern: '{####}' }, '2026-11-20').problem?.code).toBe('numberSeries.noYear');
  expect(previewNumber({ ...series, pattern: '{YYYY} {####}' }, '2026-11-20').problem?.code).toBe(
    'numberSeries.character',
  );
});
