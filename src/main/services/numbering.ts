import { checkYearHasBegun, nextNumber, type SeriesState } from '@shared/billing/number-series';
import { usualSeries } from '@shared/billing/usual-series';
import { type PlainDate, partsOf } from '@shared/dates';
import { refuse } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import type { NumberSeries } from '@shared/model/number-series';
import type { Reader, Transaction } from '../store/store';
import { contracts, customers, invoices, numberSeries, projects } from './collections';

/** A series; one that was added to the program after the company was made begins as in a new company. */
export function seriesOf(reader: Reader, id: NumberSeries['id']): NumberSeries {
  return reader.get(numberSeries, id) ?? usualSeries(id);
}

type Numbered = Pick<Invoice, 'kind' | 'invoiceDate'>;

/** What posting the invoice would draw. Refuses what a series cannot give, and a number that another invoice has. */
function nextOfInvoice(reader: Reader, { kind, invoiceDate }: Numbered, today: PlainDate) {
  const series = seriesOf(reader, kind);
  checkYearHasBegun(series, invoiceDate, today);
  const drawn = nextNumber(series, invoiceDate);
  // A pattern that was changed can give a number again that an earlier pattern gave.
  if (reader.by(invoices, 'number', drawn.number).length > 0) refuse('numberSeries.taken', { number: drawn.number });
  return drawn;
}

/** Draws an invoice's number within the commit that posts it: if the commit fails, it was never given. */
export function drawInvoiceNumber(tx: Transaction, invoice: Numbered, today: PlainDate) {
  const { number, sequence, series } = nextOfInvoice(tx, invoice, today);
  tx.put(numberSeries, { ...series, revision: series.revision + 1 });
  return { number, sequence };
}

/** The number that posting the invoice would give now, without giving it. */
export function nextInvoiceNumber(reader: Reader, invoice: Numbered, today: PlainDate): string {
  return nextOfInvoice(reader, invoice, today).number;
}

const IS_TAKEN = {
  customer: (reader: Reader, number: string) => reader.by(customers, 'number', number).length > 0,
  project: (reader: Reader, number: string) => reader.by(projects, 'number', number).length > 0,
  contract: (reader: Reader, number: string) => reader.by(contracts, 'number', number).length > 0,
} as const;

/** Nobody counts customers for the law: where the clock was set back, they go on in the year that was reached. */
const reached = ({ year }: SeriesState, today: PlainDate): PlainDate =>
  year !== null && year > partsOf(today).year ? `${year}-01-01` : today;

/** Draws a number for master data, passing over those that were given by hand. */
export function drawNumber(tx: Transaction, id: keyof typeof IS_TAKEN, today: PlainDate): string {
  for (;;) {
    const series = seriesOf(tx, id);
    const drawn = nextNumber(series, reached(series, today));
    tx.put(numberSeries, { ...drawn.series, revision: series.revision + 1 });
    if (!IS_TAKEN[id](tx, drawn.number)) return drawn.number;
  }
}

/**
 * Draws the number of a voucher within the commit that writes it. Vouchers are numbered as they are written, whatever
 * period they count in: one of December that is posted in January is January's.
 */
export function drawVoucherNumber(tx: Transaction, today: PlainDate): { number: string; sequence: number } {
  const series = seriesOf(tx, 'voucher');
  const { number, sequence, series: next } = nextNumber(series, reached(series, today));
  tx.put(numberSeries, { ...next, revision: series.revision + 1 });
  return { number, sequence };
}

/** The number that a series gives next. */
export function peekNumber(reader: Reader, id: NumberSeries['id'], today: PlainDate): string {
  const series = seriesOf(reader, id);
  return nextNumber(series, reached(series, today)).number;
}
