import { refuse } from '@shared/failure';
import type { Entry } from '@shared/model/entry';
import type { Transaction } from '../store/store';
import { approve, takeApprovalBack } from './approval';
import { entries } from './collections';
import { commit, type Handlers, rowOf } from './context';
import { limitsIn } from './limits';
import { forEach } from './outcome';

function move(tx: Transaction, entry: Entry, status: Entry['status'], rejection = ''): void {
  tx.put(entries, { ...entry, status, rejection, revision: entry.revision + 1 });
}

/** An entry on its way: draft, submitted, approved or rejected, and back as long as nothing is billed. */
export const entryLifeHandlers: Handlers<
  'entry.submit' | 'entry.recall' | 'entry.approve' | 'entry.reject' | 'entry.cancelApproval'
> = {
  'entry.submit': ({ ids }, context) =>
    commit(context, 'entry.submit', (tx) =>
      forEach(ids, (id) => {
        const entry = rowOf(tx, entries, id);
        if (entry.status !== 'draft' && entry.status !== 'rejected') refuse('work.notDraft');
        move(tx, entry, 'submitted');
      }),
    ),

  'entry.recall': ({ ids }, context) =>
    commit(context, 'entry.recall', (tx) =>
      forEach(ids, (id) => {
        const entry = rowOf(tx, entries, id);
        if (entry.status === 'approved') refuse('work.isApproved');
        if (entry.status !== 'submitted') refuse('work.notWaiting');
        move(tx, entry, 'draft');
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
          move(tx, entry, 'rejected', reason);
        }),
      reason,
    ),

  'entry.cancelApproval': ({ ids }, context) =>
    commit(context, 'entry.cancelApproval', (tx) => {
      const limits = limitsIn(tx);
      return forEach(ids, (id) => takeApprovalBack(tx, context, id, limits));
    }),
};
