import { agreedPaymentTerms } from '@shared/billing/billing-customers';
import { type DraftParts, extendDraft, makeDraft } from '@shared/billing/draft';
import { applyRetainers } from '@shared/billing/retainers';
import { isTimeUnit } from '@shared/billing/time-units';
import type { PlainDate } from '@shared/dates';
import { refuse } from '@shared/failure';
import type { Actual } from '@shared/model/actual';
import type { ContractLine, Milestone } from '@shared/model/contract';
import type { Invoice } from '@shared/model/invoice';
import type { Retainer } from '@shared/model/retainer';
import { fromMinor } from '@shared/money';
import type { Reader, Transaction } from '../store/store';
import {
  actuals,
  contractLines,
  contracts,
  customers,
  invoices,
  milestones,
  people,
  projects,
  retainers,
  roles,
} from './collections';
import { type Context, companyOf, nameOf, rowOf } from './context';
import { booksOf } from './line-books';
import { holdRetainers } from './retainer-holds';

/** Rows that are to be billed, of any number of contracts. */
export interface ToBill {
  readonly actuals: readonly Actual[];
  readonly milestones: readonly Milestone[];
  /** Advances that are to be invoiced. */
  readonly retainers?: readonly Retainer[];
  /** Contracts and customers that get a draft even where no row is theirs. */
  readonly alsoFor?: readonly {
    readonly contractId: string;
    readonly customerId: string;
    readonly projectId: string;
  }[];
}

export interface DraftOptions {
  readonly cutoff: PlainDate;
  /** The unit that time is shown in. */
  readonly timeUnit: string;
  readonly requestId: string;
}

export interface Share {
  readonly contractId: string;
  readonly customerId: string;
  readonly actuals: Actual[];
  readonly milestones: Milestone[];
  readonly retainers: Retainer[];
  readonly projectIds: Set<string>;
}

/** The rows by contract and customer: each pair is billed by an invoice of its own. */
export function sharesOf(reader: Reader, toBill: ToBill): Share[] {
  const shares = new Map<string, Share>();
  const shareOf = (contractId: string, customerId: string | null): Share => {
    const whose = customerId ?? rowOf(reader, contracts, contractId).customerId;
    const key = `${contractId} ${whose}`;
    const share = shares.get(key) ?? {
      contractId,
      customerId: whose,
      actuals: [],
      milestones: [],
      retainers: [],
      projectIds: new Set<string>(),
    };
    shares.set(key, share);
    return share;
  };
  for (const actual of toBill.actuals) {
    if (actual.contractId !== null) shareOf(actual.contractId, actual.customerId).actuals.push(actual);
  }
  for (const milestone of toBill.milestones) {
    const { contractId } = rowOf(reader, contractLines, milestone.contractLineId);
    shareOf(contractId, milestone.customerId).milestones.push(milestone);
  }
  for (const retainer of toBill.retainers ?? []) {
    const share = shareOf(retainer.contractId, retainer.customerId);
    share.retainers.push(retainer);
    share.projectIds.add(retainer.projectId);
  }
  for (const { contractId, customerId, projectId } of toBill.alsoFor ?? []) {
    shareOf(contractId, customerId).projectIds.add(projectId);
  }
  return [...shares.values()];
}

function lineIdsOf(share: Share): Set<string> {
  return new Set([
    ...share.actuals.flatMap(({ contractLineId }) => contractLineId ?? []),
    ...share.milestones.map(({ contractLineId }) => contractLineId),
  ]);
}

const isOnce = (id: string, index: number, all: readonly string[]) => all.indexOf(id) === index;

