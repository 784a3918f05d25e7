import type { ApiRequest } from '@shared/api';
import type { ImportPlan } from '@shared/api/work';
import { addDecimals } from '@shared/decimal';
import { Refusal, refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Entry } from '@shared/model/entry';
import type { Reader, Transaction } from '../store/store';
import { readTimesheet } from '../timesheets/read-timesheet';
import type { Timesheet, TimesheetRefusal } from '../timesheets/timesheet';
import { customers, entries, people, projects, roles, timesheetImports } from './collections';
import { type Context, commit, companyOf, type Handlers, nameOf, rowOf } from './context';
import { worthOf } from './entry-worth';
import { listPriceOf } from './pricing';
import { rehearse } from './rehearse';
import { type MadePrices, priceImported } from './timesheet-prices';
import { addRow, fingerprintOf, type Import, nothingMade } from './timesheet-rows';
import { takeBack } from './timesheet-undo';

type Options = ApiRequest<'timesheet.import'>;

/** Base64 that is not base64 would decode to something else without a word. */
function bytesOf(content: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) refuse('work.contentUnreadable', {}, 'content');
  return Buffer.from(content, 'base64');
}

function read(options: Options) {
  return readTimesheet(
    bytesOf(options.content),
    options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder },
  );
}

interface Imported {
  readonly id: string;
  readonly made: Import['made'];
  readonly prices: MadePrices;
  readonly entries: readonly { row: number; entry: Entry; rate: string | null }[];
  readonly duplicates: number;
  readonly refused: readonly TimesheetRefusal[];
}

/** Brings the rows of a timesheet in. A row that is refused never loses the others. */
function importRows(tx: Transaction, context: Context, timesheet: Timesheet, options: Options): Imported {
  const currency = options.currency ?? timesheet.currency ?? companyOf(tx).currency;
  const run: Import = { tx, context, id: newId(), made: nothingMade(), rate: options.rate, currency };
  const refused = [...timesheet.refused];
  const added: Imported['entries'][number][] = [];
  let duplicates = 0;
  for (const row of timesheet.rows) {
    if (tx.by(entries, 'fingerprint', fingerprintOf(row)).length > 0) {
      duplicates += 1;
      continue;
    }
    try {
      const entry = addRow(run, row);
      added.push({ row: row.row, entry, rate: entry.statedPrice });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ row: row.row, code: error.failure.code, params: { ...error.failure.params } });
    }
  }
  const prices = priceImported(
    tx,
    added.map(({ entry }) => entry),
  );
  return {
    id: run.id,
    made: run.made,
    prices,
    entries: added,
    duplicates,
    refused: refused.sort((a, b) => a.row - b.row),
  };
}

const refusedRows = (refused: readonly TimesheetRefusal[]) =>
  refused.map(({ row, code, params }) => ({ row, code, params: { ...params } }));

const SAMPLE_ROWS = 200;

/** What an import made, as the dry run shows it. */
function planOf(reader: Reader, source: Timesheet['source'], imported: Imported): ImportPlan {
  const added = imported.entries.map((each) => ({ ...each, entry: rowOf(reader, entries, each.entry.id) }));
  const dates = added.map(({ entry }) => entry.date).sort();
  const hours = (rows: typeof added) => addDecimals('0', ...rows.map(({ entry }) => entry.quantity));
  const billable = added.filter(({ entry }) => entry.billable);
  return {
    kind: 'plan',
    source,
    examples: [],
    needsRate: billable.some(({ entry }) => worthOf(reader, entry).price === '0'),
    currency: added[0]?.entry.currency ?? companyOf(reader).currency,
    customers: imported.made.customers.map((id) => ({ name: nameOf(reader, customers, id) })),
    projects: imported.made.projects.map((id) => {
      const { name, code, customerId } = rowOf(reader, projects, id);
      return { name, code, customerName: nameOf(reader, customers, customerId) };
    }),
    people: imported.made.people.map((id) => {
      const { name, email, roleId } = rowOf(reader, people, id);
      const entry = added.find((each) => each.entry.personId === id)?.entry;
      const listed = entry === undefined ? undefined : listPriceOf(reader, entry, 'sales', entry.currency);
      return {
        name,
        email,
        roleName: nameOf(reader, roles, roleId),
        rate: listed?.origin.kind === 'priceList' ? listed.price : null,
        currency: entry?.currency ?? '',
      };
    }),
    entries: {
      count: added.length,
      hours: hours(added),
      billableHours: hours(billable),
      amount: billable.reduce((sum, { entry }) => sum + worthOf(reader, entry).amount, 0),
      from: dates[0] ?? '',
      to: dates.at(-1) ?? '',
    },
    duplicates: imported.duplicates,
    refused: refusedRows(imported.refused),
    sample: added.slice(0, SAMPLE_ROWS).map(({ row, entry, rate }) => {
      const project = rowOf(reader, projects, entry.projectId);
      return {
        row,
        date: entry.date,
        customerName: nameOf(reader, customers, project.customerId),
        projectName: project.name,
        personName: nameOf(reader, people, entry.personId),
        description: entry.description,
        hours: entry.quantity,
        billable: entry.billable,
        rate,
      };
    }),
  };
}

