import { addDays } from '../dates';
import { compareDecimals } from '../decimal';
import { refuse } from '../failure';
import type { Invoice, InvoiceLine } from '../model/invoice';
import type { Address, Party } from '../model/party';
import { withTotals } from './invoice-totals';
import { assertAllowed } from './lifecycle';
import { checkVat } from './vat-of';

type LineField = 'quantity' | 'price' | 'billingType' | 'remainder';

/** What may be changed on a line, by where the line comes from (domain: editability of a line detail). */
export function editableFields(line: Pick<InvoiceLine, 'milestoneId' | 'retainer'>): readonly LineField[] {
  // What is used of an advance has a call of its own, for it must not go beyond the balance.
  if (line.retainer !== null) return [];
  // A milestone's amount comes from the milestone itself; a gift of it is still a decision to take here.
  return line.milestoneId === null ? ['quantity', 'price', 'billingType', 'remainder'] : ['billingType'];
}

export type LineChanges = Partial<
  Pick<
    InvoiceLine,
    'quantity' | 'price' | 'billingType' | 'remainder' | 'vat' | 'name' | 'description' | 'note' | 'orderLineReference'
  >
>;

export function lineOf(invoice: Invoice, lineId: string): InvoiceLine {
  return invoice.lines.find(({ id }) => id === lineId) ?? refuse('invoice.noSuchLine', { line: lineId });
}

/** Whether the user took part of the row off the line: the rest must go somewhere. */
export function isReduced(line: Pick<InvoiceLine, 'quantity' | 'origin' | 'milestoneId' | 'retainer'>): boolean {
  return (
    line.milestoneId === null && line.retainer === null && compareDecimals(line.quantity, line.origin.quantity) < 0
  );
}

/**
 * Changes one line of a draft. A reduced quantity goes back to the backlog unless the user says otherwise: the product
 * that inspired this one writes it off silently.
 */
export function changeLine(invoice: Invoice, lineId: string, changes: LineChanges): Invoice {
  assertAllowed(invoice, 'edit');
  const line = lineOf(invoice, lineId);
  const locked = (['quantity', 'price', 'billingType', 'remainder'] as const).find(
    (field) => changes[field] !== undefined && !editableFields(line).includes(field),
  );
  if (locked !== undefined) refuse('invoice.fieldIsFixed', { line: line.name }, locked);
  if (changes.quantity !== undefined && compareDecimals(changes.quantity, '0') < 0) {
    refuse('invoice.negativeQuantity', { line: line.name }, 'quantity');
  }
  if (changes.price !== undefined && compareDecimals(changes.price, '0') < 0) {
    refuse('invoice.negativePrice', { line: line.name }, 'price');
  }
  checkVat(changes.vat, 'vat');
  if (changes.billingType === 'notAvailable') refuse('invoice.notAvailable', { line: line.name }, 'billingType');
  const changed = { ...line, ...changes };
  const settled = { ...changed, remainder: isReduced(changed) ? (changed.remainder ?? 'defer') : null };
  return withTotals({ ...invoice, lines: invoice.lines.map((other) => (other.id === lineId ? settled : other)) });
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
    | 'notes'
  >
> & {
  /** Null follows the payment terms again. */
  readonly dueDate?: string | null;
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
  return withTotals(changed);
}

/** Takes a line off a draft. */
export function dropLine(invoice: Invoice, lineId: string): Invoice {
  assertAllowed(invoice, 'edit');
  lineOf(invoice, lineId);
  return withTotals({ ...invoice, lines: invoice.lines.filter(({ id }) => id !== lineId) });
}
