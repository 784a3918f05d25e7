import type { NumberSeries } from '../model/number-series';
import { newSeries, type SeriesState } from './number-series';

/** How a new company numbers its documents and master data until it says otherwise. */
export const USUAL_SERIES: Readonly<
  Record<NumberSeries['id'], Pick<SeriesState, 'pattern' | 'start' | 'resetYearly'>>
> = {
  invoice: { pattern: '{YYYY}-{####}', start: 1, resetYearly: true },
  creditNote: { pattern: 'CN{YYYY}-{####}', start: 1, resetYearly: true },
  customer: { pattern: '{####}', start: 1001, resetYearly: false },
  project: { pattern: 'P-{###}', start: 101, resetYearly: false },
  contract: { pattern: 'K-{YYYY}-{###}', start: 1, resetYearly: true },
  voucher: { pattern: 'V{YYYY}-{#####}', start: 1, resetYearly: true },
};

/** A series that was added to the program after the company was made, as it begins. */
export function usualSeries(id: NumberSeries['id']): NumberSeries {
  return { id, ...newSeries(USUAL_SERIES[id]), revision: 1 };
}