const ambiguousPlan = (source: Timesheet['source'], examples: readonly string[], currency: string): ImportPlan => ({
  kind: 'ambiguousDates',
  source,
  examples: [...examples],
  needsRate: false,
  currency,
  customers: [],
  projects: [],
  people: [],
  entries: { count: 0, hours: '0', billableHours: '0', amount: 0, from: '', to: '' },
  duplicates: 0,
  refused: [],
  sample: [],
});

export const timesheetHandlers: Handlers<
  'timesheet.preview' | 'timesheet.import' | 'timesheet.list' | 'timesheet.undo'
> = {
  'timesheet.preview': (options, context) => {
    const reading = read(options);
    if (reading.kind === 'ambiguousDates') {
      return ambiguousPlan(reading.source, reading.examples, companyOf(context.store).currency);
    }
    const { timesheet } = reading;
    return rehearse(context, 'timesheet.preview', (tx) =>
      planOf(tx, timesheet.source, importRows(tx, context, timesheet, options)),
    );
  },

  'timesheet.import': (options, context) => {
    const reading = read(options);
    if (reading.kind === 'ambiguousDates') {
      refuse('work.ambiguousDates', { examples: reading.examples.join(', ') }, 'dateOrder');
    }
    const { timesheet } = reading;
    return commit(context, 'timesheet.import', (tx) => {
      const { id, made, prices, duplicates, refused } = importRows(tx, context, timesheet, options);
      const isEmpty = made.entries.length === 0;
      if (!isEmpty) {
        tx.put(timesheetImports, {
          id,
          at: context.now(),
          by: context.by,
          fileName: options.fileName,
          source: timesheet.source,
          created: { ...made, ...prices },
          undoneAt: null,
        });
      }
      return {
        importId: isEmpty ? null : id,
        created: {
          customers: made.customers.length,
          projects: made.projects.length,
          people: made.people.length,
          entries: made.entries.length,
        },
        duplicates,
        refused: refusedRows(refused),
      };
    });
  },

  'timesheet.list': (_, { store }) =>
    store
      .all(timesheetImports)
      .toReversed()
      .map(({ created, ...row }) => ({
        ...row,
        entries: created.entries.length,
        canUndo:
          row.undoneAt === null &&
          store.by(entries, 'import', row.id).every(({ status }) => status === 'submitted' || status === 'draft'),
      })),

  'timesheet.undo': ({ id }, context) =>
    commit(context, 'timesheet.undo', (tx) => {
      const row = rowOf(tx, timesheetImports, id);
      if (row.undoneAt !== null) refuse('work.importUndone');
      const decided = tx
        .by(entries, 'import', id)
        .filter(({ status }) => status === 'approved' || status === 'rejected');
      if (decided.length > 0) refuse('work.importIsApproved', { count: decided.length });
      const removed = takeBack(tx, row);
      tx.put(timesheetImports, { ...row, undoneAt: context.now() });
      return { removed };
    }),
};
