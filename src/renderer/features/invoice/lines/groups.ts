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

export interface LineGroup {
  readonly transactionClass: TransactionClass;
  readonly lines: readonly InvoiceLine[];
  readonly netAmount: number;
  /** Empty for what is not measured in one unit: such a group says how many rows it has. */
  readonly shares: readonly GroupShare[];
}

const SHOWN: readonly BillingType[] = ['chargeable', 'complimentary', 'nonChargeable'];

function sharesOf(transactionClass: TransactionClass, lines: readonly InvoiceLine[]): GroupShare[] {
  const [first] = lines;
  if (transactionClass !== 'time' || first === undefined || lines.some(({ unit }) => unit !== first.unit)) return [];
  return SHOWN.flatMap((billingType) => {
    const quantities = lines.filter((line) => line.billingType === billingType).map(({ quantity }) => quantity);
    return quantities.length === 0 ? [] : [{ billingType, quantity: addDecimals(...quantities), unit: first.unit }];
  });
}

/** The lines as the paper groups them: by kind of work, each with its sum. */
export function groupLines(lines: readonly InvoiceLine[]): LineGroup[] {
  return TRANSACTION_CLASSES.flatMap((transactionClass) => {
    const own = lines.filter((line) => line.transactionClass === transactionClass);
    if (own.length === 0) return [];
    const netAmount = addAmounts(own.map((line) => line.netAmount));
    return [{ transactionClass, lines: own, netAmount, shares: sharesOf(transactionClass, own) }];
  });
}
