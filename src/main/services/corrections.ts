import type { ApiRequest } from '@shared/api';
import type { RevisableLine } from '@shared/api/corrections';
import { assertUntouched } from '@shared/billing/confirm-retainer-correction';
import {
  assertMayStay,
  assertMilestoneNotRaised,
  type BilledNow,
  changedCorrection,
  correctingLine,
} from '@shared/billing/corrections';
import { mirroredAllowance } from '@shared/billing/document-lines';
import { withLines } from '@shared/billing/draft';
import { withTotals } from '@shared/billing/invoice-totals';
import { assertAllowed } from '@shared/billing/lifecycle';
import { withoutExcess } from '@shared/billing/retainers';
import { refuse } from '@shared/failure';
import { groupBy } from '@shared/group-by';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import type { Reader, Transaction } from '../store/store';
import { invoices, projects, retainers } from './collections';
import { type Context, commit, compareKeys, type Handlers, rowOf } from './context';
import { billedNowOf, correctingDocuments } from './corrected';
import { claimBilled } from './correction-claims';
import { viewOfInvoice } from './invoice-view';
import { draftsFor } from './making-drafts';
import { holdRetainers } from './retainer-holds';

type Revision = Omit<ApiRequest<'invoice.revise'>, 'requestId'>;

/** What is billed of a line of the invoice that is being corrected. */
interface Chosen extends BilledNow {
  readonly lineId: string;
}

function billedOf(reader: Reader, invoice: Invoice): Chosen[] {
  return [...billedNowOf(reader, invoice)].flatMap(([lineId, parts]) => parts.map((now) => ({ ...now, lineId })));
}

/**
 * What the correction takes: of the named lines all that is billed; without names all that no other draft corrects.
 * What is on the draft already is not taken twice.
 */
function chosenOf(all: readonly Chosen[], invoice: Invoice, lineIds: readonly string[] | undefined, addTo?: string) {
  const number = invoice.number ?? '';
  if (all.length === 0) refuse('correction.nothingBilled', { number });
  const isNew = ({ billed }: Chosen) => addTo === undefined || billed.correctionInvoiceId !== addTo;
  if (lineIds === undefined) {
    const free = all.filter(
      ({ billed }) => billed.correctionInvoiceId === null || billed.correctionInvoiceId === addTo,
    );
    if (free.length === 0) refuse('correction.allTaken', { number });
    return free.filter(isNew);
  }
  const lines = new Map(invoice.lines.map((line) => [line.id, line]));
  const byLine = groupBy(all, ({ lineId }) => lineId);
  return [...new Set(lineIds)]
    .flatMap((lineId) => {
      const { name } = lines.get(lineId) ?? refuse('invoice.noSuchLine', { line: lineId }, 'lineIds');
      return byLine.get(lineId) ?? refuse('correction.lineNotBilled', { line: name }, 'lineIds');
    })
    .filter(isNew);
}

/** An advance of which something is used stands until that is taken back. */
function assertAdvancesAreFree(reader: Reader, chosen: readonly BilledNow[]): void {
  const uses = chosen.filter(({ line }) => (line.retainer?.use ?? line.correction?.retainerUse) === 'invoice');
  for (const { billed } of uses) {
    const retainer = billed.retainerId === null ? undefined : reader.get(retainers, billed.retainerId);
    if (retainer !== undefined) assertUntouched(retainer);
  }
}

/** A draft of the same contract and customer that takes the lines among its own. */
function draftToGrow(reader: Reader, invoice: Invoice, addTo: string): Invoice {
  const draft = rowOf(reader, invoices, addTo);
  assertAllowed(draft, 'edit');
  const isOfSame = draft.contractId === invoice.contractId && draft.customerId === invoice.customerId;
  if (!isOfSame) refuse('correction.otherDraft', {}, 'addTo');
  // A discount on the whole document would take its part of what the draft bills anew, too.
  if (invoice.allowances.length + invoice.charges.length > 0) refuse('correction.needsOwnDraft', {}, 'addTo');
  return draft;
}

function newDraft(reader: Reader, invoice: Invoice, requestId: string, context: Context): Invoice {
  const { contractId, customerId, projectIds } = invoice;
  const [projectId = ''] = projectIds;
  const toBill = { actuals: [], milestones: [], alsoFor: [{ contractId, customerId, projectId }] };
  const [draft] = draftsFor(reader, toBill, { cutoff: context.today(), timeUnit: 'HUR', requestId }, context);
  return draft ?? refuse('common.notFound', { id: contractId });
}

/**
 * Discounts and surcharges of the whole document. A percent takes its part of what is corrected; a stated amount goes
 * back once, with the last of the invoice.
 */
