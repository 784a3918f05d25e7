import { compareDecimals, type Decimal, multiplyDecimals, roundDecimal } from '../decimal';
import { refuse } from '../failure';
import type { Invoice, InvoiceLine, LineAllowance } from '../model/invoice';
import { changeLine, type LineChanges, lineOf } from './edit-draft';

/** One change for many lines of a draft. */
export interface BulkChanges
  extends Pick<LineChanges, 'billingType' | 'price' | 'remainder' | 'vat' | 'name' | 'description'> {
  /** What stays of each line's quantity, in percent; more than 100 raises it. */
  readonly quantityPercent?: Decimal;
  /** Takes the place of what discounts, or surcharges, each line has; 0 takes them away. */
  readonly discountPercent?: Decimal;
  readonly surchargePercent?: Decimal;
}

/** Enough for a quarter of an hour of a third of a day. */
const QUANTITY_DIGITS = 4;

function byPercent(percent: Decimal): LineAllowance[] {
  return compareDecimals(percent, '0') === 0 ? [] : [{ amount: null, percent, baseAmount: null, reason: '' }];
}

/** What the bulk change is for one line. */
function changesFor(line: InvoiceLine, changes: BulkChanges): LineChanges {
  const { quantityPercent, discountPercent, surchargePercent, ...plain } = changes;
  const quantity = () =>
    roundDecimal(multiplyDecimals(multiplyDecimals(line.quantity, quantityPercent ?? '100'), '0.01'), QUANTITY_DIGITS);
  return {
    ...plain,
    ...(quantityPercent !== undefined && { quantity: quantity() }),
    ...(discountPercent !== undefined && { allowances: byPercent(discountPercent) }),
    ...(surchargePercent !== undefined && { charges: byPercent(surchargePercent) }),
  };
}

/**
 * Changes the chosen lines of a draft alike: all of them, or, where one of them cannot be changed so, none, with that
 * line named.
 */
export function changeLines(invoice: Invoice, lineIds: readonly string[], changes: BulkChanges): Invoice {
  return [...new Set(lineIds)].reduce(
    (draft, lineId) => changeLine(draft, lineId, changesFor(lineOf(draft, lineId), changes)),
    invoice,
  );
}

/** Refuses a bulk change that changes nothing: a mistyped call is told so. */
export function assertChangesSomething(changes: BulkChanges): void {
  if (Object.values(changes).every((value) => value === undefined))
    refuse('common.required', { field: 'changes' }, 'changes');
}
