import { Refusal, refuse } from '@shared/failure';
import type { Column, MoneyColumn } from './columns';
import { type CsvRecord, cellsAmiss, isBlank } from './csv-records';
import { decideDateOrder } from './decide-date-order';
import { decodeText } from './decode-text';
import { deriveRates } from './derive-rates';
import { fingerprintRows, type Unnumbered } from './fingerprint';
import { openTable, type Table } from './open-table';
import { dateReader } from './read-date';
import { decideDecimalMark } from './read-decimal';
import { type Conventions, readRow } from './read-row';
import { recogniseSource } from './recognise';
import { RowCells } from './row-cells';
import type {
  Timesheet,
  TimesheetNote,
  TimesheetOptions,
  TimesheetReading,
  TimesheetRefusal,
  TimesheetRow,
} from './timesheet';

interface Sorted {
  readonly records: readonly CsvRecord[];
  readonly refused: TimesheetRefusal[];
  readonly totals: readonly number[];
}

/** Clockify can write a sum under the entries: no date, and a cell that says so. */
function isTotal(cells: readonly string[], dateIndex: number | undefined): boolean {
  const date = dateIndex === undefined ? '' : (cells[dateIndex] ?? '');
  return date.trim() === '' && cells.some((cell) => /^totals?:?$/i.test(cell.trim()));
}

/** Parts the records that can be read as rows from those that cannot. */
function sortRecords({ records, width, columns }: Table): Sorted {
  const sorted = { records: [] as CsvRecord[], refused: [] as TimesheetRefusal[], totals: [] as number[] };
  for (let record = records.next(width); record !== undefined; record = records.next(width)) {
    const { row, cells, problem } = record;
    if (problem !== undefined) {
      sorted.refused.push({ row, code: `timesheet.${problem}`, params: {} });
      continue;
    }
    if (isBlank(cells)) continue;
    const amiss = cellsAmiss(cells, width);
    if (isTotal(cells, columns.at.startDate)) sorted.totals.push(row);
    else if (amiss === undefined) sorted.records.push(record);
    else sorted.refused.push({ row, code: `timesheet.${amiss}`, params: { expected: width, found: cells.length } });
  }
  return sorted;
}

/** The cells of some columns over the whole file. */
function* cellsAt(records: readonly CsvRecord[], indexes: readonly (number | undefined)[]): Generator<string> {
  for (const index of indexes) {
    if (index === undefined) continue;
    for (const { cells } of records) {
      const text = cells[index]?.trim() ?? '';
      if (text !== '') yield text;
    }
  }
}

function readRows(records: readonly CsvRecord[], table: Table, conventions: Conventions, refused: TimesheetRefusal[]) {
  const rows: Unnumbered[] = [];
  for (const { row, cells } of records) {
    try {
      rows.push(readRow(row, new RowCells(cells, table.columns), conventions));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ row, ...error.failure });
    }
  }
  return rows;
}

function notesOn(
  rows: readonly TimesheetRow[],
  identical: readonly (readonly number[])[],
  totals: readonly number[],
  unknownCurrency: boolean,
): TimesheetNote[] {
  const where = (holds: (row: TimesheetRow) => boolean) => rows.filter(holds).map(({ row }) => row);
  const notes: TimesheetNote[] = [
    ...identical.map((twins) => ({ kind: 'identicalRows', rows: twins }) as const),
    { kind: 'totalRow', rows: totals },
    { kind: 'withoutPerson', rows: where((row) => row.person === '') },
    { kind: 'roundedHours', rows: where((row) => row.roundedHours !== undefined) },
    { kind: 'derivedRate', rows: where((row) => row.rateDerived === true) },
    { kind: 'unknownCurrency', rows: unknownCurrency ? [1] : [] },
  ];
  return notes.filter((note) => note.rows.length > 0);
}

function onlyCurrency(rows: readonly TimesheetRow[]): { currency?: string } {
  const currencies = new Set(rows.map(({ currency }) => currency).filter((currency) => currency !== undefined));
  const [currency] = currencies;
  return currency === undefined || currencies.size > 1 ? {} : { currency };
}

/**
 * Reads a detailed time export of Toggl Track, Clockify or Harvest: bytes in, rows out. Answers `ambiguousDates` where
 * neither the file nor `options.dateOrder` tells in which order its dates are written; ask the user and read again.
 *
 * A row that cannot be read is listed in `refused` and costs no other row. Throws a Refusal `timesheet.*` only where
 * the whole file is no such export. README.md in this folder says how each value is read.
 */
export function readTimesheet(bytes: Uint8Array, options: TimesheetOptions = {}): TimesheetReading {
  const table = openTable(decodeText(bytes));
  const { columns, delimiter } = table;
  const source = recogniseSource(columns);
  const { records, refused, totals } = sortRecords(table);
  if (records.length + refused.length === 0) refuse('timesheet.noRows');
  const column = (...names: Column[]) =>
    cellsAt(
      records,
      names.map((name) => columns.at[name]),
    );
  const money = (...names: MoneyColumn[]) =>
    cellsAt(
      records,
      names.flatMap((name) => columns.money[name].map(({ index }) => index)),
    );

  const decision = decideDateOrder(column('startDate', 'endDate'), column('creationDate'), options.dateOrder);
  if ('examples' in decision) return { kind: 'ambiguousDates', source, examples: decision.examples };
  const conventions: Conventions = {
    dates: { order: decision.order, read: dateReader(decision.order) },
    decimalMark: decideDecimalMark(
      money('rate', 'amount', 'costRate'),
      column('duration', 'decimalDuration'),
      delimiter,
    ),
  };
  const { rows: unpriced, identical } = fingerprintRows(readRows(records, table, conventions, refused));
  const rows = deriveRates(unpriced);
  const timesheet: Timesheet = {
    source,
    dateOrder: decision.order,
    ...onlyCurrency(rows),
    rows,
    refused: refused.sort((a, b) => a.row - b.row),
    notes: notesOn(rows, identical, totals, columns.unknownCurrency),
  };
  return { kind: 'read', timesheet };
}