function partsOf(
  reader: Reader,
  share: Share,
  options: DraftOptions,
  context: Context,
  before: readonly string[] = [],
): DraftParts {
  const contract = rowOf(reader, contracts, share.contractId);
  const lines: ContractLine[] = [...lineIdsOf(share)].map((id) => rowOf(reader, contractLines, id));
  const projectIds = [
    ...before,
    ...lines.map(({ projectId }) => projectId),
    ...share.actuals.map(({ projectId }) => projectId),
    ...share.projectIds,
  ].filter(isOnce);
  return {
    company: companyOf(reader),
    booksOf: booksOf(reader, { ...share, invoiceDate: context.today() }),
    customer: rowOf(reader, customers, share.customerId),
    contract,
    projects: projectIds.map((id) => rowOf(reader, projects, id)),
    contractLines: lines,
    actuals: share.actuals,
    milestones: share.milestones,
    retainers: share.retainers,
    personName: (id) => nameOf(reader, people, id),
    roleName: (id) => nameOf(reader, roles, id),
    paymentTermDays: agreedPaymentTerms(share.customerId, lines, contract) ?? undefined,
    timeUnit: options.timeUnit,
    cutoff: options.cutoff,
    today: context.today(),
    at: context.now(),
    requestId: options.requestId,
  };
}

function draftOf(reader: Reader, share: Share, options: DraftOptions, context: Context): Invoice {
  const parts = partsOf(reader, share, options, context);
  const draft = makeDraft(parts, (amount) => fromMinor(amount, parts.contract.currency));
  return applyRetainers(draft, reader.by(retainers, 'contract', parts.contract.id), context.today());
}

/** The unit that a draft shows time in: that of its hours, else an hour. */
function timeUnitOf(draft: Invoice): string {
  return (
    draft.lines.find(({ transactionClass, unit }) => transactionClass === 'time' && isTimeUnit(unit))?.unit ?? 'HUR'
  );
}

/** A draft with lines for more rows of its contract and customer; not stored yet, see `claim`. */
export function grownDraft(reader: Reader, draft: Invoice, share: Share, context: Context): Invoice {
  const options = { cutoff: draft.cutoffDate, timeUnit: timeUnitOf(draft), requestId: draft.requestId };
  const parts = partsOf(reader, share, options, context, draft.projectIds);
  const grown = extendDraft(draft, parts, (amount) => fromMinor(amount, draft.currency));
  // What was billed up to is what the draft says of the rows that it left out.
  const latest = share.actuals.reduce((last, { date }) => (date > last ? date : last), draft.cutoffDate);
  return { ...grown, cutoffDate: latest, revision: draft.revision + 1 };
}

/** The drafts that bill these rows, one for each contract and customer; not stored yet, see `claim`. */
export function draftsFor(reader: Reader, toBill: ToBill, options: DraftOptions, context: Context): Invoice[] {
  return sharesOf(reader, toBill).map((share) => draftOf(reader, share, options, context));
}

/**
 * Stores a draft and takes its rows: from now on they are on this invoice and on no other. Rows that it holds already
 * stay as they are, so a draft that has grown is claimed the same way.
 */
export function claim(tx: Transaction, draft: Invoice): void {
  for (const line of draft.lines) {
    if (line.actualId !== null) claimActual(tx, draft.id, line.id, rowOf(tx, actuals, line.actualId), line.name);
    if (line.milestoneId !== null) claimMilestone(tx, draft.id, rowOf(tx, milestones, line.milestoneId), line.name);
  }
  holdRetainers(tx, draft);
  tx.put(invoices, draft);
}

function claimActual(tx: Transaction, invoiceId: string, invoiceLineId: string, row: Actual, name: string): void {
  if (row.billingStatus === 'invoiceCreated' && row.invoiceId === invoiceId) return;
  if (row.billingStatus !== 'ready') refuse('invoice.rowIsTaken', { row: name });
  tx.put(actuals, { ...row, billingStatus: 'invoiceCreated', invoiceId, invoiceLineId });
}

function claimMilestone(tx: Transaction, invoiceId: string, row: Milestone, name: string): void {
  if (row.status === 'invoiceCreated' && row.invoiceId === invoiceId) return;
  if (row.status !== 'ready') refuse('invoice.rowIsTaken', { row: name });
  tx.put(milestones, { ...row, status: 'invoiceCreated', invoiceId, revision: row.revision + 1 });
}
