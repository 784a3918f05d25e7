import { refuse } from '@shared/failure';
import { readCurrency } from './currency';
import type { Unnumbered } from './fingerprint';
import type { DecimalMark } from './read-decimal';
import { readDuration } from './read-duration';
import { type DateReading, readSpan } from './read-span';
import type { RowCells } from './row-cells';

/** How the whole file writes its values. */
export interface Conventions {
  readonly dates: DateReading;
  readonly decimalMark: DecimalMark;
}

/** Longest texts, in characters. */
const LIMITS = { name: 200, code: 50, role: 100, email: 254, tag: 100, description: 2000, url: 2000 };

const MOST_TAGS = 50;

/** What Clockify records beside work; the words are its own. */
const NO_WORK = new Set(['break', 'holiday', 'time off', 'time_off']);

/** A list in one cell, as tags and roles come: parted with commas, each once. */
function listOf(text: string): string[] {
  return [...new Set(text.split(',').map((item) => item.trim()))].filter((item) => item !== '');
}

function tagsOf(cells: RowCells): string[] {
  const tags = listOf(cells.value('tags'));
  const name = cells.name('tags');
  if (tags.length > MOST_TAGS)
    refuse('timesheet.tooManyTags', { column: name, found: tags.length, limit: MOST_TAGS }, name);
  for (const tag of tags) cells.within('tags', tag, LIMITS.tag);
  return tags;
}

function personOf(cells: RowCells): string {
  const names = [cells.line('firstName', LIMITS.name), cells.line('lastName', LIMITS.name)];
  const name = cells.line('person', LIMITS.name) || names.join(' ').trim();
  return name || cells.line('email', LIMITS.name);
}

function roundedHoursOf(cells: RowCells, hours: string): string | undefined {
  const text = cells.value('roundedHours');
  if (text === '') return undefined;
  const rounded = (readDuration(text) ?? cells.refuse('badDuration', 'roundedHours')).hours;
  if (rounded.startsWith('-')) cells.refuse('negativeDuration', 'roundedHours');
  return rounded === '0' || rounded === hours ? undefined : rounded;
}

function pricesOf(cells: RowCells, mark: DecimalMark) {
  const rate = cells.money('rate', mark);
  const amount = cells.money('amount', mark);
  const costRate = cells.money('costRate', mark);
  const named = cells.value('currency');
  const ofColumn = named === '' ? undefined : (readCurrency(named) ?? cells.refuse('badCurrency', 'currency'));
  const ofHeader = [rate, amount, costRate].find((money) => money !== undefined && money.value !== '0')?.currency;
  const currency = ofColumn ?? ofHeader ?? rate?.currency ?? amount?.currency ?? costRate?.currency;
  return present({
    rate: rate?.value === '0' ? undefined : rate?.value,
    amount: amount?.value,
    costRate: costRate?.value === '0' ? undefined : costRate?.value,
    currency,
  });
}

/** Without the fields that have no value: an absent field and an undefined one are not the same. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined | ''> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined | ''> };
}

/** One row of work. Refuses with the first thing that is wrong; the caller goes on with the next row. */
export function readRow(row: number, cells: RowCells, { dates, decimalMark }: Conventions): Unnumbered {
  if (NO_WORK.has(cells.value('type').toLowerCase())) cells.refuse('notWork', 'type');
  const { date, hours, ...time } = readSpan(cells, dates);
  const client = cells.line('client', LIMITS.name);
  const project = cells.line('project', LIMITS.name);
  if (client === '' && project === '')
    refuse('timesheet.noProject', {}, cells.name(cells.has('project') ? 'project' : 'client'));
  const billable = cells.yesNo('billable');
  if (billable === undefined && cells.has('billable')) cells.refuse('badYesNo', 'billable');
  return {
    row,
    client,
    project,
    description: cells.paragraph('description', LIMITS.description),
    person: personOf(cells),
    date,
    hours,
    ...time,
    billable: billable ?? true,
    invoiced: (cells.yesNo('invoiced') ?? false) || cells.value('invoiceId') !== '',
    tags: tagsOf(cells),
    ...present({
      projectCode: cells.line('projectCode', LIMITS.code),
      task: cells.line('task', LIMITS.name),
      personEmail: cells.line('email', LIMITS.email),
      role: cells.within('role', listOf(cells.value('role'))[0] ?? '', LIMITS.role),
      roundedHours: roundedHoursOf(cells, hours),
      approved: cells.yesNo('approved'),
      externalUrl: cells.line('externalUrl', LIMITS.url),
    }),
    ...pricesOf(cells, decimalMark),
  };
}
