import { addDays } from '../dates';
import { compareDecimals } from '../decimal';
import { refuse } from '../failure';
import type { Invoice, InvoiceLine } from '../model/invoice';
import type { Address, Party } from '../model/party';
import type { PaymentMeans } from '../model/payment-means';
import { assertMilestoneNotRaised, changedCorrection, correctionFields } from './corrections';
import {
  assertDiscountFits,
  assertDocumentDiscountFits,
  checkDocumentAllowances,
  checkLineAllowances,
} from './discounts';
import { withTotals } from './invoice-totals';
import { assertAllowed } from './lifecycle';
import { asTyped } from './manual-lines';
import { checkVat } from './vat-of';

type LineField = 'quantity' | 'price' | 'billingType' | 'remainder' | 'allowances' | 'charges' | ManualField;

/** What only a line that was typed on the draft says of itself: on the others it is the row's. */
const MANUAL_FIELDS = [
  'startDate',
  'endDate',
  'unit',
  'task',
  'category',
  'personName',
  'roleName',
  'projectId',
  'contractLineId',
] as const;

type ManualField = (typeof MANUAL_FIELDS)[number];

/** What may be changed on a line, by where the line comes from (domain: editability of a line detail). */
export function editableFields(
  line: Pick<InvoiceLine, 'milestoneId' | 'retainer' | 'isManual' | 'correction'>,
): readonly LineField[] {
  if (line.correction !== null) return correctionFields(line.correction);
  // What is used of an advance has a call of its own, for it must not go beyond the balance.
  if (line.retainer !== null) return [];
  // A milestone's amount comes from the milestone itself; a gift of it is still a decision to take here.
  if (line.milestoneId !== null) return ['billingType'];
  const ofRow = ['quantity', 'price', 'billingType', 'remainder', 'allowances', 'charges'] as const;
  return line.isManual ? [...ofRow, ...MANUAL_FIELDS] : ofRow;
}

export type LineChanges = Partial<
  Pick<InvoiceLine, LineField | 'vat' | 'name' | 'description' | 'note' | 'orderLineReference' | 'classification'>
>;

export function lineOf(invoice: Invoice, lineId: string): InvoiceLine {
  return invoice.lines.find(({ id }) => id === lineId) ?? refuse('invoice.noSuchLine', { line: lineId });
}

/** Whether the user took part of the row off the line: the rest must go somewhere. */
export function isReduced(
  line: Pick<InvoiceLine, 'quantity' | 'origin' | 'milestoneId' | 'retainer' | 'correction'>,
): boolean {
  const isOfRow = line.milestoneId === null && line.retainer === null;
  // What a correction takes off goes back to the backlog, always.
  return isOfRow && line.correction === null && compareDecimals(line.quantity, line.origin.quantity) < 0;
}

/**
 * Changes one line of a draft. A reduced quantity goes back to the backlog unless the user says otherwise: the product
 * that inspired this one writes it off silently.
 */
export function changeLine(invoice: Invoice, lineId: string, changes: LineChanges): Invoice {
  assertAllowed(invoice, 'edit');
  const line = lineOf(invoice, lineId);
  assertEditable(line, changes);
  if (changes.quantity !== undefined && compareDecimals(changes.quantity, '0') < 0) {
    refuse('invoice.negativeQuantity', { line: line.name }, 'quantity');
  }
  if (changes.price !== undefined && compareDecimals(changes.price, '0') < 0) {
    refuse('invoice.negativePrice', { line: line.name }, 'price');
  }
  checkVat(changes.vat, 'vat');
  checkLineAllowances(changes);
  if (changes.billingType === 'notAvailable') refuse('invoice.notAvailable', { line: line.name }, 'billingType');
  const changed = line.correction === null ? { ...line, ...changes } : changedCorrection(line, changes);
  const settled = changed.isManual
    ? asTyped(changed)
    : { ...changed, remainder: isReduced(changed) ? (changed.remainder ?? 'defer') : null };
  const next = withTotals({ ...invoice, lines: invoice.lines.map((other) => (other.id === lineId ? settled : other)) });
  const placed = lineOf(next, lineId);
  if (placed.correction === null) assertDiscountFits(placed);
  else assertMilestoneNotRaised(placed, invoice.currency);
  assertDocumentDiscountFits(next);
  return next;
}

