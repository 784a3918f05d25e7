import type { PlainDate } from '../dates';
import { compareDecimals, type Decimal } from '../decimal';
import { refuse } from '../failure';
import { newId } from '../ids';
import type { BillingType, PriceOrigin, TransactionClass } from '../model/actual';
import type { ContractLine } from '../model/contract';
import type { InvoiceLine } from '../model/invoice';
import type { VatTreatment } from '../model/vat-treatment';
import { agreedOnLine, EMPTY_LINE_EXTRAS } from './draft-lines';

/** What can be typed on a draft; a milestone and an advance are rows of their own. */
export const MANUAL_CLASSES = ['time', 'expense', 'material', 'fee'] as const;

export type ManualClass = (typeof MANUAL_CLASSES)[number];

type Terms = Pick<ContractLine, 'id' | 'name' | 'projectId' | 'billingMethod' | 'discountPercent' | 'surchargePercent'>;

/** A line as it is typed, prices and names found. */
export interface ManualLine {
  readonly transactionClass: ManualClass;
  readonly date: PlainDate;
  readonly name: string;
  readonly description: string;
  readonly personName: string;
  readonly roleName: string;
  readonly task: string;
  readonly category: string;
  readonly quantity: Decimal;
  readonly unit: string;
  readonly price: Decimal;
  readonly priceOrigin: PriceOrigin;
  readonly billingType: BillingType;
  readonly vat: VatTreatment;
}

/** Hours under a fixed price are paid by its milestones; a fee, an outlay or material may come on top of it. */
export function assertMayBeTyped(
  transactionClass: TransactionClass,
  line: Pick<Terms, 'name' | 'billingMethod'>,
): void {
  if (transactionClass === 'time' && line.billingMethod === 'fixedPrice') {
    refuse('draft.noHoursUnderFixedPrice', { line: line.name }, 'contractLineId');
  }
}

/**
 * A line that bills no row of the backlog (domain: manual line details). What the contract line takes off or puts on its
 * work counts for it too, where it is billed by time and material.
 */
export function manualLine(typed: ManualLine, terms: Terms): InvoiceLine {
  assertMayBeTyped(typed.transactionClass, terms);
  const { date, quantity, unit, price, billingType, ...rest } = typed;
  const hasAgreed = terms.billingMethod === 'timeAndMaterial' && billingType === 'chargeable';
  return {
    ...EMPTY_LINE_EXTRAS,
    ...rest,
    id: newId(),
    projectId: terms.projectId,
    contractLineId: terms.id,
    actualId: null,
    milestoneId: null,
    origin: { quantity, price, unit, billingType },
    startDate: date,
    endDate: date,
    quantity,
    unit,
    price,
    priceBaseQuantity: '1',
    billingType,
    remainder: null,
    ...(hasAgreed ? agreedOnLine(terms) : {}),
    isManual: true,
  };
}

/** What was typed is what the line was made of: no edit of it takes anything from a row of the backlog. */
export function asTyped(line: InvoiceLine): InvoiceLine {
  const { quantity, price, unit, billingType } = line;
  const isPriced = compareDecimals(price, line.origin.price) === 0;
  return {
    ...line,
    origin: { quantity, price, unit, billingType },
    priceOrigin: isPriced ? line.priceOrigin : { kind: 'user', priceListId: null, priceListName: '', subject: '' },
    remainder: null,
  };
}
