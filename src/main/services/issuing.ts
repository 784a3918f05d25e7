import { confirmLine, confirmMilestone } from '@shared/billing/confirm';
import { confirmManual } from '@shared/billing/confirm-manual';
import { confirmRetainerLine } from '@shared/billing/confirm-retainer';
import { assertNotOnHold } from '@shared/billing/contract-status';
import { partyOf } from '@shared/billing/draft';
import { withTotals } from '@shared/billing/invoice-totals';
import { assertAllowed, assertRevision } from '@shared/billing/lifecycle';
import { paymentReferenceOf } from '@shared/billing/payment-reference';
import { findProblems } from '@shared/billing/problems';
import type { Instant } from '@shared/dates';
import { refuse } from '@shared/failure';
import { translator } from '@shared/i18n/translate';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import type { Transaction } from '../store/store';
import { actuals, contractLines, contracts, invoices, milestones, retainers } from './collections';
import { assertCorrectedArePosted, confirmCorrected, settleCorrected, withCorrectedNames } from './confirm-corrections';
import { type Context, companyOf, type Handlers, rowOf } from './context';
import { changeDraft } from './drafts';
import { exchangeAtPosting, exchangeProblems } from './exchange-rates';
import { limitProblems, settleLimits } from './limits';
import { drawInvoiceNumber } from './numbering';
import { rehearse } from './rehearse';

/** Refuses to confirm what must not leave the house, in the words of the first error. */
function assertSound(invoice: Invoice, tx: Transaction, today: string): void {
  const problems = [...findProblems(invoice, today), ...exchangeProblems(tx, invoice), ...limitProblems(tx, invoice)];
  const [error] = problems.filter(({ severity }) => severity === 'error');
  if (error === undefined) return;
  const t = translator(companyOf(tx).language);
  refuse('invoice.hasErrors', { problem: t(`billing.problem.${error.code}`, error.params) }, error.field);
}

/** Confirms: the unbilled rows are reversed and billed; the seller's own data is fixed as it is now. */
export function confirmInvoice(invoice: Invoice, tx: Transaction, context: Context): Invoice {
  assertAllowed(invoice, 'confirm');
  // Taking back what was billed is no billing: a correction needs no contract to go on.
  if (invoice.lines.some(({ correction }) => correction === null))
    assertNotOnHold(rowOf(tx, contracts, invoice.contractId));
  const company = companyOf(tx);
  const fixed = withCorrectedNames(tx, withTotals({ ...invoice, seller: partyOf(company), bank: company.bank }));
  assertSound(fixed, tx, context.today());
  const at = context.now();
  for (const line of fixed.lines) {
    confirmCorrected(tx, line, fixed, at);
    if (line.actualId !== null) {
      const original = rowOf(tx, actuals, line.actualId);
      if (original.invoiceId !== invoice.id || original.billingStatus !== 'invoiceCreated') {
        refuse('invoice.rowIsTaken', { row: line.name });
      }
      for (const row of confirmLine(line, original, fixed, company, at)) tx.put(actuals, row);
    }
    if (line.milestoneId !== null) {
      const milestone = rowOf(tx, milestones, line.milestoneId);
      if (milestone.invoiceId !== invoice.id) refuse('invoice.rowIsTaken', { row: line.name });
      tx.put(milestones, { ...milestone, status: 'invoicePosted', revision: milestone.revision + 1 });
      tx.put(actuals, confirmMilestone(line, fixed, at));
    }
    if (line.isManual) {
      const terms = line.contractLineId === null ? undefined : tx.get(contractLines, line.contractLineId);
      for (const row of confirmManual(line, fixed, terms, at)) tx.put(actuals, row);
    }
    if (line.retainer !== null) confirmRetainer(line, line.retainer.retainerId, fixed, tx, at);
  }
  settleLimits(tx, fixed.contractId, at);
  return { ...fixed, stage: 'confirmed', confirmedAt: at };
}

function confirmRetainer(line: InvoiceLine, retainerId: string, invoice: Invoice, tx: Transaction, at: Instant): void {
  const present = rowOf(tx, retainers, retainerId);
  const unbilled = present.unbilledId === null ? undefined : rowOf(tx, actuals, present.unbilledId);
  const confirmed = confirmRetainerLine(line, present, unbilled, invoice, at);
  tx.put(retainers, confirmed.retainer);
  for (const row of confirmed.actuals) tx.put(actuals, row);
}

/** Posts: the number is drawn in this very commit, so that a failure gives none and a success gives exactly one. */
function post(invoice: Invoice, tx: Transaction, context: Context): Invoice {
  assertAllowed(invoice, 'post');
  assertCorrectedArePosted(tx, invoice);
  const exchange = exchangeAtPosting(tx, invoice);
  const { number, sequence } = drawInvoiceNumber(tx, invoice, context.today());
  const { paymentReference, design, vatOnDebits } = companyOf(tx);
  const reference = paymentReferenceOf(
    paymentReference,
    { invoiceNumber: number, customerNumber: invoice.customerNumber },
    { seller: invoice.seller.address.country, buyer: invoice.buyer.address.country },
  );
  const posted: Invoice = {
    ...withCorrectedNames(tx, invoice),
    ...exchange,
    stage: 'posted',
    number,
    sequence,
    paymentReference: reference,
    // From now on it looks as the firm's documents look today, whatever becomes of the firm's design.
    design,
    vatOnDebits,
    postedAt: context.now(),
  };
  settleCorrected(tx, posted, context);
  return posted;
}

export const issuingHandlers: Handlers<'invoice.confirm' | 'invoice.post' | 'invoice.issue'> = {
  'invoice.confirm': (at, context) =>
    changeDraft(context, 'invoice.confirm', at, (invoice, tx) => confirmInvoice(invoice, tx, context)),

  'invoice.post': (at, context) =>
    changeDraft(context, 'invoice.post', at, (invoice, tx) => post(invoice, tx, context)),

  'invoice.issue': async (at, context) => {
    if (companyOf(context.store).separateHats) refuse('invoice.twoHats');
    // What posting would refuse is refused while the draft can still be changed, so both are tried before either is done.
    await rehearse(context, 'invoice.issue', (tx) => {
      const draft = rowOf(tx, invoices, at.id);
      assertRevision(draft, at.revision);
      const confirmed = { ...confirmInvoice(draft, tx, context), revision: draft.revision + 1 };
      tx.put(invoices, confirmed);
      tx.put(invoices, post(confirmed, tx, context));
    });
    // Two commits, for the trail keeps both events; after a crash between them a confirmed invoice waits to be posted.
    const { invoice } = await changeDraft(context, 'invoice.confirm', at, (draft, tx) =>
      confirmInvoice(draft, tx, context),
    );
    return changeDraft(context, 'invoice.post', { id: at.id, revision: invoice.revision }, (confirmed, tx) =>
      post(confirmed, tx, context),
    );
  },
};
