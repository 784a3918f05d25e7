import { assertMayBill } from '@shared/billing/contract-status';
import { isInBacklog } from '@shared/billing/eligibility';
import { isCharged } from '@shared/billing/invoice-totals';
import { reasonAgainstBilling, reasonAgainstBillingMilestone } from '@shared/billing/selection';
import { type Failure, Refusal, refuse } from '@shared/failure';
import type { Actual } from '@shared/model/actual';
import type { Milestone } from '@shared/model/contract';
import type { Invoice } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { refuseFor } from './backlog';
import { actuals, contractLines, contracts, invoices, milestones } from './collections';
import { type Context, commit, type Handlers, rowOf } from './context';
import { claim, draftsFor, grownDraft, type Share, sharesOf } from './making-drafts';

type Said = Pick<Failure, 'code' | 'params'>;

/** What is to be billed, and for every row that is not, why. */
interface Chosen {
  readonly actuals: Actual[];
  readonly milestones: Milestone[];
  readonly skipped: { id: string; failure: Said }[];
}

/** What a refusal says; anything else is a fault of the program and goes on. */
function saidBy(work: () => void): Said | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params } = error.failure;
    return { code, params };
  }
}

interface Bounds {
  readonly today: string;
  readonly cutoff: string;
}

/** A row by its id, kept where it can be billed now. A row that a draft of the same choice holds already is not asked. */
function choose(
  reader: Reader,
  id: string,
  bounds: Bounds,
  chosen: Chosen,
  isHeldHere: (id: string | null) => boolean,
) {
  const failure = saidBy(() => {
    const milestone = reader.get(milestones, id);
    if (milestone !== undefined) {
      if (isHeldHere(milestone.invoiceId)) return;
      if (milestone.status === 'invoicePosted') refuse('work.isPosted');
      refuseFor(reasonAgainstBillingMilestone(milestone));
      chosen.milestones.push(milestone);
      return;
    }
    const actual = rowOf(reader, actuals, id);
    if (isHeldHere(actual.invoiceId)) return;
    // Costs, reversals and what was replaced are in the books, and nobody's to bill.
    if (!isInBacklog(actual)) refuse('work.isPosted');
    refuseFor(reasonAgainstBilling(actual, bounds));
    chosen.actuals.push(actual);
  });
  if (failure !== null) chosen.skipped.push({ id, failure });
}

function idsOfContract(reader: Reader, contractId: string): string[] {
  return reader.by(contractLines, 'contract', contractId).flatMap(({ id }) => [
    ...reader
      .by(actuals, 'contractLine', id)
      .filter((row) => row.transactionType === 'unbilledSales' && row.billingStatus === 'ready')
      .map((row) => row.id),
    ...reader
      .by(milestones, 'contractLine', id)
      .filter(({ status }) => status === 'ready')
      .map((row) => row.id),
  ]);
}

const nobody = () => false;

function contractOfRow(reader: Reader, row: Actual | Milestone): string {
  return 'transactionClass' in row
    ? (row.contractId ?? '')
    : rowOf(reader, contractLines, row.contractLineId).contractId;
}

/** The rows of contracts that may not bill, or would bill nothing that is worth money, with the reason for each contract. */
function contractsThatCannot(reader: Reader, wanted: ReadonlySet<string>, chosen: Chosen, drafts: readonly Invoice[]) {
  return [...wanted].flatMap((id) => {
    const contract = rowOf(reader, contracts, id);
    const has = [...chosen.actuals, ...chosen.milestones].some((row) => contractOfRow(reader, row) === id);
    const isWorthMoney = drafts.some((draft) => draft.contractId === id && draft.lines.some(isCharged));
    const failure = saidBy(() => {
      assertMayBill(contract);
      if (!has) refuse('draft.nothingReady', { contract: contract.number });
      if (!isWorthMoney) refuse('draft.nothingChargeable', { contract: contract.number });
    });
    return failure === null ? [] : [{ id, number: contract.number, failure }];
  });
}

function shown(invoice: Invoice, added: number, isNew: boolean) {
  return {
    id: invoice.id,
    contractId: invoice.contractId,
    contractNumber: invoice.contractNumber,
    customerId: invoice.customerId,
    customerName: invoice.buyer.name,
    currency: invoice.currency,
    grossAmount: invoice.totals.grossAmount,
    added,
    isNew,
  };
}

/** What a request has made already: asked for again, after a lost answer or by a second click, it makes no more. */
function madeBefore(reader: Reader, requestId: string) {
  const before = reader.by(invoices, 'request', requestId);
  if (before.length === 0) return undefined;
  return { invoices: before.map((one) => shown(one, one.lines.length, true)), skipped: [], contracts: [] };
}

/** Where nothing came of it, the whole call is refused, in the words of the first reason. */
function refuseNothing(failures: readonly Said[]): never {
  const [first] = failures;
  if (first === undefined) refuse('invoice.nothingToInvoice');
  throw new Refusal(first);
}

