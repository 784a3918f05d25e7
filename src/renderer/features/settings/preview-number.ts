import { checkPattern, nextNumber } from '@shared/billing/number-series';
import type { PlainDate } from '@shared/dates';
import { type Failure, Refusal } from '@shared/failure';
import type { NumberSeries } from '@shared/model/number-series';

type Preview =
  | { readonly number: string; readonly problem: null }
  | { readonly number: null; readonly problem: Failure };

/** The number that a series would give next, or why it could give none: what the application itself would say. */
export function previewNumber(series: NumberSeries, today: PlainDate): Preview {
  try {
    checkPattern(series.pattern, series.resetYearly);
    return { number: nextNumber(series, today).number, problem: null };
  } catch (error) {
    if (error instanceof Refusal) return { number: null, problem: error.failure };
    throw error;
  }
}
