import { approveEntry, cancelApproval } from '@shared/billing/approve';
import { assertMayApprove } from '@shared/billing/contract-status';
import { refuse } from '@shared/failure';
import type { Actual, Dimensions } from '@shared/model/actual';
import type { Contract, ContractLine } from '@shared/model/contract';
import type { Entry } from '@shared/model/entry';
import type { Reader, Transaction } from '../store/store';
import { actuals, customers, entries, projects } from './collections';
import { type Context, companyOf, rowOf } from './context';
import { categoryOf, chargeabilityIn, contractFor, lineOf } from './entry-worth';
import { type Limits, limitsIn } from './limits';
import { costPriceOf, salesPriceOf } from './pricing';

/** Customer, project, contract, contract line, category: the closer to the work, the more it has to say. */
function dimensionsFor(
  reader: Reader,
  entry: Entry,
  contract: Contract | undefined,
  line: ContractLine | undefined,
): (customerId: string | null) => Dimensions {
  const project = rowOf(reader, projects, entry.projectId);
  return (customerId) => ({
    ...(customerId === null ? {} : reader.get(customers, customerId)?.dimensions),
    ...project.dimensions,
    ...contract?.dimensions,
    ...line?.dimensions,
    ...categoryOf(reader, entry)?.dimensions,
  });
}

/** The rows that approving an entry writes, and the entry as it is then; nothing is stored. */
export function approvalOf(
  reader: Reader,
  context: Pick<Context, 'now'>,
  entry: Entry,
  billableQuantity: string | null,
): { entry: Entry; actuals: Actual[] } {
  const line = lineOf(reader, entry);
  const contract = contractFor(reader, entry);
  if (contract !== undefined) assertMayApprove(contract);
  const companyCurrency = companyOf(reader).currency;
  const currency = contract?.currency ?? companyCurrency;
  if (entry.statedPrice !== null && entry.currency !== currency) {
    refuse('work.currencyDiffers', { currency: entry.currency, contractCurrency: currency });
  }
  return approveEntry(entry, {
    contract,
    line,
    chargeability: chargeabilityIn(reader, entry, line),
    billableQuantity,
    sales: salesPriceOf(reader, entry, currency),
    cost: costPriceOf(reader, entry),
    companyCurrency,
    dimensionsOf: dimensionsFor(reader, entry, contract, line),
    at: context.now(),
  });
}

/** Writes what the entry is worth and cost. True where it came to nothing for want of a price. */
export function approve(
  tx: Transaction,
  context: Context,
  id: string,
  billableQuantity: string | null = null,
  limits: Limits = limitsIn(tx),
): boolean {
  const entry = rowOf(tx, entries, id);
  if (entry.status !== 'submitted') refuse('work.notWaiting');
  const approved = approvalOf(tx, context, entry, billableQuantity);
  tx.put(entries, approved.entry);
  for (const actual of approved.actuals) limits.put(tx, actual);
  return approved.actuals.some(
    (actual) =>
      actual.billingType === 'chargeable' && actual.transactionType === 'unbilledSales' && actual.amount === 0,
  );
}

/** Whether anything of what an entry wrote is on a draft or billed. What was credited in full is billed no more. */
export function isOnInvoice(written: readonly Actual[]): boolean {
  return written.some(
    ({ billingStatus, adjustmentStatus, transactionType }) =>
      (transactionType === 'unbilledSales' && billingStatus === 'invoiceCreated') ||
      (transactionType === 'billedSales' && adjustmentStatus === 'none'),
  );
}

/** Takes back what an approval wrote; the entry waits again. */
export function takeApprovalBack(tx: Transaction, context: Context, id: string, limits: Limits = limitsIn(tx)): void {
  const entry = rowOf(tx, entries, id);
  if (entry.status !== 'approved') refuse('work.notApproved');
  const written = tx.by(actuals, 'entry', id);
  if (isOnInvoice(written)) refuse('work.isBilled');
  const cancelled = cancelApproval(entry, written, context.now());
  tx.put(entries, cancelled.entry);
  for (const actual of cancelled.actuals) limits.putAsIs(tx, actual);
}
