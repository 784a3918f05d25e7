import { isTimeUnit } from '@shared/billing/time-units';
import { compareDecimals, type Decimal } from '@shared/decimal';
import type { Failure } from '@shared/failure';
import { refuse } from '@shared/failure';
import type { FailureCode } from '@shared/i18n/catalogue';
import { formatForEditing } from '@shared/i18n/format/numbers';
import { LANGUAGES, type Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import { unitSchema } from '@shared/model/fields';
import { PRICE_METHODS, type PriceMethod } from '@shared/model/price-list';
import Papa from 'papaparse';
import { CsvRecords, cellsAmiss, type Delimiter, isBlank } from '../timesheets/csv-records';
import { decideDecimalMark, readDecimal } from '../timesheets/read-decimal';

/** The columns of the file, in their order. */
const COLUMNS = ['role', 'person', 'project', 'category', 'unit', 'method', 'price', 'percent'] as const;

type Column = (typeof COLUMNS)[number];

/** A price by the names that people know things by: a project by its number. */
export interface NamedPrice {
  readonly role: string;
  readonly person: string;
  readonly project: string;
  readonly category: string;
  readonly unit: string;
  readonly method: PriceMethod;
  readonly price: Decimal;
  readonly markupPercent: Decimal;
}

export type RowFailure = Pick<Failure, 'params'> & { readonly code: FailureCode };

export interface ReadPrice {
  /** Of the file, its head being the first. */
  readonly row: number;
  readonly read: NamedPrice | RowFailure;
}

const DECIMAL_COMMA: ReadonlySet<Language> = new Set<Language>(['nb', 'nl', 'fr']);

/** A cell that begins so would be run as a formula by a spreadsheet. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A list as a spreadsheet takes it: words and decimal sign of the language, with the byte order mark that Windows needs. */
export function writePrices(prices: readonly NamedPrice[], language: Language): string {
  const t = translator(language);
  const rows = prices.map(({ role, person, project, category, unit, method, price, markupPercent }) => [
    asText(role),
    asText(person),
    asText(project),
    asText(category),
    unit,
    method === 'price' ? '' : t(`prices.method.${method}`),
    method === 'price' ? formatForEditing(price, language, { minDecimals: 2 }) : '',
    method === 'markup' ? formatForEditing(markupPercent, language) : '',
  ]);
  const head = COLUMNS.map((column) => t(`prices.file.${column}`));
  return `\u{feff}${Papa.unparse([head, ...rows], { delimiter: DECIMAL_COMMA.has(language) ? ';' : ',' })}\r\n`;
}

const plain = (text: string): string =>
  text
    .replaceAll(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A word of any of the languages: a file is exported by one and imported by another. */
function meaningOf<T extends string>(word: string, keys: readonly T[], group: 'file' | 'method'): T | undefined {
  const wanted = plain(word);
  return keys.find((key) => LANGUAGES.some((language) => plain(textOf(language, group, key)) === wanted));
}

function textOf(language: Language, group: 'file' | 'method', key: string): string {
  const t = translator(language);
  const column = COLUMNS.find((one) => one === key);
  if (group === 'file' && column !== undefined) return t(`prices.file.${column}`);
  const method = PRICE_METHODS.find((one) => one === key);
  return method === undefined ? '' : t(`prices.method.${method}`);
}

interface Opened {
  readonly delimiter: Delimiter;
  readonly width: number;
  readonly at: ReadonlyMap<Column, number>;
  readonly records: CsvRecords;
}

function opened(text: string, delimiter: Delimiter): Opened | undefined {
  const records = new CsvRecords(text, delimiter);
  const head = records.next()?.cells ?? [];
  const at = new Map<Column, number>();
  for (const [index, name] of head.entries()) {
    const column = meaningOf(name, COLUMNS, 'file');
    if (column !== undefined && !at.has(column)) at.set(column, index);
  }
  if (!at.has('price') || !(at.has('role') || at.has('category'))) return undefined;
  return { delimiter, width: head.length, at, records };
}

/** Undoes what keeps a spreadsheet from running a cell. */
const shown = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '').trim();

/**
 * Reads the prices of a CSV with the columns of the export, in any order and any of the languages. A row that cannot be
 * read says why; a file without a price, or without role and category, is refused (`prices.noColumns`).
 */
export function readPrices(text: string): ReadPrice[] {
  const [table] = ([';', ',', '\t', '|'] as const)
    .map((delimiter) => opened(text, delimiter))
    .filter((one) => one !== undefined);
  if (table === undefined) refuse('prices.noColumns', {}, 'content');
  const { at, records, width, delimiter } = table;
  const rows: { row: number; cells: readonly string[]; isBroken: boolean }[] = [];
  for (let record = records.next(width); record !== undefined; record = records.next(width)) {
    const { row, cells, problem } = record;
    if (problem === undefined && isBlank(cells)) continue;
    // Spreadsheets leave out empty cells at the end.
    rows.push({ row, cells, isBroken: problem !== undefined || cellsAmiss(cells, width) === 'longRow' });
  }
  const cellOf = (cells: readonly string[], column: Column) => {
    const index = at.get(column);
    return index === undefined ? '' : shown(cells[index] ?? '');
  };
  const figures = rows.flatMap(({ cells }) => [cellOf(cells, 'price'), cellOf(cells, 'percent')]);
  const mark = decideDecimalMark(figures, [], delimiter);
  return rows.map(({ row, cells, isBroken }) => ({
    row,
    read: isBroken
      ? { code: 'prices.badRow', params: {} }
      : priceOf(
          (column) => cellOf(cells, column),
          (figure) => readDecimal(figure, mark),
        ),
  }));
}

type Cells = (column: Column) => string;

function priceOf(cell: Cells, read: (figure: string) => Decimal | undefined): NamedPrice | RowFailure {
  const [role, category] = [cell('role'), cell('category')];
  if (role === '' && category === '') return { code: 'prices.subjectMissing', params: {} };
  if (role !== '' && category !== '') return { code: 'prices.subjectTwice', params: {} };
  const word = cell('method');
  const method = word === '' ? 'price' : meaningOf(word, PRICE_METHODS, 'method');
  if (method === undefined) return { code: 'prices.badMethod', params: { value: word } };
  const unit = cell('unit').toUpperCase() || (role === '' ? 'C62' : 'HUR');
  if (!unitSchema.safeParse(unit).success || (role !== '' && !isTimeUnit(unit))) {
    return { code: 'prices.badUnit', params: { value: cell('unit') } };
  }
  const figure = cell(method === 'markup' ? 'percent' : 'price');
  const value = method === 'atCost' ? '0' : read(figure);
  if (value === undefined || compareDecimals(value, '0') < 0)
    return { code: 'prices.badPrice', params: { value: figure } };
  return {
    role,
    category,
    unit,
    method,
    person: cell('person'),
    project: cell('project'),
    price: method === 'price' ? value : '0',
    markupPercent: method === 'markup' ? value : '0',
  };
}
