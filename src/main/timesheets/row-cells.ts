import type { Decimal } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { cleanLine, cleanParagraph } from './clean-text';
import type { Column, Columns, MoneyColumn } from './columns';
import { type DecimalMark, readDecimal } from './read-decimal';
import { readYesNo } from './read-words';

export interface Money {
  readonly value: Decimal;
  /** The currency that the column's name gives. */
  readonly currency?: string;
}

/** The cells of one row by column, read and checked. Every refusal names the column and the value. */
export class RowCells {
  readonly #cells: readonly string[];
  readonly #columns: Columns;

  constructor(cells: readonly string[], columns: Columns) {
    this.#cells = cells;
    this.#columns = columns;
  }

  has(column: Column): boolean {
    return this.#columns.at[column] !== undefined;
  }

  /** The column's name as the file writes it. */
  name(column: Column): string {
    return this.#columns.names[this.#columns.at[column] ?? -1] ?? '';
  }

  /** The cell in one line, not limited: for values that are read further. Absent columns are empty. */
  value(column: Column): string {
    return withoutDash(cleanLine(this.#raw(column)));
  }

  line(column: Column, limit: number): string {
    return this.within(column, this.value(column), limit);
  }

  paragraph(column: Column, limit: number): string {
    return this.within(column, withoutDash(cleanParagraph(this.#raw(column))), limit);
  }

  /** Undefined where the cell is empty. */
  yesNo(column: Column): boolean | undefined {
    const value = this.value(column);
    return value === '' ? undefined : (readYesNo(value) ?? this.refuse('badYesNo', column));
  }

  /** The first amount of these columns that is not zero, or else zero; undefined where all are empty. */
  money(column: MoneyColumn, mark: DecimalMark): Money | undefined {
    let found: Money | undefined;
    for (const { index, currency } of this.#columns.money[column]) {
      const text = withoutDash(cleanLine(this.#cells[index] ?? ''));
      if (text === '') continue;
      const value = readDecimal(text, mark);
      const name = this.#columns.names[index] ?? '';
      if (value === undefined || value.startsWith('-')) {
        return refuse('timesheet.badAmount', { column: name, value: shown(text) }, name);
      }
      const money = currency === undefined ? { value } : { value, currency };
      if (value !== '0') return money;
      found ??= money;
    }
    return found;
  }

  /** The text, refused where it is longer than can be kept: cutting would change what the customer reads. */
  within(column: Column, text: string, limit: number): string {
    if (text.length <= limit) return text;
    const name = this.name(column);
    return refuse('timesheet.textTooLong', { column: name, length: text.length, limit }, name);
  }

  /** Refuses the row because of one cell. */
  refuse(
    problem: 'badYesNo' | 'badTime' | 'badDuration' | 'negativeDuration' | 'zeroDuration' | 'badCurrency' | 'notWork',
    column: Column,
  ): never {
    const name = this.name(column);
    return refuse(`timesheet.${problem}`, { column: name, value: shown(this.value(column)) }, name);
  }

  #raw(column: Column): string {
    const index = this.#columns.at[column];
    return index === undefined ? '' : (this.#cells[index] ?? '');
  }
}

/** Some exports write a dash where there is nothing. */
const withoutDash = (text: string) => (text === '-' ? '' : text);

const LONGEST_SHOWN = 60;

/** A value as a message shows it. */
export function shown(value: string): string {
  return value.length <= LONGEST_SHOWN ? value : `${value.slice(0, LONGEST_SHOWN)}…`;
}
