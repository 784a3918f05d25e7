import { isJournalRow, waitsInJournal } from '@shared/accounting/actual-posting';
import { mergeDimensions } from '@shared/accounting/dimensions';
import type { IntegrationJournalRow } from '@shared/api/ledger';
import { type Failure, Refusal, refuse } from '@shared/failure';
import type { Actual } from '@shared/model/actual';
import type { Reader, Transaction } from '../store/store';
import { assertGroup } from './accounting';
import { actuals, customers, people, projects, vouchers } from './collections';
import { commit, compareKeys, given, type Handlers, matches, nameOf, pageOf, rowOf } from './context';
import { assertDimensions } from './dimensions';
import { assertPostable, journalise } from './ledger-posting';
import { forEach } from './outcome';
import { crossingOf, itemGroupOf, partyGroupOf } from './tax-search';

type Problem = Pick<Failure, 'code' | 'params'> | null;

/** Why the row could not be posted now; null where it can. */
function problemOf(reader: Reader, actual: Actual): Problem {
  if (actual.accounting !== null) return null;
  try {
    assertPostable(reader, actual);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params } = error.failure;
    return { code, params };
  }
}

function taxInWords(reader: Reader, actual: Actual): string {
  const crossing = crossingOf(reader, actual, actual, actual.date);
  if (crossing.kind === 'one') return crossing.code.name;
  return crossing.kind === 'several' ? crossing.codes.join(' / ') : '';
}

function journalRow(reader: Reader, actual: Actual): IntegrationJournalRow {
  const voucherId = actual.accounting?.voucherId ?? null;
  return {
    id: actual.id,
    transactionType: actual.transactionType,
    transactionClass: actual.transactionClass,
    date: actual.date,
    projectId: actual.projectId,
    projectName: nameOf(reader, projects, actual.projectId),
    customerId: actual.customerId,
    customerName: nameOf(reader, customers, actual.customerId),
    personName: nameOf(reader, people, actual.personId),
    category: actual.category,
    description: actual.description || actual.task,
    currency: actual.currency,
    amount: actual.amount,
    taxGroupId: partyGroupOf(reader, actual, actual.projectId)?.id ?? null,
    itemTaxGroupId: itemGroupOf(reader, actual)?.id ?? null,
    tax: actual.transactionType === 'cost' ? '' : taxInWords(reader, actual),
    dimensions: actual.dimensions,
    problem: problemOf(reader, actual),
    voucherNumber: voucherId === null ? '' : (reader.get(vouchers, voucherId)?.number ?? ''),
    accountingDate: actual.accounting?.date ?? '',
  };
}

/** A row that still waits on the journal; refuses one that is posted, with its voucher, and one that never was on it. */
function waiting(tx: Transaction, id: string): Actual {
  const actual = rowOf(tx, actuals, id);
  if (waitsInJournal(actual)) return actual;
  if (actual.accounting === null) refuse('accounting.rowNotInJournal');
  const { voucherId } = actual.accounting;
  const number = voucherId === null ? '–' : rowOf(tx, vouchers, voucherId).number;
  return refuse('accounting.rowIsPosted', { number });
}

export const integrationJournalHandlers: Handlers<
  'integrationJournal.list' | 'integrationJournal.update' | 'integrationJournal.post'
> = {
  'integrationJournal.list': (input, { store }) => {
    const { view, text, from, to, offset, limit } = input;
    const fits = (actual: Actual) =>
      isJournalRow(actual) &&
      (input.projectId === undefined || actual.projectId === input.projectId) &&
      (input.invoiceId === undefined || actual.invoiceId === input.invoiceId) &&
      (input.transactionType === undefined || actual.transactionType === input.transactionType) &&
      (input.transactionClass === undefined || actual.transactionClass === input.transactionClass) &&
      (from === undefined || actual.date >= from) &&
      (to === undefined || actual.date <= to) &&
      matches(text, actual.description, actual.task, actual.category, nameOf(store, projects, actual.projectId));
    const unposted = store.by(actuals, 'journal', 'waiting').filter(fits);
    const posted = store.all(actuals).filter((actual) => actual.accounting !== null && fits(actual));
    const failing = unposted.filter((actual) => problemOf(store, actual) !== null);
    const views = { waiting: unposted, errors: failing, posted };
    const rows = views[view].toSorted((a, b) => compareKeys(a.date, b.date) || compareKeys(a.id, b.id));
    const page = pageOf(view === 'posted' ? rows.toReversed() : rows, { offset, limit });
    return {
      rows: page.rows.map((actual) => journalRow(store, actual)),
      total: page.total,
      counts: { waiting: unposted.length, errors: failing.length, posted: posted.length },
    };
  },

  'integrationJournal.update': ({ ids, changes }, context) =>
    commit(context, 'integrationJournal.update', (tx) => {
      const { dimensions, ...groups } = given(changes);
      assertGroup(tx, groups.taxGroupId ?? null, 'party', 'changes.taxGroupId');
      assertGroup(tx, groups.itemTaxGroupId ?? null, 'item', 'changes.itemTaxGroupId');
      assertDimensions(tx, dimensions ?? {}, 'changes.dimensions');
      const isTakenAway = (id: string) => dimensions?.[id] === '';
      return forEach(ids, (id) => {
        const actual = waiting(tx, id);
        const merged = Object.entries(mergeDimensions(actual.dimensions, dimensions));
        tx.put(actuals, {
          ...actual,
          ...groups,
          dimensions: Object.fromEntries(merged.filter(([dimension]) => !isTakenAway(dimension))),
        });
      });
    }),

  'integrationJournal.post': ({ ids, accountingDate, to }, context) =>
    commit(context, 'integrationJournal.post', (tx) => {
      const all = tx
        .by(actuals, 'journal', 'waiting')
        .filter(({ date }) => to === undefined || date <= to)
        .sort((a, b) => compareKeys(a.date, b.date) || compareKeys(a.id, b.id))
        .map(({ id }) => id);
      return forEach(ids ?? all, (id) => {
        // What another row of the same posting takes back has been posted with that one.
        if (ids === undefined && rowOf(tx, actuals, id).accounting !== null) return;
        journalise(tx, waiting(tx, id), context, accountingDate);
      });
    }),
};
