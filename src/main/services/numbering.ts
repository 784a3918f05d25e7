import { nextNumber } from '@shared/billing/number-series';
import type { PlainDate } from '@shared/dates';
import type { NumberSeries } from '@shared/model/number-series';
import type { Reader, Transaction } from '../store/store';
import { numberSeries } from './collections';
import { rowOf } from './context';

/** Draws the next number of a series within the commit that uses it: if the commit fails, it was never given. */
export function drawNumber(
  tx: Transaction,
  id: NumberSeries['id'],
  date: PlainDate,
): { number: string; sequence: number } {
  const series = rowOf(tx, numberSeries, id);
  const drawn = nextNumber(series, date);
  tx.put(numberSeries, { ...drawn.series, revision: series.revision + 1 });
  return { number: drawn.number, sequence: drawn.sequence };
}

/** The number that would be drawn now, without drawing it. */
export function peekNumber(reader: Reader, id: NumberSeries['id'], date: PlainDate): string {
  return nextNumber(rowOf(reader, numberSeries, id), date).number;
}
