import { readTimesheet } from '@main/timesheets/read-timesheet';
import { addDays } from '@shared/dates';
import { divideDecimals } from '@shared/decimal';
import { Refusal } from '@shared/failure';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { bytesOf, fixture, timesheetOf } from './fixtures';

/** Texts with all that CSV finds hard, but nothing that is cleaned away. */
const text = fc
  .string({
    unit: fc.constantFrom('a', 'Z', 'ø', '€', '9', '"', ',', ';', '\t', "'", '=', '😀', '-'),
    minLength: 1,
    maxLength: 20,
  })
  .map((value) => `x${value.trim().replaceAll('\t', '')}x`);

const work = fc.record({
  client: text,
  project: text,
  task: text,
  description: fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  person: text,
  tags: fc.uniqueArray(
    text.map((tag) => tag.replaceAll(',', '')),
    { maxLength: 3 },
  ),
  day: fc.integer({ min: 0, max: 800 }),
  startSecond: fc.integer({ min: 0, max: 86_399 }),
  seconds: fc.integer({ min: 1, max: 86_400 }),
  billable: fc.boolean(),
  cents: fc.integer({ min: 1, max: 50_000_000 }),
});

type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

interface Style {
  readonly tool: 'toggl' | 'clockify' | 'harvest';
  readonly delimiter: ',' | ';' | '\t';
  readonly newline: '\n' | '\r\n' | '\r';
  readonly date: 'YYYY-MM-DD' | 'YYYY/M/D' | 'DD.MM.YYYY' | 'D/M/YY' | 'MM/DD/YYYY';
  readonly halfDays: boolean;
  readonly comma: boolean;
  readonly encoding: 'utf-8' | 'bom' | 'utf-16le';
  readonly rotate: number;
}

const style: fc.Arbitrary<Style> = fc.record({
  tool: fc.constantFrom('toggl', 'clockify', 'harvest'),
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  date: fc.constantFrom('YYYY-MM-DD', 'YYYY/M/D', 'DD.MM.YYYY', 'D/M/YY', 'MM/DD/YYYY'),
  halfDays: fc.boolean(),
  comma: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'bom', 'utf-16le'),
  rotate: fc.integer({ min: 0, max: 12 }),
});

const two = (value: number) => String(value).padStart(2, '0');

const dateOf = ({ day }: Work) => addDays('2025-01-01', day);

function writtenDate(date: string, form: Style['date']): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const short = (part: string) => String(Number(part));
  return form
    .replace('YYYY', year)
    .replace('YY', year.slice(2))
    .replace('MM', month)
    .replace('DD', day)
    .replace('M', short(month))
    .replace('D', short(day));
}

const clock = (seconds: number) =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

function writtenTime(seconds: number, halfDays: boolean): string {
  if (!halfDays) return clock(seconds);
  const hour = Math.floor(seconds / 3600);
  return `${clock(seconds % 3600).replace(/^00/, two(hour % 12 === 0 ? 12 : hour % 12))}\u202f${hour < 12 ? 'am' : 'PM'}`;
}

const written = (decimal: string, comma: boolean) => (comma ? decimal.replace('.', ',') : decimal);

const hoursOf = ({ seconds }: Work) => divideDecimals(String(seconds), '3600', 6);

/** The columns of each tool and what stands in them. */
function columnsOf(entry: Work, how: Style): Record<string, string> {
  const date = dateOf(entry);
  const end = entry.startSecond + entry.seconds;
  const amount = written(divideDecimals(String(entry.cents), '100', 2), how.comma);
  const { client: Client, project: Project, task: Task, description } = entry;
  const billable = entry.billable ? 'Yes' : 'No';
  if (how.tool === 'harvest') {
    const names = { 'First Name': entry.person, 'Last Name': '' };
    const rest = { 'Billable?': billable, 'Invoiced?': 'No', Currency: 'Euro - EUR', 'Billable Amount': amount };
    const hours = { Date: writtenDate(date, how.date), Hours: written(hoursOf(entry), how.comma) };
    return { ...hours, Client, Project, Task, Notes: description, ...names, ...rest };
  }
  const name = (title: string) =>
    how.tool === 'toggl' ? title.replace(/(?<= )./, (letter) => letter.toLowerCase()) : title;
  return {
    User: entry.person,
    Client,
    Project,
    Task,
    Description: description,
    Billable: billable,
    Tags: entry.tags.join(', '),
    [name('Start Date')]: writtenDate(date, how.date),
    [name('Start Time')]: writtenTime(entry.startSecond, how.halfDays),
    [name('End Date')]: writtenDate(addDays(date, Math.floor(end / 86_400)), how.date),
    [name('End Time')]: writtenTime(end % 86_400, how.halfDays),
    [how.tool === 'toggl' ? 'Duration' : 'Duration (h)']: clock(entry.seconds),
    [how.tool === 'toggl' ? 'Amount (EUR)' : 'Billable Amount (EUR)']: amount,
  };
}

