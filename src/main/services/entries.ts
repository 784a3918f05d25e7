import type { ApiRequest } from '@shared/api';
import { compareDecimals } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { type Entry, PLAIN_ENTRY } from '@shared/model/entry';
import type { Person } from '@shared/model/person';
import type { Reader, Transaction } from '../store/store';
import { approve, takeApprovalBack } from './approval';
import { customers, entries, people, projects, roles } from './collections';
import { type Context, commit, companyOf, compareKeys, type Handlers, matches, nameOf, pageOf, rowOf } from './context';
import { groupByProject } from './entry-groups';
import { worthOf } from './entry-worth';
import { limitsIn } from './limits';
import { forEach } from './outcome';
import { contractOf } from './projects';
import { saved } from './saving';

const STATUS_OF_VIEW = { toApprove: 'submitted', approved: 'approved', rejected: 'rejected' } as const;

function rowOfEntry(reader: Reader, entry: Entry) {
  const project = rowOf(reader, projects, entry.projectId);
  return {
    ...entry,
    projectNumber: project.number,
    projectName: project.name,
    customerName: nameOf(reader, customers, project.customerId),
    personName: nameOf(reader, people, entry.personId),
    roleName: nameOf(reader, roles, entry.roleId),
    ...worthOf(reader, entry),
  };
}

function assertEditable(entry: Entry): void {
  if (entry.status === 'approved') refuse('work.isApproved');
}

type EntryChanges = ApiRequest<'entry.save'>['changes'];

/** Another person brings their own role along, unless one is named with them. */
function roleOf(row: Entry, before: Entry | undefined, named: string | null, person: Person | undefined) {
  const isAnother = before !== undefined && before.personId !== row.personId;
  return named ?? (isAnother ? null : row.roleId) ?? person?.roleId ?? null;
}

/**
 * A price is stated in the currency that the customer is billed in. One that was stated in another does not become that
 * currency's by moving the entry to another customer: 100 EUR are not 100 NOK.
 */
function currencyOf(tx: Transaction, row: Entry, changes: EntryChanges): string {
  const currency = contractOf(tx, row.projectId)?.currency ?? row.currency;
  const isStatedBefore = row.statedPrice !== null && changes.statedPrice === undefined;
  const statedIn = changes.currency ?? (isStatedBefore ? row.currency : currency);
  if (row.statedPrice !== null && statedIn !== currency) {
    refuse('work.currencyDiffers', { currency: statedIn, contractCurrency: currency }, 'changes.statedPrice');
  }
  return currency;
}

function freshEntry(tx: Transaction, context: Context): Entry {
  return {
    id: newId(),
    class: 'time',
    status: 'submitted',
    date: context.today(),
    projectId: '',
    personId: null,
    roleId: null,
    task: '',
    category: '',
    description: '',
    externalDescription: '',
    quantity: '0',
    unit: 'HUR',
    billable: true,
    statedPrice: null,
    statedCost: null,
    currency: companyOf(tx).currency,
    tags: [],
    startTime: '',
    endTime: '',
    importId: null,
    fingerprint: '',
    rejection: '',
    ...PLAIN_ENTRY,
    revision: 1,
  };
}

export const entryHandlers: Handlers<
  'entry.list' | 'entry.save' | 'entry.remove' | 'entry.approve' | 'entry.reject' | 'entry.cancelApproval'
