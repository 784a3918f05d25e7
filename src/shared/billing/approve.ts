import type { Instant } from '../dates';
import { compareDecimals, type Decimal, subtractDecimals } from '../decimal';
import { refuse } from '../failure';
import { newId } from '../ids';
import { type Actual, type ChargeableReason, type Dimensions, PLAIN_ACTUAL } from '../model/actual';
import type { BillingCustomer, Contract, ContractLine } from '../model/contract';
import type { Entry } from '../model/entry';
import { amountFor, reversalOf } from './actuals';
import type { Chargeability } from './chargeability';
import type { ResolvedPrice } from './pricing';
import { splitAmong } from './splits';

/** What approval knows besides the entry. */
export interface ApprovalContext {
  readonly contract: Contract | undefined;
  readonly line: ContractLine | undefined;
  readonly chargeability: Chargeability;
  /** What the customers are charged of the quantity; null takes what the entry says, which is all unless decided. */
  readonly billableQuantity: Decimal | null;
  readonly sales: ResolvedPrice;
  readonly cost: ResolvedPrice;
  readonly companyCurrency: string;
  /** The financial dimensions of a row that this customer pays. */
  readonly dimensionsOf: (customerId: string | null) => Dimensions;
  readonly at: Instant;
}

/** Who shares the bill of a contract line: its own list, else the contract's customer alone. */
export function payingCustomers(
  contract: Pick<Contract, 'customerId'>,
  line: Pick<ContractLine, 'customers'> | undefined,
): readonly Pick<BillingCustomer, 'customerId' | 'percent' | 'isRounding'>[] {
  return line === undefined || line.customers.length === 0
    ? [{ customerId: contract.customerId, percent: '100', isRounding: true }]
    : line.customers;
}

interface Part {
  readonly quantity: Decimal;
  readonly billingType: Actual['billingType'];
  readonly reason: ChargeableReason;
}

/**
 * What of the work is charged and what is not: all of it, or the billable quantity and, where that is less than was
 * worked, the difference as not chargeable (domain: what happens to transactions at approval).
 */
function partsOf(entry: Entry, { chargeability, ...context }: ApprovalContext): Part[] {
  const { billingType, reason } = chargeability;
  const whole = { quantity: entry.quantity, billingType, reason };
  const decided = context.billableQuantity;
  if (billingType !== 'chargeable') {
    if (decided !== null && compareDecimals(decided, entry.quantity) !== 0) refuse('work.notBillable');
    return [whole];
  }
  const billable = decided ?? entry.billableQuantity ?? entry.quantity;
  if (compareDecimals(billable, '0') < 0) refuse('work.billableNegative', {}, 'billable');
  const rest = subtractDecimals(entry.quantity, billable);
  const charged: Part[] = compareDecimals(billable, '0') === 0 ? [] : [{ ...whole, quantity: billable }];
  if (compareDecimals(rest, '0') <= 0) return charged;
  return [
    ...charged,
    { quantity: rest, billingType: 'nonChargeable', reason: { kind: 'lowered', subject: '' } } as const,
  ];
}

/**
 * Approving an entry writes what it cost and, under time and material, what it is worth unbilled: a row for each
 * customer that shares the bill, connected to the cost. Under a fixed price it writes the cost alone: milestones are
 * billed there.
 *
 * Refuses a billable quantity of work that is not charged.
 */
export function approveEntry(entry: Entry, context: ApprovalContext): { entry: Entry; actuals: Actual[] } {
  const { contract, line, sales, cost, chargeability, at } = context;
  const parts = partsOf(entry, context);
  const common = {
    ...PLAIN_ACTUAL,
    transactionClass: entry.class,
    date: entry.date,
    projectId: entry.projectId,
    contractId: contract?.id ?? null,
    contractLineId: line?.id ?? null,
    personId: entry.personId,
    roleId: entry.roleId,
    task: entry.task,
    category: entry.category,
    description: entry.description,
    externalDescription: entry.externalDescription,
    unit: entry.unit,
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
    contractVersion: contract?.version ?? 1,
    createdAt: at,
  } as const;
  const costActual: Actual = {
    ...common,
    id: newId(),
    transactionType: 'cost',
    customerId: contract?.customerId ?? null,
    quantity: entry.quantity,
    billingType: chargeability.billingType,
    chargeableReason: chargeability.reason,
    price: cost.price,
    amount: amountFor(entry.quantity, cost.price, context.companyCurrency),
    currency: context.companyCurrency,
    priceOrigin: cost.origin,
    costId: null,
    dimensions: context.dimensionsOf(contract?.customerId ?? null),
  };
  const approved: Entry = {
    ...entry,
    status: 'approved',
    rejection: '',
    billableQuantity: context.billableQuantity ?? entry.billableQuantity,
    revision: entry.revision + 1,
  };
  // A fee is revenue only: it costs the firm nothing.
  const costs = entry.class === 'fee' ? [] : [costActual];
  if (chargeability.billingType === 'notAvailable' || contract === undefined)
    return { entry: approved, actuals: costs };
  const customers = payingCustomers(contract, line);
  const unbilled = parts.flatMap((part) =>
    splitAmong(customers, { quantity: part.quantity, price: sales.price, currency: contract.currency }).map(
      ({ customerId, percent, quantity, amount }): Actual => ({
        ...common,
        id: newId(),
        transactionType: 'unbilledSales',
        customerId,
        splitPercent: percent,
        quantity,
        billingType: part.billingType,
        chargeableReason: part.reason,
        price: sales.price,
        amount,
        currency: contract.currency,
        priceOrigin: sales.origin,
        costId: costs.length > 0 ? costActual.id : null,
        dimensions: context.dimensionsOf(customerId),
      }),
    ),
  );
  return { entry: approved, actuals: [...costs, ...unbilled] };
}

/** Taking an approval back: what it wrote is marked adjusted and reversed; the entry waits again. */
export function cancelApproval(
  entry: Entry,
  actuals: readonly Actual[],
  at: Instant,
): { entry: Entry; actuals: Actual[] } {
  // What was billed and credited again has its reversal already: confirming wrote it.
  const live = actuals.filter(
    ({ adjustmentStatus, transactionType, billingStatus }) =>
      adjustmentStatus === 'none' && !(transactionType === 'unbilledSales' && billingStatus === 'invoicePosted'),
  );
  return {
    entry: { ...entry, status: 'submitted', revision: entry.revision + 1 },
    actuals: live.flatMap((actual) => [
      { ...actual, adjustmentStatus: 'adjusted' as const, billingStatus: 'canceled' as const },
      { ...reversalOf(actual, at), billingStatus: 'canceled' as const },
    ]),
  };
}