function rotated<T>(cells: readonly T[], by: number): T[] {
  const start = by % cells.length;
  return [...cells.slice(start), ...cells.slice(0, start)];
}

function fileOf(entries: readonly Work[], how: Style): Uint8Array {
  const tables = entries.map((entry) => rotated(Object.entries(columnsOf(entry, how)), how.rotate));
  const header = (tables[0] ?? []).map(([name]) => name);
  const rows = tables.map((table) => table.map(([, cell]) => cell));
  const csv = Papa.unparse([header, ...rows], { delimiter: how.delimiter, newline: how.newline });
  if (how.encoding === 'utf-16le') return Uint8Array.of(0xff, 0xfe, ...Buffer.from(csv, 'utf16le'));
  return bytesOf(how.encoding === 'bom' ? `\ufeff${csv}` : csv);
}

/** What must come back: all that the export of this tool can say. */
const expectedOf = (entry: Work, how: Style) => ({
  client: entry.client,
  project: entry.project,
  task: entry.task,
  description: entry.description,
  person: entry.person,
  date: dateOf(entry),
  hours: hoursOf(entry),
  billable: entry.billable,
  invoiced: false,
  amount: divideDecimals(String(entry.cents), '100', 2),
  currency: 'EUR',
  tags: how.tool === 'harvest' ? [] : entry.tags,
  ...(how.tool === 'harvest'
    ? {}
    : {
        startTime: clock(entry.startSecond),
        endTime: clock((entry.startSecond + entry.seconds) % 86_400),
        seconds: entry.seconds,
      }),
});

it('reads back what was written, in the manner of any tool, country and encoding', () => {
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 12 }), style, (entries, how) => {
      const dateOrder = how.date === 'MM/DD/YYYY' ? 'MDY' : 'DMY';
      const timesheet = timesheetOf(readTimesheet(fileOf(entries, how), { dateOrder }));
      expect(timesheet.refused).toEqual([]);
      expect(timesheet.source).toBe(how.tool);
      expect(timesheet.rows).toMatchObject(entries.map((entry) => expectedOf(entry, how)));
      expect(timesheet.rows.map(({ row }) => row)).toEqual(entries.map((_, index) => index + 2));
    }),
    { numRuns: 300 },
  );
});

it('knows every row again, however the file is written the second time', () => {
  const sameTool = style.map((how): Style => ({ ...how, tool: 'clockify' }));
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 6 }), sameTool, sameTool, (entries, first, second) => {
      const twice = [...entries, ...entries];
      const prints = (how: Style) => {
        const dateOrder = how.date === 'MM/DD/YYYY' ? 'MDY' : 'DMY';
        const { rows } = timesheetOf(readTimesheet(fileOf(twice, how), { dateOrder }));
        return rows.map(({ fingerprintSource }) => fingerprintSource);
      };
      expect(prints(second)).toEqual(prints(first));
      expect(new Set(prints(first)).size).toBe(twice.length);
    }),
    { numRuns: 100 },
  );
});

/** Reads, and lets nothing but a refusal pass. */
function survives(bytes: Uint8Array): boolean {
  try {
    const reading = readTimesheet(bytes, { dateOrder: 'DMY' });
    return reading.kind === 'read';
  } catch (error) {
    return error instanceof Refusal;
  }
}

it('answers any bytes with rows or a refusal', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survives), { numRuns: 500 });
});

it('answers an export with any damage in it with rows or a refusal', () => {
  const whole = fixture('clockify-compact.csv');
  const places = fc.integer({ min: 0, max: whole.length - 1 });
  fc.assert(
    fc.property(places, fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, damage) => {
      const bytes = Uint8Array.from(whole);
      bytes.set(damage.subarray(0, bytes.length - at), at);
      return survives(bytes);
    }),
    { numRuns: 500 },
  );
});

it('reads cells of any content without an error of its own', () => {
  const names = Object.keys(
    columnsOf(fc.sample(work, { seed: 1, numRuns: 1 })[0] as Work, { tool: 'clockify', date: 'D/M/YY' } as Style),
  );
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('1:00', '2026-01-02', '1/2/26', 'Yes', '1,5', '-', '9 PM'),
  );
  const rows = fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length }), { maxLength: 10 });
  fc.assert(
    fc.property(rows, (cells) => survives(bytesOf(Papa.unparse([names, ...cells])))),
    { numRuns: 500 },
  );
});

it('reads a hundred thousand rows in a few seconds', () => {
  const [header = '', ...lines] = new TextDecoder().decode(fixture('clockify-us.csv')).trimEnd().split('\n');
  const text = [header, ...Array.from({ length: 100_000 / 4 }, () => [...lines, lines[0]].join('\n'))].join('\n');
  // What others do on the machine does not count.
  const before = process.cpuUsage();
  expect(timesheetOf(readTimesheet(bytesOf(text))).rows).toHaveLength(100_000);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(20_000);
});
