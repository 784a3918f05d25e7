import { isCurrency } from '@shared/currencies';
import { isPlainDate, type PlainDate } from '@shared/dates';
import { type Decimal, divideDecimals, isDecimal } from '@shared/decimal';
import { type Failure, refuse } from '@shared/failure';
import type { FailureCode } from '@shared/i18n/catalogue';
import Papa from 'papaparse';

interface ReadRate {
  /** Of the file, its head being the first. */
  readonly row: number;
  readonly currency: string;
  readonly date: PlainDate;
  readonly rate: Decimal;
  readonly source: string;
}

interface RefusedRate {
  readonly row: number;
  readonly failure: Pick<Failure, 'code' | 'params'>;
}

/** Which way round a file quotes: what one unit costs, or what one unit of the company's currency buys. */
type Quoted = 'companyPerUnit' | 'unitsPerCompany';

/** What central banks call their columns: `TIME_PERIOD, CURRENCY, OBS_VALUE` of SDMX as well as plain words. */
const COLUMNS = {
  date: ['date', 'time_period', 'day'],
  currency: ['currency', 'base_cur', 'code'],
  rate: ['rate', 'obs_value', 'value'],
  units: ['units', 'per', 'unit'],
  source: ['source'],
} as const;

type Column = keyof typeof COLUMNS;

/** Enough for a yen in dinars; what the division leaves beyond that is nobody's money. */
const RATE_FRACTION_DIGITS = 12;

function columnsOf(head: readonly string[]): Partial<Record<Column, number>> {
  const names = head.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  );
  const found: Partial<Record<Column, number>> = {};
  for (const column of ['date', 'currency', 'rate', 'units', 'source'] as const) {
    const known: readonly string[] = COLUMNS[column];
    const index = names.findIndex((name) => known.includes(name));
    if (index >= 0) found[column] = index;
  }
  return found;
}

/** `10,95` where the file parts its cells with something else than a comma. */
const decimalIn = (text: string): Decimal => text.trim().replace(',', '.');

function rateOf(quote: Decimal, units: Decimal, quoted: Quoted): Decimal {
  if (quoted === 'companyPerUnit') return divideDecimals(quote, units, RATE_FRACTION_DIGITS);
  return divideDecimals(units, quote, RATE_FRACTION_DIGITS);
}

const isAboveZero = (text: string) => isDecimal(text) && !text.startsWith('-') && /[1-9]/.test(text);

/**
 * Reads rates from CSV: a head with `date`, `currency` and `rate`, and where there are `units` (a rate for 100 yen) and
 * `source`. Rows that cannot be read are refused one by one; a file without the three columns as a whole
 * (`exchange.noColumns`).
 */
export function readRates(
  csv: string,
  quoted: Quoted,
  source: string,
): { readonly rates: ReadRate[]; readonly refused: RefusedRate[] } {
  const { data } = Papa.parse<string[]>(csv.trim(), { skipEmptyLines: 'greedy' });
  const [head = [], ...records] = data;
  const columns = columnsOf(head);
  if (columns.date === undefined || columns.currency === undefined || columns.rate === undefined) {
    refuse('exchange.noColumns', {}, 'csv');
  }
  const rates: ReadRate[] = [];
  const refused: RefusedRate[] = [];
  records.forEach((record, index) => {
    const row = index + 2;
    const cell = (column: Column) => {
      const at = columns[column];
      return at === undefined ? '' : (record[at] ?? '').trim();
    };
    const date = cell('date');
    const currency = cell('currency').toUpperCase();
    const quote = decimalIn(cell('rate'));
    const units = decimalIn(cell('units') || '1');
    const refuseRow = (code: FailureCode, value: string) => refused.push({ row, failure: { code, params: { value } } });
    if (!isPlainDate(date)) refuseRow('exchange.badDate', date);
    else if (!isCurrency(currency)) refuseRow('exchange.badCurrency', currency);
    else if (!isAboveZero(quote)) refuseRow('exchange.badRate', cell('rate'));
    else if (!isAboveZero(units)) refuseRow('exchange.badRate', cell('units'));
    else {
      const rate = rateOf(quote, units, quoted);
      if (isAboveZero(rate)) rates.push({ row, currency, date, rate, source: cell('source') || source });
      else refuseRow('exchange.badRate', cell('rate'));
    }
  });
  return { rates, refused };
}