/** The newest draft of the same contract and customer that can still be changed. */
function newestDraft(reader: Reader, { contractId, customerId }: Pick<Share, 'contractId' | 'customerId'>) {
  return reader
    .by(invoices, 'contract', contractId)
    .filter((one) => one.customerId === customerId && one.stage === 'draft')
    .sort((a, b) => (a.id < b.id ? 1 : -1))[0];
}

function skipShare(share: Share, failure: Said, chosen: Chosen): void {
  for (const { id } of [...share.actuals, ...share.milestones]) chosen.skipped.push({ id, failure });
}

/** The draft that a share goes to, with its rows on it; not stored yet. Refuses where it can go to none. */
function draftWith(reader: Reader, share: Share, invoiceId: string | undefined, requestId: string, context: Context) {
  const contract = rowOf(reader, contracts, share.contractId);
  assertMayBill(contract);
  const target = invoiceId === undefined ? newestDraft(reader, share) : rowOf(reader, invoices, invoiceId);
  if (target === undefined) {
    const options = { cutoff: context.today(), timeUnit: 'HUR', requestId };
    const [draft] = draftsFor(reader, share, options, context);
    if (draft?.lines.some(isCharged) !== true) refuse('draft.nothingChargeable', { contract: contract.number });
    return { draft, added: draft.lines.length, isNew: true };
  }
  if (target.contractId !== share.contractId || target.customerId !== share.customerId) refuse('draft.ofAnother');
  const draft = grownDraft(reader, target, share, context);
  return { draft, added: draft.lines.length - target.lines.length, isNew: false };
}

export const backlogInvoicingHandlers: Handlers<'backlog.createInvoices' | 'backlog.addToInvoice'> = {
  'backlog.createInvoices': ({ ids = [], contractIds = [], cutoff, timeUnit, requestId }, context) =>
    commit(context, 'backlog.createInvoices', (tx) => {
      const before = madeBefore(tx, requestId);
      if (before !== undefined) return before;
      if (ids.length + contractIds.length === 0) refuse('common.required', { field: 'ids' }, 'ids');
      for (const id of contractIds) rowOf(tx, contracts, id);
      const today = context.today();
      const bounds = { today, cutoff: cutoff ?? today };
      const chosen: Chosen = { actuals: [], milestones: [], skipped: [] };
      const wantedIds = new Set([...ids, ...contractIds.flatMap((id) => idsOfContract(tx, id))]);
      for (const id of wantedIds) choose(tx, id, bounds, chosen, nobody);
      const rows = [...chosen.actuals, ...chosen.milestones];
      const wanted = new Set([...contractIds, ...rows.map((row) => contractOfRow(tx, row))]);
      const options = { cutoff: bounds.cutoff, timeUnit: timeUnit ?? 'HUR', requestId };
      const drafts = draftsFor(tx, chosen, options, context);
      const refused = contractsThatCannot(tx, wanted, chosen, drafts);
      const made = drafts.filter(
        (draft) => draft.lines.some(isCharged) && !refused.some(({ id }) => id === draft.contractId),
      );
      if (made.length === 0) refuseNothing([...refused, ...chosen.skipped].map(({ failure }) => failure));
      for (const draft of made) claim(tx, draft);
      return {
        invoices: made.map((draft) => shown(draft, draft.lines.length, true)),
        skipped: chosen.skipped,
        contracts: refused,
      };
    }),

  'backlog.addToInvoice': ({ ids, invoiceId, requestId }, context) =>
    commit(context, 'backlog.addToInvoice', (tx) => {
      const before = madeBefore(tx, requestId);
      if (before !== undefined) return before;
      const named = invoiceId === undefined ? undefined : rowOf(tx, invoices, invoiceId);
      const today = context.today();
      const chosen: Chosen = { actuals: [], milestones: [], skipped: [] };
      const isHeldHere = (id: string | null) => id !== null && id === named?.id;
      for (const id of new Set(ids)) choose(tx, id, { today, cutoff: today }, chosen, isHeldHere);
      const touched = new Map<string, ReturnType<typeof shown>>();
      if (named !== undefined) touched.set(named.id, shown(named, 0, false));
      for (const share of sharesOf(tx, chosen)) {
        const found: ReturnType<typeof draftWith>[] = [];
        const failure = saidBy(() => found.push(draftWith(tx, share, invoiceId, requestId, context)));
        if (failure !== null) skipShare(share, failure, chosen);
        for (const { draft, added, isNew } of found) {
          claim(tx, draft);
          touched.set(draft.id, shown(draft, added, isNew));
        }
      }
      const drafts = [...touched.values()];
      const added = drafts.reduce((sum, each) => sum + each.added, 0);
      if (added === 0 && chosen.skipped.length > 0) refuseNothing(chosen.skipped.map(({ failure }) => failure));
      return { invoices: drafts, skipped: chosen.skipped, contracts: [] };
    }),
};
