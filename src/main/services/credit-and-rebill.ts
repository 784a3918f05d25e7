import { reversalOf } from '@shared/billing/actuals';
import { billingCustomer, writtenOut } from '@shared/billing/billing-customers';
import { withTotals } from '@shared/billing/invoice-totals';
import { isTimeUnit } from '@shared/billing/time-units';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Actual } from '@shared/model/actual';
import type { BillingCustomer } from '@shared/model/contract';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import type { Transaction } from '../store/store';
import { actuals, contractLines, contracts, customers, invoices, milestones, retainers } from './collections';
import { type Context, commit, type Handlers, rowOf } from './context';
import { billedNowOf } from './corrected';
import { reviseInto } from './corrections';
import { confirmInvoice } from './issuing';
import { claim, draftsFor } from './making-drafts';
import { rehearse } from './rehearse';

interface Rebilling {
  readonly id: string;
  readonly customerId: string;
  readonly reason: string;
  readonly requestId: string;
}

/** The list with a customer who pays nothing of what is to come: only what is billed again goes to them. */
function joinedBy(list: readonly BillingCustomer[], customerId: string, ownId: string): BillingCustomer[] | null {
  const present = writtenOut(list, ownId);
  if (present.some((one) => one.customerId === customerId)) return null;
  return [...present, billingCustomer(customerId, '0')];
}

/** Makes the customer one of those who are billed under the contract and its lines (domain: contract line customers). */
function joinContract(tx: Transaction, invoice: Invoice, customerId: string): void {
  const contract = rowOf(tx, contracts, invoice.contractId);
  const ofContract = joinedBy(contract.customers, customerId, contract.customerId);
  if (ofContract !== null) tx.put(contracts, { ...contract, customers: ofContract, revision: contract.revision + 1 });
  for (const id of new Set(invoice.lines.flatMap(({ contractLineId }) => contractLineId ?? []))) {
    const line = rowOf(tx, contractLines, id);
    const ofLine = joinedBy(line.customers, customerId, contract.customerId);
    if (ofLine !== null) tx.put(contractLines, { ...line, customers: ofLine, revision: line.revision + 1 });
  }
}

/** Takes a row of the backlog from one customer and writes it anew for another: what is in the books never changes. */
function moved(tx: Transaction, row: Actual, customerId: string, at: string): Actual {
  const gone: Actual = { ...row, adjustmentStatus: 'adjusted', billingStatus: 'canceled' };
  const again: Actual = {
    ...row,
    id: newId(),
    customerId,
    billingStatus: 'ready',
    replacesId: row.id,
    limitStatus: 'notApplicable',
    limitLevel: null,
    createdAt: at,
  };
  for (const each of [gone, { ...reversalOf(gone, at), billingStatus: 'canceled' as const }, again])
    tx.put(actuals, each);
  return again;
}

/** What was said and decided on a line goes along to the new one; how it is taxed is the new customer's. */
function carriedOver(line: InvoiceLine, before: InvoiceLine | undefined, isRest: boolean): InvoiceLine {
  if (before === undefined) return line;
  const { name, description, note, quantity, price, allowances, charges } = before;
  if (isRest) return { ...line, name, billingType: 'nonChargeable' };
  const isAlike = line.unit === before.unit;
  const figures = isAlike ? { quantity, price, allowances, charges } : {};
  return { ...line, name, description, note, billingType: before.billingType, ...figures };
}

/** The advances that the invoice billed; crediting it has made them ready again. */
function movedRetainers(tx: Transaction, invoice: Invoice, customerId: string) {
  return invoice.lines.flatMap(({ retainer }) => {
    if (retainer?.use !== 'invoice') return [];
    const present = rowOf(tx, retainers, retainer.retainerId);
    const again = { ...present, customerId, revision: present.revision + 1 };
    tx.put(retainers, again);
    return [again];
  });
}

