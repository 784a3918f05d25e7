import type { JournalEntry } from '../store/journal-entry';
import type { Reader } from '../store/store';
import { customers, invoices, projects } from './collections';

type Row = Readonly<Record<string, unknown>>;

type Naming = (row: Row, reader: Reader) => string;

const textOf = (row: Row, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value : '';
};

const byName: Naming = (row) => textOf(row, 'name');

const byProject: Naming = (row, reader) => reader.get(projects, textOf(row, 'projectId'))?.name ?? '';

const byCustomer: Naming = (row, reader) => reader.get(customers, textOf(row, 'customerId'))?.name ?? '';

const byInvoice: Naming = (row, reader) => {
  const invoice = reader.get(invoices, textOf(row, 'invoiceId'));
  return invoice === undefined ? '' : [invoice.number ?? '', invoice.buyer.name].join(' ').trim();
};

const nameOfInvoice: Naming = (row) => {
  const { buyer } = row;
  const name = typeof buyer === 'object' && buyer !== null ? textOf({ ...buyer }, 'name') : '';
  return [textOf(row, 'number'), name].join(' ').trim();
};

/** How a row of a collection is named, the collections that say most about a commit first. */
const NAMINGS: readonly (readonly [collection: string, naming: Naming])[] = [
  ['payments', byInvoice],
  ['reminders', byInvoice],
  ['sentStatements', byCustomer],
  ['deliveries', byInvoice],
  ['invoices', nameOfInvoice],
  ['timesheetImports', (row) => textOf(row, 'fileName')],
  ['customers', byName],
  ['projects', byName],
  ['priceLists', byName],
  ['categories', byName],
  ['unitGroups', byName],
  ['people', byName],
  ['roles', byName],
  ['milestones', byName],
  ['contracts', byName],
  ['contractLines', byName],
  ['entries', byProject],
  ['actuals', byProject],
  ['taxCodes', byName],
  ['taxGroups', byName],
  ['dimensions', byName],
  ['accounts', byName],
  ['vouchers', (row) => textOf(row, 'number')],
  ['company', byName],
  ['exchangeRates', (row) => `${textOf(row, 'currency')} ${textOf(row, 'date')}`],
  ['numberSeries', (row) => textOf(row, 'pattern')],
];

/** So many are named; of more, only that there are more is said. */
const NAMED = 2;

/**
 * What commits were about, by number or name: "2026-0144 Nordvik Havbruk AS". They are told in the order in which they
 * were made, so that what is removed is still known by the name it had.
 */
export class JournalSubjects {
  readonly #reader: Reader;
  readonly #names = new Map<string, string>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Empty where nothing that the commit touched has a name. */
  of({ puts, removes }: Pick<JournalEntry, 'puts' | 'removes'>): string {
    for (const [collection, naming] of NAMINGS) {
      const written = (puts[collection] ?? []).map((row) => this.#remember(row.id, naming({ ...row }, this.#reader)));
      const removed = (removes[collection] ?? []).map((id) => this.#names.get(id) ?? '');
      const names = [...new Set([...written, ...removed])].filter((name) => name !== '');
      if (names.length > 0) return [...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])].join(', ');
    }
    return '';
  }

  #remember(id: string, name: string): string {
    this.#names.set(id, name);
    return name;
  }
}
