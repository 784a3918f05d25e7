import { confirmCorrection, correctedMilestones } from '@shared/billing/confirm-correction';
import { confirmRetainerCorrection } from '@shared/billing/confirm-retainer-correction';
import { withTotals } from '@shared/billing/invoice-totals';
import type { Instant } from '@shared/dates';
import { refuse } from '@shared/failure';
import type { Actual } from '@shared/model/actual';
import type { Invoice, InvoiceLine, LineCorrection } from '@shared/model/invoice';
import type { Reader, Transaction } from '../store/store';
import { actuals, invoices, milestones, retainers } from './collections';
import { type Context, rowOf } from './context';
import { settledByCredit } from './credit-settlement';

/** Confirms a correcting line: what it takes back, what stays billed, and what goes back to where it can be billed. */
export function confirmCorrected(tx: Transaction, line: InvoiceLine, invoice: Invoice, at: Instant): void {
  if (line.correction === null) return;
  const billed = rowOf(tx, actuals, line.correction.billedId);
  if (billed.correctionInvoiceId !== invoice.id || billed.adjustmentStatus !== 'none') {
    refuse('correction.rowIsTaken', { row: line.name });
  }
  if (line.correction.retainerUse !== null) {
    confirmRetainer(tx, line, billed, invoice, at);
    return;
  }
  const byId = (id: string | null) => (id === null ? undefined : rowOf(tx, actuals, id));
  const rows = { billed, unbilled: byId(billed.billsId), source: byId(line.correction.sourceId) };
  for (const row of confirmCorrection(line, rows, invoice, at)) tx.put(actuals, row);
  const milestone = billed.milestoneId === null ? undefined : tx.get(milestones, billed.milestoneId);
  if (milestone === undefined) return;
  for (const row of correctedMilestones(line, milestone, billed)) tx.put(milestones, row);
}

function confirmRetainer(tx: Transaction, line: InvoiceLine, billed: Actual, invoice: Invoice, at: Instant): void {
  if (billed.retainerId === null) return;
  const present = rowOf(tx, retainers, billed.retainerId);
  const unbilled = present.unbilledId === null ? undefined : rowOf(tx, actuals, present.unbilledId);
  const confirmed = confirmRetainerCorrection(line, billed, present, unbilled, invoice, at);
  tx.put(retainers, confirmed.retainer);
  for (const row of confirmed.actuals) tx.put(actuals, row);
}

/** The documents that an invoice names as corrected, each once. */
function namedIds({ lines }: Invoice): Set<string> {
  return new Set(
    lines.flatMap(({ correction }) =>
      correction === null ? [] : [correction.invoiceId, correction.latest?.invoiceId ?? correction.invoiceId],
    ),
  );
}

type Named = { readonly invoiceId: string; readonly invoiceNumber: string; readonly invoiceDate: string };

/** The invoices that a document corrects as they are named now: one that was only confirmed may have been posted since. */
export function withCorrectedNames(reader: Reader, invoice: Invoice): Invoice {
  const named = new Map([...namedIds(invoice)].map((id) => [id, rowOf(reader, invoices, id)]));
  if (named.size === 0) return invoice;
  const nameOf = <T extends Named>(one: T): T => ({
    ...one,
    invoiceNumber: named.get(one.invoiceId)?.number ?? '',
    invoiceDate: named.get(one.invoiceId)?.invoiceDate ?? one.invoiceDate,
  });
  const renamed = (correction: LineCorrection): LineCorrection => ({
    ...nameOf(correction),
    latest: correction.latest === null ? null : nameOf(correction.latest),
  });
  return withTotals({
    ...invoice,
    lines: invoice.lines.map((line) =>
      line.correction === null ? line : { ...line, correction: renamed(line.correction) },
    ),
  });
}

/** Refuses to number what corrects an invoice before that one has its own number: it must be named (BG-3). */
export function assertCorrectedArePosted(reader: Reader, invoice: Invoice): void {
  const named = [...namedIds(invoice)].map((id) => rowOf(reader, invoices, id));
  const waiting = named.find(({ stage }) => stage !== 'posted');
  if (waiting !== undefined) refuse('correction.originalNotPosted', { date: waiting.invoiceDate });
}

/** Sets a posted credit note off against what is still owed on the invoices that it corrects. */
export function settleCorrected(tx: Transaction, posted: Invoice, context: Context): void {
  if (posted.kind !== 'creditNote') return;
  // A settlement is between two posted documents, so this one must be there as posted.
  tx.put(invoices, posted);
  settledByCredit(tx, posted, context);
}
