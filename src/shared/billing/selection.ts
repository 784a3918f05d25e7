import { compareDates, type PlainDate } from '../dates';
import type { Actual, TransactionClass } from '../model/actual';
import type { Milestone } from '../model/contract';
import type { Entry } from '../model/entry';
import { isInBacklog, milestoneReasonAgainstReady, reasonAgainstReady } from './eligibility';
import type { BillingReason } from './reasons';

/** What the wizard is asked to bill. */
export interface SelectionParameters {
  /** Rows dated up to and including this day. */
  readonly cutoff: PlainDate;
  readonly today: PlainDate;
  /** Kinds of work; undefined takes all. */
  readonly types: readonly TransactionClass[] | undefined;
  /** Milestones; undefined takes all that are ready and dated up to the cut-off. */
  readonly milestoneIds: readonly string[] | undefined;
}

/** An entry that is not approved, with what it would be worth. */
export interface WaitingEntry {
  readonly entry: Entry;
  readonly personName: string;
  readonly amount: number;
}

export interface Excluded {
  readonly reason: BillingReason;
  /** What tells this group from others of the same reason: a person, a month, a milestone. */
  readonly params: Record<string, string | number>;
  readonly count: number;
  readonly amount: number;
  readonly ids: readonly string[];
  readonly invoiceId: string | null;
}

export interface Selection {
  readonly actuals: Actual[];
  readonly milestones: Milestone[];
  readonly excluded: Excluded[];
}

/** Why this row is not billed now; null where it is. */
function reasonAgainst(actual: Actual, parameters: SelectionParameters): BillingReason | null {
  if (actual.billingStatus === 'invoiceCreated') return 'onDraft';
  if (parameters.types !== undefined && !parameters.types.includes(actual.transactionClass)) return 'classNotChosen';
  if (compareDates(actual.date, parameters.today) > 0) return 'inTheFuture';
  if (compareDates(actual.date, parameters.cutoff) > 0) return 'afterCutoff';
  return reasonAgainstReady(actual, parameters.today) ?? (actual.billingStatus === 'ready' ? null : 'notReady');
}

/** Why a row that was chosen by itself cannot be put on a draft now; null where it can. */
export function reasonAgainstBilling(
  actual: Actual,
  bounds: Pick<SelectionParameters, 'cutoff' | 'today'>,
): BillingReason | null {
  return reasonAgainst(actual, { ...bounds, types: undefined, milestoneIds: undefined });
}

/** The same for a milestone: choosing it is the decision, whatever its date. */
export function reasonAgainstBillingMilestone(milestone: Milestone): BillingReason | null {
  return milestoneReasonAgainstReady(milestone) ?? (milestone.status === 'ready' ? null : 'notReady');
}

export function milestoneReason(milestone: Milestone, parameters: SelectionParameters): BillingReason | null {
  const against = milestoneReasonAgainstReady(milestone);
  if (against !== null) return against;
  if (parameters.types !== undefined && !parameters.types.includes('milestone')) return 'classNotChosen';
  if (milestone.status !== 'ready') return 'notReady';
  // A milestone that was named is billed whatever its date: naming it is the decision.
  if (parameters.milestoneIds !== undefined) {
    return parameters.milestoneIds.includes(milestone.id) ? null : 'milestoneNotChosen';
  }
  return compareDates(milestone.date, parameters.cutoff) > 0 ? 'afterCutoff' : null;
}

/** What parts one group of excluded rows from another of the same reason. */
function paramsOf(reason: BillingReason, row: Actual): Record<string, string | number> {
  if (reason === 'afterCutoff' || reason === 'inTheFuture') return { month: row.date.slice(0, 7) };
  if (reason === 'zeroPrice') {
    return { subject: row.priceOrigin.subject, list: row.priceOrigin.priceListName, why: row.priceOrigin.kind };
  }
  if (reason === 'classNotChosen') return { transactionClass: row.transactionClass };
  return {};
}

type Row = Omit<Excluded, 'count' | 'ids'> & { id: string };

function grouped(rows: readonly Row[]): Excluded[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.reason, row.params, row.invoiceId]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { id: _, ...group } = first;
    return [
      {
        ...group,
        count: members.length,
        amount: members.reduce((sum, { amount }) => sum + amount, 0),
        ids: members.map(({ id }) => id),
      },
    ];
  });
}

/**
 * Parts a project's unbilled work into what is billed now and what is not, with the reason for every row left out. The
 * cut-off has no lower bound: late rows are swept up by the next invoice.
 */
export function selectForInvoice(
  actuals: readonly Actual[],
  milestones: readonly Milestone[],
  waiting: readonly WaitingEntry[],
  parameters: SelectionParameters,
): Selection {
  const backlog = actuals.filter(isInBacklog);
  const openMilestones = milestones.filter(({ status }) => status !== 'invoicePosted');
  const left: Row[] = [];
  for (const { entry, personName, amount } of waiting) {
    left.push({ reason: 'notApproved', params: { person: personName }, amount, id: entry.id, invoiceId: null });
  }
  for (const actual of backlog) {
    const reason = reasonAgainst(actual, parameters);
    if (reason === null) continue;
    const { id, amount, invoiceId } = actual;
    left.push({ reason, params: paramsOf(reason, actual), amount, id, invoiceId });
  }
  for (const milestone of openMilestones) {
    const reason = milestoneReason(milestone, parameters);
    if (reason === null) continue;
    const { id, amount, invoiceId, name } = milestone;
    left.push({ reason, params: { milestone: name }, amount, id, invoiceId });
  }
  return {
    actuals: backlog.filter((actual) => reasonAgainst(actual, parameters) === null),
    milestones: openMilestones.filter((milestone) => milestoneReason(milestone, parameters) === null),
    excluded: grouped(left),
  };
}