function documentPart(reader: Reader, invoice: Invoice, isAll: boolean): Pick<Invoice, 'allowances' | 'charges'> {
  const wentBack = correctingDocuments(reader, invoice.id).some(({ allowances, charges }) =>
    [...allowances, ...charges].some(({ amount }) => amount !== null),
  );
  const part = (entries: Invoice['allowances']) =>
    entries.flatMap((entry) => {
      if (entry.amount === null && entry.baseAmount === null) return [entry];
      return isAll && !wentBack ? [mirroredAllowance(entry)] : [];
    });
  return { allowances: part(invoice.allowances), charges: part(invoice.charges) };
}

const joined = (before: string, reason: string): string =>
  before === '' || before === reason ? reason : `${before}; ${reason}`.slice(0, 500);

/** The correcting lines, of which as much stays billed as was said. What was written off beside a line goes with it. */
function correctingLines(chosen: readonly Chosen[], stays: Revision['stays']): InvoiceLine[] {
  const wanted = new Map(stays.map(({ lineId, quantity }) => [lineId, quantity]));
  const unknown = stays.find(({ lineId }) => !chosen.some((one) => one.lineId === lineId));
  if (unknown !== undefined) refuse('invoice.noSuchLine', { line: unknown.lineId }, 'stays');
  return chosen.map((one) => {
    const line = correctingLine(one);
    const quantity = one.isRest ? undefined : wanted.get(one.lineId);
    if (quantity === undefined) return line;
    assertMayStay(line, quantity);
    return changedCorrection(line, { quantity });
  });
}

/** A draft that takes back what is billed of the chosen lines, stored, with the billed rows held for it. */
export function reviseInto(tx: Transaction, revision: Revision, requestId: string, context: Context): Invoice {
  const { id, lineIds, stays, reason, addTo } = revision;
  const invoice = rowOf(tx, invoices, id);
  assertAllowed(invoice, 'revise');
  const before = addTo === undefined ? undefined : draftToGrow(tx, invoice, addTo);
  const all = billedOf(tx, invoice);
  const chosen = chosenOf(all, invoice, lineIds, addTo);
  // The same request again: its lines are on the draft already.
  if (before !== undefined && chosen.length === 0) return before;
  assertAdvancesAreFree(tx, chosen);
  const draft = before ?? newDraft(tx, invoice, requestId, context);
  const lines = correctingLines(chosen, stays);
  const projectIds = new Set([...draft.projectIds, ...lines.map(({ projectId }) => projectId)]);
  const grown = withLines(
    draft,
    lines,
    [...projectIds].map((projectId) => rowOf(tx, projects, projectId)),
  );
  const changed = withoutExcess(
    withTotals({
      ...grown,
      correctionReason: joined(draft.correctionReason, reason),
      ...(before === undefined ? documentPart(tx, invoice, chosen.length === all.length) : {}),
      revision: draft.revision + (before === undefined ? 0 : 1),
    }),
  );
  for (const line of lines) {
    assertMilestoneNotRaised(line, invoice.currency);
    claimBilled(tx, changed, line);
  }
  holdRetainers(tx, changed, before);
  tx.put(invoices, changed);
  return changed;
}

function revisableLines(reader: Reader, invoice: Invoice): RevisableLine[] {
  return billedOf(reader, invoice).map((now) => {
    const line = correctingLine(now);
    const { quantity, unit, price, billingType, netAmount } = line.correction ?? line;
    return {
      lineId: now.lineId,
      transactionClass: line.transactionClass,
      name: line.name,
      personName: line.personName,
      startDate: line.startDate,
      endDate: line.endDate,
      billingType,
      quantity,
      unit,
      price,
      netAmount,
      isRest: now.isRest,
      correctedBy: now.line.correction === null ? null : { invoiceId: now.invoice.id, number: now.invoice.number },
      onDraftId: now.billed.correctionInvoiceId,
    };
  });
}

function draftsToAddTo(reader: Reader, invoice: Invoice): Invoice[] {
  return reader
    .by(invoices, 'contract', invoice.contractId)
    .filter(({ customerId, stage }) => customerId === invoice.customerId && stage === 'draft')
    .sort((a, b) => compareKeys(b.id, a.id));
}

export const correctionHandlers: Handlers<'invoice.revisable' | 'invoice.revise'> = {
  'invoice.revisable': ({ id }, { store }) => {
    const invoice = rowOf(store, invoices, id);
    assertAllowed(invoice, 'revise');
    return {
      lines: revisableLines(store, invoice),
      currency: invoice.currency,
      drafts: draftsToAddTo(store, invoice).map((draft) => ({
        invoiceId: draft.id,
        projectName: draft.projectName,
        invoiceDate: draft.invoiceDate,
        netAmount: draft.totals.netAmount,
        lineCount: draft.lines.length,
      })),
    };
  },

  'invoice.revise': async ({ requestId, ...revision }, context) => {
    const draft = await commit(
      context,
      'invoice.revise',
      (tx) => {
        const [before] = tx.by(invoices, 'request', requestId);
        return before ?? reviseInto(tx, revision, requestId, context);
      },
      revision.reason,
    );
    return viewOfInvoice(context.store, draft.id, context.today());
  },
};
