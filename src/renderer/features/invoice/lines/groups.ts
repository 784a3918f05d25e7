import { amountFor } from '@shared/billing/actuals';
import { addDecimals } from '@shared/decimal';
import { type BillingType, TRANSACTION_CLASSES, type TransactionClass } from '@shared/model/actual';
import type { InvoiceLine } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';

/** How much of a group is billed in which way, where all of it is in one unit. */
export interface GroupShare {
  readonly billingType: BillingType;
  readonly quantity: string;
  readonly unit: string;
}

/** Kinds of work that are charged, and beside them what is given or not charged: each a group of its own. */
export type GroupId = TransactionClass | 'complimentary' | 'nonChargeable' | 'notAvailable';

export interface LineGroup {
  readonly id: GroupId;
  readonly lines: readonly InvoiceLine[];
  readonly netAmount: number;
  /** What lines that add nothing to the total would come to; null of a group that does add. */
  readonly worthAmount: number | null;
  /** Empty for what is not measured in one unit: such a group says how many rows it has. */
  readonly shares: readonly GroupShare[];
}

const UNCHARGED = ['complimentary', 'nonChargeable', 'notAvailable'] as const satisfies readonly BillingType[];

function sharesOf(lines: readonly InvoiceLine[]): GroupShare[] {
  const [first] = lines;
  if (first === undefined || lines.some((line) => line.transactionClass !== 'time' || line.unit !== first.unit)) {
    return [];
  }
  const quantity = addDecimals(...lines.map((line) => line.quantity));
  return [{ billingType: first.billingType, quantity, unit: first.unit }];
}

function groupOf(id: GroupId, lines: readonly InvoiceLine[], worthAmount: number | null): LineGroup[] {
  if (lines.length === 0) return [];
  return [
    { id, lines, netAmount: addAmounts(lines.map((line) => line.netAmount)), worthAmount, shares: sharesOf(lines) },
  ];
}

/** The lines by kind of work, each with its sum; behind them what is not charged, with what it would come to. */
export function groupLines(lines: readonly InvoiceLine[], currency: string): LineGroup[] {
  const charged = TRANSACTION_CLASSES.flatMap((transactionClass) =>
    groupOf(
      transactionClass,
      lines.filter((line) => line.billingType === 'chargeable' && line.transactionClass === transactionClass),
      null,
    ),
  );
  const uncharged = UNCHARGED.flatMap((billingType) => {
    const own = lines.filter((line) => line.billingType === billingType);
    return groupOf(
      billingType,
      own,
      addAmounts(own.map(({ quantity, price }) => amountFor(quantity, price, currency))),
    );
  });
  return [...charged, ...uncharged];
}