/** Credits an invoice in full, confirmed, and drafts the same rows for the other customer. */
function creditAndRebill(tx: Transaction, { id, customerId, reason, requestId }: Rebilling, context: Context) {
  const invoice = rowOf(tx, invoices, id);
  rowOf(tx, customers, customerId);
  if (invoice.customerId === customerId) refuse('correction.sameCustomer', {}, 'customerId');
  const billed = [...billedNowOf(tx, invoice).values()].flat();
  const taken = billed.find((now) => now.billed.correctionInvoiceId !== null);
  if (taken !== undefined) refuse('correction.rowIsTaken', { row: taken.line.name });
  const at = context.now();
  joinContract(tx, invoice, customerId);

  const waiting = new Set(tx.by(actuals, 'backlog', 'all').map((row) => row.id));
  const draft = reviseInto(tx, { id, stays: [], reason }, requestId, context);
  const credit = { ...confirmInvoice(draft, tx, context), revision: draft.revision + 1 };
  tx.put(invoices, credit);

  const rows = tx
    .by(actuals, 'backlog', 'all')
    .filter((row) => !waiting.has(row.id))
    .map((row) => ({ row: moved(tx, row, customerId, at), unbilledId: row.replacesId }));
  const sums = billed
    .flatMap((now) => now.billed.milestoneId ?? [])
    .map((milestoneId) => {
      const milestone = rowOf(tx, milestones, milestoneId);
      const again = { ...milestone, customerId, revision: milestone.revision + 1 };
      tx.put(milestones, again);
      return again;
    });
  const unit = invoice.lines.find((line) => line.transactionClass === 'time' && isTimeUnit(line.unit))?.unit ?? 'HUR';
  const [projectId = ''] = invoice.projectIds;
  const [fresh] = draftsFor(
    tx,
    {
      actuals: rows.map(({ row }) => row),
      milestones: sums,
      retainers: movedRetainers(tx, invoice, customerId),
      alsoFor: [{ contractId: invoice.contractId, customerId, projectId }],
    },
    { cutoff: context.today(), timeUnit: unit, requestId },
    context,
  );
  if (fresh === undefined) refuse('correction.nothingBilled', { number: invoice.number ?? '' });

  const unbilledOf = new Map(rows.map(({ row, unbilledId }) => [row.id, unbilledId]));
  const byUnbilled = new Map(billed.flatMap((now) => (now.billed.billsId === null ? [] : [[now.billed.billsId, now]])));
  const byMilestone = new Map(
    billed.flatMap((now) => (now.billed.milestoneId === null ? [] : [[now.billed.milestoneId, now]])),
  );
  const beforeOf = (line: InvoiceLine) =>
    line.milestoneId !== null
      ? byMilestone.get(line.milestoneId)
      : byUnbilled.get(unbilledOf.get(line.actualId ?? '') ?? '');
  // What was typed under a fixed price came from no row, so it is typed again.
  const typed = billed
    .filter((now) => now.billed.billsId === null && now.billed.milestoneId === null && now.billed.retainerId === null)
    .map(({ line }): InvoiceLine => ({ ...line, id: newId(), isManual: true, correction: null }));
  const bill = withTotals({
    ...fresh,
    lines: [
      ...fresh.lines.map((line) => {
        const before = beforeOf(line);
        return carriedOver(line, before?.line, before?.isRest ?? false);
      }),
      ...typed,
    ],
  });
  claim(tx, bill);
  return { credit, bill };
}

export const rebillHandlers: Handlers<'invoice.previewRebill' | 'invoice.creditAndRebill'> = {
  'invoice.previewRebill': (at, context) =>
    rehearse(context, 'invoice.creditAndRebill', (tx) =>
      creditAndRebill(tx, { ...at, reason: '–', requestId: newId() }, context),
    ),

  'invoice.creditAndRebill': (input, context) =>
    commit(
      context,
      'invoice.creditAndRebill',
      (tx) => {
        const before = tx.by(invoices, 'request', input.requestId);
        const credited = before.find(({ lines }) => lines.some(({ correction }) => correction !== null));
        const billed = before.find(({ id }) => id !== credited?.id);
        if (credited !== undefined && billed !== undefined) return { creditId: credited.id, billId: billed.id };
        const { credit, bill } = creditAndRebill(tx, input, context);
        return { creditId: credit.id, billId: bill.id };
      },
      input.reason,
    ),
};
