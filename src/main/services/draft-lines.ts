import { assertChangesSomething, changeLines } from '@shared/billing/bulk-edit';
import { assertMayBill } from '@shared/billing/contract-status';
import { withLines } from '@shared/billing/draft';
import { dropLines } from '@shared/billing/edit-draft';
import { assertAllowed } from '@shared/billing/lifecycle';
import { reasonAgainstBilling, reasonAgainstBillingMilestone } from '@shared/billing/selection';
import type { Invoice } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { actuals, contractLines, contracts, invoices, milestones, projects } from './collections';
import { given, type Handlers, rowOf } from './context';
import { changeDraft, declinedAfter, release } from './drafts';
import { viewOfInvoice } from './invoice-view';
import { claim, grownDraft, type Share, sharesOf } from './making-drafts';
import { lineTyped } from './typed-lines';

/** The projects that a draft is for once a line of one is added. */
function projectsWith(reader: Reader, invoice: Invoice, projectId: string) {
  return [...new Set([...invoice.projectIds, projectId])].map((id) => rowOf(reader, projects, id));
}

/** What of the contract and customer of a draft could go on it: ready, dated up to today, on no invoice. */
function toAddTo(reader: Reader, invoice: Invoice, today: string): Share | undefined {
  const lines = reader.by(contractLines, 'contract', invoice.contractId);
  const rows = lines
    .flatMap(({ id }) => reader.by(actuals, 'contractLine', id))
    .filter((row) => row.billingStatus === 'ready' && row.transactionType === 'unbilledSales')
    .filter((row) => row.adjustmentStatus === 'none' && reasonAgainstBilling(row, { today, cutoff: today }) === null);
  const sums = lines
    .flatMap(({ id }) => reader.by(milestones, 'contractLine', id))
    .filter((row) => row.date <= today && reasonAgainstBillingMilestone(row) === null);
  return sharesOf(reader, { actuals: rows, milestones: sums }).find(
    ({ customerId }) => customerId === invoice.customerId,
  );
}

export const draftLineHandlers: Handlers<
  'invoice.addLine' | 'invoice.removeLines' | 'invoice.updateLines' | 'invoice.refresh'
> = {
  'invoice.addLine': async ({ line: typed, ...at }, context) => {
    let lineId = '';
    const view = await changeDraft(context, 'invoice.addLine', at, (invoice, tx) => {
      assertAllowed(invoice, 'edit');
      const line = lineTyped(tx, invoice, typed);
      lineId = line.id;
      return withLines(invoice, [line], projectsWith(tx, invoice, line.projectId));
    });
    return { lineId, view };
  },

  'invoice.removeLines': ({ lineIds, ...at }, context) =>
    changeDraft(context, 'invoice.removeLines', at, (invoice, tx) => {
      const changed = dropLines(invoice, lineIds);
      release(tx, invoice, lineIds);
      return changed;
    }),

  'invoice.updateLines': ({ lineIds, changes, ...at }, context) =>
    changeDraft(context, 'invoice.updateLines', at, (invoice, tx) => {
      const wanted = given(changes);
      assertChangesSomething(wanted);
      const changed = changeLines(invoice, lineIds, wanted);
      let { declinedProposals } = changed;
      for (const lineId of lineIds) {
        declinedProposals = declinedAfter({ ...changed, declinedProposals }, lineId, wanted, tx);
      }
      return { ...changed, declinedProposals };
    }),

  'invoice.refresh': async (at, context) => {
    const present = rowOf(context.store, invoices, at.id);
    assertAllowed(present, 'edit');
    // Looking is not changing: where there is nothing to add, the draft keeps its revision and the journal gains no line.
    if (toAddTo(context.store, present, context.today()) === undefined)
      return { added: [], view: viewOfInvoice(context.store, at.id, context.today()) };
    let added: string[] = [];
    const view = await changeDraft(context, 'invoice.refresh', at, (invoice, tx) => {
      assertAllowed(invoice, 'edit');
      assertMayBill(rowOf(tx, contracts, invoice.contractId));
      const share = toAddTo(tx, invoice, context.today());
      if (share === undefined) return invoice;
      const grown = grownDraft(tx, invoice, share, context);
      added = grown.lines.filter(({ id }) => !invoice.lines.some((line) => line.id === id)).map(({ id }) => id);
      claim(tx, grown);
      return grown;
    });
    return { added, view };
  },
};
