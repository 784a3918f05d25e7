import { refuse } from '@shared/failure';
import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t' | '|';

/** One record of the file: its number counted from 1, blank ones included, and its cells or why they cannot be told. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problem?: 'brokenQuotes' | 'rowTooLong';
}

/**
 * How far a record may reach. A quote that is never closed would otherwise swallow the rest of the file, and looking
 * for its end from every row anew would take forever in a file that is full of them.
 */
const LONGEST_RECORD = 16 * 1024;

const MOST_BROKEN_RECORDS = 1000;

/** A person's working life in entries, and some seconds of reading. */
const MOST_RECORDS = 300_000;

/** Reads a text record by record. */
export class CsvRecords {
  readonly #text: string;
  readonly #delimiter: Delimiter;
  #position = 0;
  #row = 0;
  #broken = 0;

  constructor(text: string, delimiter: Delimiter) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  /** The same file at the same place, to be read on without moving this one. */
  copy(): CsvRecords {
    const copy = new CsvRecords(this.#text, this.#delimiter);
    copy.#position = this.#position;
    copy.#row = this.#row;
    copy.#broken = this.#broken;
    return copy;
  }

  /**
   * The next record, or undefined at the end; `width` is the number of cells that it should have, where that is known.
   * Where quotes are broken only the first line is given up, and the next line starts a new record: the rows behind it
   * are not lost.
   */
  next(width?: number): CsvRecord | undefined {
    this.#skipEmptyLines();
    if (this.#position >= this.#text.length) return undefined;
    this.#row += 1;
    if (this.#row > MOST_RECORDS) refuse('timesheet.tooManyRows', { limit: MOST_RECORDS });
    const reach = this.#text.slice(this.#position, this.#position + LONGEST_RECORD);
    const { data, errors, meta } = Papa.parse<string[]>(reach, {
      delimiter: this.#delimiter,
      newline: '\n',
      preview: 1,
      fastMode: false,
    });
    const [cells = []] = data;
    const cut = !meta.truncated && this.#position + reach.length < this.#text.length;
    const fits = width === undefined || cellsAmiss(cells, width) === undefined;
    const ofOneLine = !reach.slice(0, meta.cursor).trimEnd().includes('\n');
    const unclosed = errors.some((error) => error.code === 'MissingQuotes');
    // Quotes that are wrong inside a text but end on their own line leave no doubt about where the record ends; a
    // record of several lines that has too many cells has swallowed others.
    const certain = errors.length === 0 ? fits || ofOneLine : fits && ofOneLine && !unclosed;
    if (cut || !certain) return this.#giveUpLine();
    this.#position += meta.cursor;
    return { row: this.#row, cells };
  }

  #skipEmptyLines(): void {
    while (this.#text[this.#position] === '\n') {
      this.#position += 1;
      this.#row += 1;
    }
  }

  #giveUpLine(): CsvRecord {
    const start = this.#position;
    this.#broken += 1;
    if (this.#broken > MOST_BROKEN_RECORDS) refuse('timesheet.brokenFile', { row: this.#row });
    const end = this.#text.indexOf('\n', start);
    this.#position = end === -1 ? this.#text.length : end + 1;
    const tooLong = this.#position - start > LONGEST_RECORD;
    return { row: this.#row, cells: [], problem: tooLong ? 'rowTooLong' : 'brokenQuotes' };
  }
}

/** Whether a record has too few or too many cells. Empty ones behind the last column are no harm: spreadsheets add them. */
export function cellsAmiss(cells: readonly string[], width: number): 'shortRow' | 'longRow' | undefined {
  if (cells.length < width) return 'shortRow';
  return isBlank(cells.slice(width)) ? undefined : 'longRow';
}

export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
