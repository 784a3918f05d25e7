import type { Instant } from '../dates';
import { newId } from '../ids';
import { type Actual, PLAIN_ACTUAL } from '../model/actual';
import type { Contract, ContractLine } from '../model/contract';
import type { Entry } from '../model/entry';
import { amountFor, reversalOf } from './actuals';
import { billingTypeOf } from './chargeability';
import type { ResolvedPrice } from './pricing';

/** What approval knows besides the entry. */
export interface ApprovalContext {
  readonly contract: Contract | undefined;
  readonly line: ContractLine | undefined;
  readonly sales: ResolvedPrice;
  readonly cost: ResolvedPrice;
  readonly companyCurrency: string;
  readonly at: Instant;
}

/**
 * Approving an entry writes what it cost and, under time and material, what it is worth unbilled, connected to each
 * other. Under a fixed price it writes the cost alone: milestones are billed there.
 */
export function approveEntry(entry: Entry, context: ApprovalContext): { entry: Entry; actuals: Actual[] } {
  const { contract, line, sales, cost, at } = context;
  const billingType = billingTypeOf(entry, line);
  const common = {
    transactionClass: entry.class,
    date: entry.date,
    projectId: entry.projectId,
    contractId: contract?.id ?? null,
    contractLineId: line?.id ?? null,
    customerId: contract?.customerId ?? null,
    personId: entry.personId,
    roleId: entry.roleId,
    task: entry.task,
    category: entry.category,
    description: entry.description,
    externalDescription: entry.externalDescription,
    quantity: entry.quantity,
    unit: entry.unit,
    billingType,
    billingStatus: 'notReady',
    adjustmentStatus: 'none',
    entryId: entry.id,
    milestoneId: null,
    invoiceId: null,
    invoiceLineId: null,
    reversesId: null,
    replacesId: null,
    billsId: null,
    reason: '',
    ...PLAIN_ACTUAL,
    contractVersion: contract?.version ?? 1,
    createdAt: at,
  } as const;
  const costActual: Actual = {
    ...common,
    id: newId(),
    transactionType: 'cost',
    price: cost.price,
    amount: amountFor(entry.quantity, cost.price, context.companyCurrency),
    currency: context.companyCurrency,
    priceOrigin: cost.origin,
    costId: null,
  };
  const approved: Entry = { ...entry, status: 'approved', rejection: '', revision: entry.revision + 1 };
  // A fee is revenue only: it costs the firm nothing.
  const costs = entry.class === 'fee' ? [] : [costActual];
  if (billingType === 'notAvailable' || contract === undefined) return { entry: approved, actuals: costs };
  const unbilled: Actual = {
    ...common,
    id: newId(),
    transactionType: 'unbilledSales',
    price: sales.price,
    amount: amountFor(entry.quantity, sales.price, contract.currency),
    currency: contract.currency,
    priceOrigin: sales.origin,
    costId: costs.length > 0 ? costActual.id : null,
  };
  return { entry: approved, actuals: [...costs, unbilled] };
}

/** Taking an approval back: what it wrote is marked adjusted and reversed; the entry waits again. */
export function cancelApproval(
  entry: Entry,
  actuals: readonly Actual[],
  at: Instant,
): { entry: Entry; actuals: Actual[] } {
  const live = actuals.filter((actual) => actual.adjustmentStatus === 'none');
  return {
    entry: { ...entry, status: 'submitted', revision: entry.revision + 1 },
    actuals: live.flatMap((actual) => [
      { ...actual, adjustmentStatus: 'adjusted' as const, billingStatus: 'canceled' as const },
      { ...reversalOf(actual, at), billingStatus: 'canceled' as const },
    ]),
  };
}