/** Refuses what the line does not let change, in the words of the reason for it. */
function assertEditable(line: InvoiceLine, changes: LineChanges): void {
  const fields = editableFields(line);
  const isLocked = (field: LineField) => changes[field] !== undefined && !fields.includes(field);
  const locked = (['quantity', 'price', 'billingType', 'remainder', 'allowances', 'charges'] as const).find(isLocked);
  if (line.correction?.retainerUse != null && changes.vat !== undefined) {
    refuse('correction.fieldIsFixed', { line: line.name }, 'vat');
  }
  if (locked !== undefined) {
    const code = line.correction === null ? 'invoice.fieldIsFixed' : 'correction.fieldIsFixed';
    refuse(code, { line: line.name }, locked);
  }
  const ofRow = MANUAL_FIELDS.find(isLocked);
  if (ofRow !== undefined) refuse('draft.fieldOfRow', { line: line.name }, ofRow);
}

export type BillToChanges = Partial<Omit<Party, 'address'>> & { readonly address?: Partial<Address> };

/** The bill-to block with what was changed of it; of the address too, only the fields that are given. */
export function billTo(buyer: Party, changes: BillToChanges = {}): Party {
  return { ...buyer, ...changes, address: { ...buyer.address, ...changes.address } };
}

export type HeaderChanges = Partial<
  Pick<
    Invoice,
    | 'invoiceDate'
    | 'deliveryStart'
    | 'deliveryEnd'
    | 'deliveryAddress'
    | 'taxPointDate'
    | 'language'
    | 'buyerReference'
    | 'orderReference'
    | 'projectReference'
    | 'showComplimentary'
    | 'showNonChargeable'
    | 'electronicFormat'
    | 'notes'
    | 'allowances'
    | 'charges'
    | 'correctionReason'
  >
> & {
  /** Null follows the payment terms again. */
  readonly dueDate?: string | null;
  readonly paymentMeansCode?: PaymentMeans;
  readonly buyer?: BillToChanges;
};

const DATES: readonly string[] = ['invoiceDate', 'dueDate'] satisfies (keyof HeaderChanges)[];

/**
 * Changes a draft's header, or of a confirmed invoice its two dates. The due date follows the invoice date until it is
 * set by hand.
 */
export function changeHeader(invoice: Invoice, changes: HeaderChanges): Invoice {
  const isAboutDates = Object.keys(changes).every((field) => DATES.includes(field));
  assertAllowed(invoice, isAboutDates ? 'date' : 'edit');
  const { dueDate, buyer, ...rest } = changes;
  const invoiceDate = rest.invoiceDate ?? invoice.invoiceDate;
  const byHand = dueDate === undefined ? invoice.dueDateByHand : dueDate !== null;
  const due = byHand ? (dueDate ?? invoice.dueDate) : addDays(invoiceDate, invoice.paymentTermDays);
  if (due < invoiceDate) refuse('invoice.dueBeforeInvoiceDate', { invoiceDate, dueDate: due }, 'dueDate');
  const changed = { ...invoice, ...rest, buyer: billTo(invoice.buyer, buyer), dueDate: due, dueDateByHand: byHand };
  if (changed.deliveryStart !== null && changed.deliveryEnd !== null && changed.deliveryEnd < changed.deliveryStart) {
    refuse('invoice.deliveryEndsBeforeItStarts', {}, 'deliveryEnd');
  }
  if (changed.buyer.name.trim() === '') refuse('invoice.buyerNeedsName', {}, 'buyer.name');
  checkDocumentAllowances(rest);
  if (rest.correctionReason?.trim() === '') refuse('correction.needsReason', {}, 'correctionReason');
  const next = withTotals(changed);
  assertDocumentDiscountFits(next);
  return next;
}

/** Takes lines off a draft: all that are named, or none where one of them is not there. */
export function dropLines(invoice: Invoice, lineIds: readonly string[]): Invoice {
  assertAllowed(invoice, 'edit');
  for (const lineId of lineIds) lineOf(invoice, lineId);
  return withTotals({ ...invoice, lines: invoice.lines.filter(({ id }) => !lineIds.includes(id)) });
}
