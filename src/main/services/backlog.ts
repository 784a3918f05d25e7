import { isInBacklog, milestoneReasonAgainstReady, reasonAgainstReady } from '@shared/billing/eligibility';
import type { BillingReason } from '@shared/billing/reasons';
import { refuse } from '@shared/failure';
import type { FailureCode } from '@shared/i18n/catalogue';
import type { Transaction } from '../store/store';
import { rowsThatMatch } from './backlog-filter';
import { backlogOfProject } from './backlog-rows';
import { countsOf, groupsOf, sumsOf } from './backlog-sums';
import { actuals, milestones } from './collections';
import { type Context, commit, type Handlers, pageOf, rowOf } from './context';
import { evaluatedForReady, type Limits, limitsIn, refuseOverLimit } from './limits';
import { forEach } from './outcome';

/** What to say of a row that cannot be marked ready. */
const REFUSAL_OF_REASON: Partial<Record<BillingReason, FailureCode>> = {
  onDraft: 'work.onDraft',
  zeroPrice: 'work.zeroPrice',
  limitNotEvaluated: 'work.limitNotEvaluated',
  nonChargeable: 'work.nonChargeable',
  notAvailable: 'work.nonChargeable',
  inTheFuture: 'work.inTheFuture',
  afterCutoff: 'work.afterCutoff',
};

/** Refuses in the words of the reason; null is none. */
export function refuseFor(reason: BillingReason | null): void {
  if (reason !== null) refuse(REFUSAL_OF_REASON[reason] ?? 'work.notReady');
}

function setReady(tx: Transaction, context: Context, limits: Limits, id: string, ready: boolean, isNamed = true): void {
  const status = ready ? 'ready' : 'notReady';
  const milestone = tx.get(milestones, id);
  if (milestone !== undefined) {
    if (milestone.status === 'invoicePosted') refuse('work.isPosted');
    refuseFor(milestoneReasonAgainstReady(milestone));
    tx.put(milestones, { ...milestone, status, revision: milestone.revision + 1 });
    return;
  }
  const present = rowOf(tx, actuals, id);
  // Costs, reversals and what was replaced are in the books, and nobody's to bill.
  if (!isInBacklog(present)) refuse('work.isPosted');
  const actual = ready ? evaluatedForReady(tx, limits, present) : present;
  const reason = reasonAgainstReady(actual, context.today());
  if (ready && reason === 'overLimit') refuseOverLimit(tx, limits, actual);
  // Naming a row that nobody pays for is saying that the invoice is to list it.
  const isListed = reason === 'nonChargeable' && isNamed;
  refuseFor(ready ? (isListed ? null : reason) : actual.billingStatus === 'invoiceCreated' ? 'onDraft' : null);
  tx.put(actuals, { ...actual, billingStatus: status });
}

export const backlogHandlers: Handlers<'backlog.list' | 'backlog.markReady' | 'backlog.markNotReady'> = {
  'backlog.list': ({ offset, limit, status, grouped, sort, ...filter }, { store, today }) => {
    const candidates = rowsThatMatch(store, filter, sort, today());
    const found = status === undefined ? candidates : candidates.filter((row) => row.status === status);
    return {
      ...pageOf(found, { offset, limit }),
      sums: sumsOf(found),
      counts: countsOf(candidates),
      groups: grouped ? groupsOf(store, found) : [],
    };
  },

  'backlog.markReady': ({ ids, projectId, cutoff }, context) =>
    commit(context, 'backlog.markReady', (tx) => {
      if (ids === undefined && projectId === undefined) refuse('common.required', { field: 'projectId' }, 'projectId');
      const chosen =
        ids ??
        backlogOfProject(tx, projectId ?? '', context.today())
          .filter((row) => row.status === 'notReady' && (cutoff === undefined || row.date <= cutoff))
          .map(({ id }) => id);
      const limits = limitsIn(tx);
      return forEach(chosen, (id) => setReady(tx, context, limits, id, true, ids !== undefined));
    }),

  'backlog.markNotReady': ({ ids }, context) =>
    commit(context, 'backlog.markNotReady', (tx) => {
      const limits = limitsIn(tx);
      return forEach(ids, (id) => setReady(tx, context, limits, id, false));
    }),
};
