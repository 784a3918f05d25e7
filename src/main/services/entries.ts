import type { ApiRequest } from '@shared/api';
import { compareDecimals } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { type Entry, PLAIN_ENTRY } from '@shared/model/entry';
import type { Person } from '@shared/model/person';
import type { Transaction } from '../store/store';
import { assertUnitOfCategory } from './categories';
import { entries, people, projects, roles } from './collections';
import { type Context, commit, companyOf, type Handlers, rowOf } from './context';
import { worthOf } from './entry-worth';
import { forEach } from './outcome';
import { contractOf } from './projects';
import { saved } from './saving';

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

export const entryHandlers: Handlers<'entry.save' | 'entry.remove'> = {
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
        status: input.asDraft ? 'draft' : 'submitted',
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
      if (whole.billableQuantity !== null && compareDecimals(whole.billableQuantity, '0') < 0) {
        refuse('work.billableNegative', {}, 'changes.billableQuantity');
      }
      if (compareDecimals(whole.quantity, '0') <= 0) refuse('work.quantityNotPositive', {}, 'changes.quantity');
      assertUnitOfCategory(tx, whole);
      tx.put(entries, whole);
      // Refuses what is worth more than an amount can hold: no list could show it.
      worthOf(tx, whole);
      return whole;
    }),

  'entry.remove': ({ ids }, context) =>
    commit(context, 'entry.remove', (tx) =>
      forEach(ids, (id) => {
        assertEditable(rowOf(tx, entries, id));
        tx.remove(entries, id);
      }),
    ),
};
