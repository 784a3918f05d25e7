import type { ApiRequest } from '@shared/api';
import type { BacklogRow } from '@shared/api/work';
import { isInBacklog, milestoneReasonAgainstReady, reasonAgainstReady } from '@shared/billing/eligibility';
import type { BillingReason } from '@shared/billing/reasons';
import { daysBetween } from '@shared/dates';
import { refuse } from '@shared/failure';
import type { FailureCode } from '@shared/i18n/catalogue';
import type { Actual } from '@shared/model/actual';
import type { Milestone } from '@shared/model/contract';
import { fromMinor } from '@shared/money';
import type { Reader, Transaction } from '../store/store';
import { countsOf, groupsOf, sumsOf } from './backlog-sums';
import { actuals, contractLines, contracts, customers, milestones, people, projects, roles } from './collections';
import {
  type Context,
  commit,
  compareKeys,
  compareTexts,
  type Handlers,
  matches,
  nameOf,
  pageOf,
  rowOf,
} from './context';
import { forEach } from './outcome';
import { milestonesOf } from './projects';

type Status = BacklogRow['status'];

function surroundings(reader: Reader, projectId: string, contractLineId: string | null) {
  const project = rowOf(reader, projects, projectId);
  const line = contractLineId === null ? undefined : reader.get(contractLines, contractLineId);
  const contract = line === undefined ? undefined : reader.get(contracts, line.contractId);
  return {
    projectId,
    projectNumber: project.number,
    projectName: project.name,
    contractId: contract?.id ?? '',
    contractNumber: contract?.number ?? '',
    contractLineId: line?.id ?? '',
    contractLineName: line?.name ?? '',
    customerId: contract?.customerId ?? project.customerId,
    customerName: nameOf(reader, customers, contract?.customerId ?? project.customerId),
    currency: contract?.currency ?? '',
  };
}

function rowOfActual(reader: Reader, actual: Actual, today: string): BacklogRow {
  const { id, transactionClass, date, task, quantity, unit, price, amount, billingType, priceOrigin, invoiceId } =
    actual;
  return {
    id,
    kind: 'actual',
    transactionClass,
    date,
    ageDays: daysBetween(date, today),
    ...surroundings(reader, actual.projectId, actual.contractLineId),
    description: actual.externalDescription || actual.description || task,
    personName: nameOf(reader, people, actual.personId),
    roleName: nameOf(reader, roles, actual.roleId),
    task,
    quantity,
    unit,
    price,
    amount,
    billingType,
    status: actual.billingStatus as Status,
    reason: reasonAgainstReady(actual, today),
    priceOrigin,
    invoiceId,
  };
}

function rowOfMilestone(reader: Reader, milestone: Milestone, projectId: string, today: string): BacklogRow {
  const around = surroundings(reader, projectId, milestone.contractLineId);
  const { id, date, amount, name, invoiceId } = milestone;
  return {
    id,
    kind: 'milestone',
    transactionClass: 'milestone',
    date,
    ageDays: daysBetween(date, today),
    ...around,
    description: milestone.externalDescription || name,
    personName: '',
    roleName: '',
    task: '',
    quantity: '1',
    unit: 'C62',
    price: fromMinor(amount, around.currency),
    amount,
    billingType: 'chargeable',
    status: milestone.status as Status,
    reason: milestoneReasonAgainstReady(milestone),
    priceOrigin: { kind: 'fixed', priceListId: null, priceListName: '', subject: name },
    invoiceId,
  };
}

/** The rows of a project that wait to be billed: work and milestones. */
export function backlogOfProject(reader: Reader, projectId: string, today: string): BacklogRow[] {
  return [
    ...reader.by(actuals, 'backlog', projectId).map((actual) => rowOfActual(reader, actual, today)),
    ...milestonesOf(reader, projectId)
      .filter(({ status }) => status !== 'invoicePosted')
      .map((milestone) => rowOfMilestone(reader, milestone, projectId, today)),
  ];
}

/** What to say of a row that cannot be marked ready. */
const REFUSAL_OF_REASON: Partial<Record<BillingReason, FailureCode>> = {
  onDraft: 'work.onDraft',
  zeroPrice: 'work.zeroPrice',
  nonChargeable: 'work.nonChargeable',
  notAvailable: 'work.nonChargeable',
  inTheFuture: 'work.inTheFuture',
};

function refuseFor(reason: BillingReason | null): void {
  if (reason !== null) refuse(REFUSAL_OF_REASON[reason] ?? 'work.notReady');
}

function setReady(tx: Transaction, context: Context, id: string, ready: boolean): void {
  const status = ready ? 'ready' : 'notReady';
  const milestone = tx.get(milestones, id);
  if (milestone !== undefined) {
    if (milestone.status === 'invoicePosted') refuse('work.isPosted');
    refuseFor(milestoneReasonAgainstReady(milestone));
    tx.put(milestones, { ...milestone, status, revision: milestone.revision + 1 });
    return;
  }
  const actual = rowOf(tx, actuals, id);
  // Costs, reversals and what was replaced are in the books, and nobody's to bill.
  if (!isInBacklog(actual)) refuse('work.isPosted');
  refuseFor(
    ready ? reasonAgainstReady(actual, context.today()) : actual.billingStatus === 'invoiceCreated' ? 'onDraft' : null,
  );
  tx.put(actuals, { ...actual, billingStatus: status });
}

type Filter = Omit<ApiRequest<'backlog.list'>, 'offset' | 'limit' | 'status' | 'grouped'>;

/** By project, contract line and date, so that the rows of a line stand together. */
function rowsThatMatch(reader: Reader, filter: Filter, today: string): BacklogRow[] {
  const { projectId, contractLineId, customerId, cutoff, transactionClass, text } = filter;
  const chosen = projectId === undefined ? reader.all(projects) : [rowOf(reader, projects, projectId)];
  return chosen
    .filter((project) => customerId === undefined || project.customerId === customerId)
    .sort((a, b) => compareTexts(a.name, b.name) || compareKeys(a.id, b.id))
    .flatMap((project) =>
      backlogOfProject(reader, project.id, today)
        .filter(
          (row) =>
            (contractLineId === undefined || row.contractLineId === contractLineId) &&
            (cutoff === undefined || row.date <= cutoff) &&
            (transactionClass === undefined || row.transactionClass === transactionClass) &&
            matches(text, row.description, row.personName, row.task, row.projectName, row.customerName),
        )
        .sort(
          (a, b) =>
            compareTexts(a.contractLineName, b.contractLineName) ||
            compareKeys(a.contractLineId, b.contractLineId) ||
            compareKeys(a.date, b.date) ||
            compareKeys(a.id, b.id),
        ),
    );
}

export const backlogHandlers: Handlers<'backlog.list' | 'backlog.markReady' | 'backlog.markNotReady'> = {
  'backlog.list': ({ offset, limit, status, grouped, ...filter }, { store, today }) => {
    const candidates = rowsThatMatch(store, filter, today());
    const found = status === undefined ? candidates : candidates.filter((row) => row.status === status);
    return {
      ...pageOf(found, { offset, limit }),
      sums: sumsOf(found),
      counts: countsOf(candidates),
      groups: grouped ? groupsOf(found) : [],
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
      return forEach(chosen, (id) => setReady(tx, context, id, true));
    }),

  'backlog.markNotReady': ({ ids }, context) =>
    commit(context, 'backlog.markNotReady', (tx) => forEach(ids, (id) => setReady(tx, context, id, false))),
};