> = {
  'entry.list': ({ view, projectId, class: entryClass, text, order, ...page }, { store }) => {
    const candidates = (projectId === undefined ? store.all(entries) : store.by(entries, 'project', projectId)).filter(
      (entry) =>
        (entryClass === undefined || entry.class === entryClass) &&
        matches(
          text,
          entry.description,
          entry.externalDescription,
          entry.task,
          nameOf(store, people, entry.personId),
          nameOf(store, projects, entry.projectId),
        ),
    );
    const inView = (name: keyof typeof STATUS_OF_VIEW) =>
      candidates.filter(({ status }) => status === STATUS_OF_VIEW[name]);
    const byDate = (view === 'all' ? candidates : inView(view)).toSorted(
      (a, b) => compareKeys(b.date, a.date) || compareKeys(b.id, a.id),
    );
    const grouped = order === 'project' ? groupByProject(store, byDate) : [];
    const { rows, total } = pageOf(order === 'project' ? grouped.flatMap(({ members }) => members) : byDate, page);
    return {
      rows: rows.map((entry) => rowOfEntry(store, entry)),
      total,
      counts: {
        toApprove: inView('toApprove').length,
        approved: inView('approved').length,
        rejected: inView('rejected').length,
        all: candidates.length,
      },
      groups: grouped.map(({ group }) => group),
    };
  },

  'entry.save': (input, context) =>
    commit(context, input.id === undefined ? 'entry.create' : 'entry.update', (tx) => {
      const before = input.id === undefined ? undefined : rowOf(tx, entries, input.id);
      if (before !== undefined) assertEditable(before);
      const row = saved(tx, entries, input, () => freshEntry(tx, context));
      const project = rowOf(tx, projects, row.projectId);
      if (project.status === 'closed')
        refuse('masterData.projectIsClosed', { name: project.name }, 'changes.projectId');
      const person = row.personId === null ? undefined : rowOf(tx, people, row.personId);
      const whole: Entry = {
        ...row,
        status: 'submitted',
        rejection: '',
        roleId: roleOf(row, before, input.changes.roleId ?? null, person),
        unit: row.class === 'time' ? 'HUR' : row.unit === 'HUR' ? 'C62' : row.unit,
        currency: currencyOf(tx, row, input.changes),
      };
      if (whole.roleId !== null) rowOf(tx, roles, whole.roleId);
      if (whole.class === 'time' && whole.roleId === null) refuse('work.needsRole', {}, 'changes.personId');
      for (const field of ['statedPrice', 'statedCost'] as const) {
        const price = whole[field];
        if (price !== null && compareDecimals(price, '0') < 0) refuse('work.priceNegative', {}, `changes.${field}`);
      }
      if (compareDecimals(whole.quantity, '0') <= 0) refuse('work.quantityNotPositive', {}, 'changes.quantity');
      tx.put(entries, whole);
      return whole;
    }),

  'entry.remove': ({ ids }, context) =>
    commit(context, 'entry.remove', (tx) =>
      forEach(ids, (id) => {
        assertEditable(rowOf(tx, entries, id));
        tx.remove(entries, id);
      }),
    ),

  'entry.approve': ({ ids, projectId, billable }, context) =>
    commit(context, 'entry.approve', (tx) => {
      const waiting =
        projectId === undefined
          ? tx.by(entries, 'status', 'submitted')
          : tx.by(entries, 'projectStatus', `${projectId} submitted`);
      const billableOf = new Map(billable.map(({ id, quantity }) => [id, quantity]));
      const limits = limitsIn(tx);
      let zeroPriced = 0;
      const outcome = forEach(ids ?? waiting.map(({ id }) => id), (id) => {
        if (approve(tx, context, id, billableOf.get(id), limits)) zeroPriced += 1;
      });
      return { ...outcome, zeroPriced };
    }),

  'entry.reject': ({ ids, reason }, context) =>
    commit(
      context,
      'entry.reject',
      (tx) =>
        forEach(ids, (id) => {
          const entry = rowOf(tx, entries, id);
          if (entry.status !== 'submitted') refuse('work.notWaiting');
          tx.put(entries, { ...entry, status: 'rejected', rejection: reason, revision: entry.revision + 1 });
        }),
      reason,
    ),

  'entry.cancelApproval': ({ ids }, context) =>
    commit(context, 'entry.cancelApproval', (tx) => {
      const limits = limitsIn(tx);
      return forEach(ids, (id) => takeApprovalBack(tx, context, id, limits));
    }),
};
