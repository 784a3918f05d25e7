import { readCurrency } from './currency';

export type Column =
  | 'person'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'client'
  | 'project'
  | 'projectCode'
  | 'task'
  | 'description'
  | 'role'
  | 'type'
  | 'billable'
  | 'invoiced'
  | 'invoiceId'
  | 'approved'
  | 'startDate'
  | 'startTime'
  | 'endDate'
  | 'endTime'
  | 'duration'
  | 'decimalDuration'
  | 'roundedHours'
  | 'tags'
  | 'currency'
  | 'externalUrl'
  | 'creationDate';

export type MoneyColumn = 'rate' | 'amount' | 'costRate';

/** What each column is called by any of the tools, in lower case; a question mark at the end does not matter. */
const COLUMN_NAMES: Readonly<Record<string, Column>> = {
  user: 'person',
  member: 'person',
  'first name': 'firstName',
  'last name': 'lastName',
  email: 'email',
  client: 'client',
  project: 'project',
  'project code': 'projectCode',
  task: 'task',
  description: 'description',
  notes: 'description',
  role: 'role',
  roles: 'role',
  type: 'type',
  billable: 'billable',
  invoiced: 'invoiced',
  'invoice id': 'invoiceId',
  approved: 'approved',
  date: 'startDate',
  'start date': 'startDate',
  'start time': 'startTime',
  'end date': 'endDate',
  'stop date': 'endDate',
  'end time': 'endTime',
  'stop time': 'endTime',
  duration: 'duration',
  'duration (h)': 'duration',
  'time (h)': 'duration',
  hours: 'duration',
  'duration (decimal)': 'decimalDuration',
  'time (decimal)': 'decimalDuration',
  'hours rounded': 'roundedHours',
  tag: 'tags',
  tags: 'tags',
  currency: 'currency',
  'external reference url': 'externalUrl',
  'date of creation': 'creationDate',
};

/** A money column may name its currency: `Amount (EUR)`, `Amount ()`, `Billable Rate (USD)`, `Billable Rate`. */
const MONEY = /^(billable rate|cost rate|(?:billable )?amount)(?: ?\((.*)\))?$/;

const MONEY_COLUMNS: Readonly<Record<string, MoneyColumn>> = {
  'billable rate': 'rate',
  'cost rate': 'costRate',
  amount: 'amount',
  'billable amount': 'amount',
};

export interface MoneyPlace {
  readonly index: number;
  readonly currency?: string;
}

/** Where the columns of a header stand. */
export interface Columns {
  /** The header's names as the file writes them. */
  readonly names: readonly string[];
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** A workspace with several currencies has a column for each. */
  readonly money: Readonly<Record<MoneyColumn, readonly MoneyPlace[]>>;
  /** A money column names something in its brackets that is no currency. */
  readonly unknownCurrency: boolean;
  /** How many columns are known. */
  readonly known: number;
}

/** A column's name in the spelling that names are compared in. */
export function columnKey(name: string): string {
  return name
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Finds the columns, whatever their order, case and spacing; of two with one name the first counts. */
export function findColumns(header: readonly string[]): Columns {
  const names = header.map((name) => name.replace(/[\s\u200b\ufeff]+/gu, ' ').trim());
  const at: Partial<Record<Column, number>> = {};
  const money: Record<MoneyColumn, MoneyPlace[]> = { rate: [], amount: [], costRate: [] };
  let unknownCurrency = false;
  for (const [index, name] of names.entries()) {
    const key = columnKey(name);
    const column = COLUMN_NAMES[key.replace(/ ?\?$/, '')];
    if (column !== undefined) at[column] ??= index;
    const [, kind = '', bracketed = ''] = MONEY.exec(key) ?? [];
    const moneyColumn = MONEY_COLUMNS[kind];
    if (moneyColumn === undefined) continue;
    const currency = readCurrency(bracketed);
    if (currency === undefined && bracketed.trim() !== '') unknownCurrency = true;
    money[moneyColumn].push(currency === undefined ? { index } : { index, currency });
  }
  const known = Object.keys(at).length + Object.values(money).flat().length;
  return { names, at, money, unknownCurrency, known };
}
