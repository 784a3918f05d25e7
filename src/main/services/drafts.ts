import type { Proposal } from '@shared/api/invoicing';
import { changeHeader, changeLine, dropLines, lineOf } from '@shared/billing/edit-draft';
import { withTotals } from '@shared/billing/invoice-totals';
import { assertAllowed, assertRevision } from '@shared/billing/lifecycle';
import { effectOf, findProposals, type RecalculationProposal, refreshed } from '@shared/billing/recalculate';
import { withoutExcess } from '@shared/billing/retainers';
import { compareDecimals } from '@shared/decimal';
import type { Invoice } from '@shared/model/invoice';
import type { Transaction } from '../store/store';
import { actuals, invoices, milestones } from './collections';
import { type Context, commit, given, type Handlers, rowOf } from './context';
import { releaseBilled } from './correction-claims';
import { answered, currentDataOf } from './current-data';
import { viewOfInvoice } from './invoice-view';
import { holdRetainers, releaseRetainers } from './retainer-holds';
import { lineChangesOf } from './typed-lines';

/** Changes a draft in one commit: at the revision the change was based on, and one revision later. */
export async function changeDraft(
  context: Context,
  action: string,
  { id, revision }: { id: string; revision: number },
  work: (invoice: Invoice, tx: Transaction) => Invoice,
) {
  await commit(context, action, (tx) => {
    const present = rowOf(tx, invoices, id);
    assertRevision(present, revision);
    const worked = { ...work(present, tx), revision: present.revision + 1 };
    const changed = worked.stage === 'draft' ? withoutExcess(worked) : worked;
    // Confirmed advances are counted by then; what a draft wants of them follows its lines.
    if (changed.stage === 'draft') holdRetainers(tx, changed, present);
    tx.put(invoices, changed);
  });
  return viewOfInvoice(context.store, id, context.today());
}

/** Gives rows back to the backlog with the status they had: ready. Only rows that this invoice holds. */
export function release(tx: Transaction, invoice: Invoice, lineIds: readonly string[]): void {
  for (const line of invoice.lines.filter(({ id }) => lineIds.includes(id))) {
    releaseBilled(tx, invoice, line);
    const actual = line.actualId === null ? undefined : tx.get(actuals, line.actualId);
    if (actual?.invoiceId === invoice.id && actual.billingStatus === 'invoiceCreated') {
      tx.put(actuals, { ...actual, billingStatus: 'ready', invoiceId: null, invoiceLineId: null });
    }
    const milestone = line.milestoneId === null ? undefined : tx.get(milestones, line.milestoneId);
    if (milestone?.invoiceId === invoice.id && milestone.status === 'invoiceCreated') {
      tx.put(milestones, { ...milestone, status: 'ready', invoiceId: null, revision: milestone.revision + 1 });
    }
  }
}

const isChosen = (choice: 'all' | string[], id: string) => choice === 'all' || choice.includes(id);

function shown(proposal: RecalculationProposal, invoice: Invoice, accepted: boolean): Proposal {
  const { apply: _, params, ...rest } = proposal;
  return { ...rest, params: { ...params }, ...effectOf(proposal, invoice), accepted };
}

/**
 * What the user sets by hand is an answer to what recalculating would propose for that field. The price that the row
 * came with is none: whoever takes an edit back has decided nothing.
 */
export function declinedAfter(
  changed: Invoice,
  lineId: string,
  changes: { price?: unknown; vat?: unknown },
  tx: Transaction,
): string[] {
  const isAbout = (field: 'price' | 'vat') => (proposalId: string) => proposalId.startsWith(`${lineId}:${field}:`);
  const { price, origin } = lineOf(changed, lineId);
  const isTakenBack = changes.price !== undefined && compareDecimals(price, origin.price) === 0;
  const kept = changed.declinedProposals.filter((proposalId) => !(isTakenBack && isAbout('price')(proposalId)));
  const fields = [changes.price !== undefined && !isTakenBack && 'price', changes.vat !== undefined && 'vat'] as const;
  const set = fields.filter((field) => field !== false);
  if (set.length === 0) return kept;
  const answers = answered(tx, changed, lineId).filter((proposalId) => set.some((field) => isAbout(field)(proposalId)));
  return [...new Set([...kept, ...answers])];
}

