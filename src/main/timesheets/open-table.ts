import { refuse } from '@shared/failure';
import { type Columns, findColumns } from './columns';
import { CsvRecords, type Delimiter, isBlank } from './csv-records';

export interface Table {
  readonly columns: Columns;
  readonly delimiter: Delimiter;
  /** How many cells a row must have. */
  readonly width: number;
  /** The records under the header. */
  readonly records: CsvRecords;
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Above the header may stand blank lines, a title, and the `sep=;` that tells Excel the delimiter. */
const MOST_RECORDS_ABOVE = 10;

function headerOf(text: string, delimiter: Delimiter): Table | undefined {
  const records = new CsvRecords(text, delimiter);
  let best: Table | undefined;
  for (let read = 0; read < MOST_RECORDS_ABOVE; read += 1) {
    const record = records.next();
    if (record === undefined) break;
    if (isBlank(record.cells)) continue;
    const columns = findColumns(record.cells);
    if (best !== undefined && best.columns.known >= columns.known) continue;
    const width = record.cells.findLastIndex((name) => name.trim() !== '') + 1;
    best = { columns, delimiter, width, records: records.copy() };
  }
  return best;
}

/** Finds the header and the delimiter: the pair that makes the most known columns. */
export function openTable(text: string): Table {
  const [best] = DELIMITERS.map((delimiter) => headerOf(text, delimiter))
    .filter((table) => table !== undefined)
    .sort((a, b) => b.columns.known - a.columns.known);
  return best ?? refuse('timesheet.empty');
}