export const draftHandlers: Handlers<
  | 'invoice.update'
  | 'invoice.updateLine'
  | 'invoice.removeLine'
  | 'invoice.recalculate'
  | 'invoice.setInReview'
  | 'invoice.remove'
> = {
  'invoice.update': ({ changes, ...at }, context) =>
    changeDraft(context, 'invoice.update', at, (invoice, tx) => {
      const { buyer, ...rest } = given(changes);
      const { address, ...party } = given(buyer ?? {});
      const billTo = { ...given(party), ...(address === undefined ? {} : { address: given(address) }) };
      const changed = changeHeader(invoice, { ...rest, ...(buyer === undefined ? {} : { buyer: billTo }) });
      // As on a line: what was set by hand for this invoice is not asked about until the customer's data changes again.
      const answers = findProposals(changed, currentDataOf(tx, changed))
        .filter(({ lineId, field }) => lineId === null && field in given(changes))
        .map((proposal) => proposal.id);
      return { ...changed, declinedProposals: [...new Set([...changed.declinedProposals, ...answers])] };
    }),

  'invoice.updateLine': ({ lineId, changes, ...at }, context) =>
    changeDraft(context, 'invoice.updateLine', at, (invoice, tx) => {
      const changed = changeLine(invoice, lineId, lineChangesOf(tx, invoice, lineId, given(changes)));
      return { ...changed, declinedProposals: declinedAfter(changed, lineId, changes, tx) };
    }),

  'invoice.removeLine': ({ lineId, ...at }, context) =>
    changeDraft(context, 'invoice.removeLine', at, (invoice, tx) => {
      const changed = dropLines(invoice, [lineId]);
      release(tx, invoice, [lineId]);
      return changed;
    }),

  'invoice.recalculate': async ({ id, revision, accept, decline }, context) => {
    let proposals: Proposal[] = [];
    await commit(context, 'invoice.recalculate', (tx) => {
      const present = rowOf(tx, invoices, id);
      assertRevision(present, revision);
      assertAllowed(present, 'edit');
      const current = currentDataOf(tx, present);
      const fresh = refreshed(present, current);
      const found = findProposals(fresh, current);
      const accepted = found.filter((proposal) => isChosen(accept, proposal.id));
      const declined = found.filter((proposal) => isChosen(decline, proposal.id) && !accepted.includes(proposal));
      proposals = found
        .filter((proposal) => !declined.includes(proposal))
        .map((proposal) => shown(proposal, fresh, accepted.includes(proposal)));
      const changed = withoutExcess(withTotals(accepted.reduce((invoice, proposal) => proposal.apply(invoice), fresh)));
      const next: Invoice = {
        ...changed,
        declinedProposals: [...new Set([...changed.declinedProposals, ...declined.map((proposal) => proposal.id)])],
      };
      // Looking is not changing: without a difference the draft keeps its revision and the journal gains no line.
      if (JSON.stringify(next) !== JSON.stringify(present)) {
        holdRetainers(tx, next, present);
        tx.put(invoices, { ...next, revision: present.revision + 1 });
      }
    });
    return { proposals, view: viewOfInvoice(context.store, id, context.today()) };
  },

  'invoice.setInReview': ({ inReview, ...at }, context) =>
    changeDraft(context, inReview ? 'invoice.review' : 'invoice.backToDraft', at, (invoice) => {
      assertAllowed(invoice, inReview ? 'review' : 'backToDraft');
      return { ...invoice, stage: inReview ? 'inReview' : 'draft' };
    }),

  'invoice.remove': ({ id, revision }, context) =>
    commit(context, 'invoice.remove', (tx) => {
      const present = rowOf(tx, invoices, id);
      assertRevision(present, revision);
      assertAllowed(present, 'remove');
      release(
        tx,
        present,
        present.lines.map((line) => line.id),
      );
      releaseRetainers(tx, present);
      tx.remove(invoices, id);
      return {};
    }),
};
