import type { Proposal } from '@shared/api/invoicing';
import { billTo, type HeaderChanges, type LineChanges } from '@shared/billing/edit-draft';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import { PAYMENT_MEANS } from '@shared/model/payment-means';

/** What a window changes of a line: another contract line brings its project along. */
export type LineEdit = Omit<LineChanges, 'projectId' | 'contractLineId'> & { readonly contractLineId?: string };

/** What a line was before it was changed, as the change that brings it back. */
export function reverseOfLine(line: InvoiceLine, changes: LineEdit): LineEdit {
  const before = Object.fromEntries(
    Object.keys(changes).map((field) => [field, line[field as keyof LineEdit]]),
  ) as LineEdit;
  // What becomes of a remainder hangs on the quantity: the two come back together.
  if (line.correction !== null) return { ...before, quantity: line.quantity };
  return changes.quantity === undefined ? before : { ...before, remainder: line.remainder };
}

/** The same for the header. A due date that followed the terms follows them again. */
export function reverseOfHeader(invoice: Invoice, changes: HeaderChanges): HeaderChanges {
  const { dueDate, buyer, ...rest } = changes;
  const before = Object.fromEntries(
    Object.keys(rest).map((field) => [field, invoice[field as keyof typeof rest]]),
  ) as HeaderChanges;
  return {
    ...before,
    ...(dueDate !== undefined && { dueDate: invoice.dueDateByHand ? invoice.dueDate : null }),
    ...(buyer !== undefined && { buyer: invoice.buyer }),
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether the draft says already what a change asks for: taken with Enter and left with Tab is one change. */
export function changesLine(line: InvoiceLine, changes: LineEdit): boolean {
  return !same(reverseOfLine(line, changes), reverseOfLine({ ...line, ...changes }, changes));
}

export function changesHeader(invoice: Invoice, changes: HeaderChanges): boolean {
  const { dueDate, buyer, ...rest } = changes;
  if (dueDate !== undefined && (dueDate === null ? invoice.dueDateByHand : dueDate !== invoice.dueDate)) return true;
  if (buyer !== undefined && !same(billTo(invoice.buyer, buyer), invoice.buyer)) return true;
  return Object.entries(rest).some(([field, value]) => !same(invoice[field as keyof typeof rest], value));
}

type Accepted = Pick<Proposal, 'lineId' | 'field'>;

/** What accepted proposals changed, as the changes that bring it back: each line's, and the header's. */
export function reverseOfAccepted(
  before: Invoice,
  accepted: readonly Accepted[],
): { lines: { lineId: string; changes: LineEdit }[]; header: HeaderChanges | null } {
  const lines = before.lines.flatMap((line) => {
    const fields = accepted.filter(({ lineId }) => lineId === line.id).map(({ field }) => field);
    if (fields.length === 0) return [];
    const changes: LineEdit = {
      ...(fields.includes('price') && { price: line.price }),
      ...(fields.includes('vat') && { vat: line.vat }),
    };
    return [{ lineId: line.id, changes }];
  });
  const fields = accepted.filter(({ lineId }) => lineId === null).map(({ field }) => field);
  if (fields.length === 0) return { lines, header: null };
  const { buyer, language, dueDate, buyerReference, orderReference, electronicFormat } = before;
  const paymentMeansCode = PAYMENT_MEANS.find((means) => means === before.paymentMeansCode);
  const all = { buyer, language, dueDate, buyerReference, orderReference, electronicFormat, paymentMeansCode };
  const header = Object.fromEntries(Object.entries(all).filter(([field]) => fields.includes(field)));
  return { lines, header };
}

const BULK_FIELDS = [
  'quantity',
  'price',
  'billingType',
  'remainder',
  'vat',
  'name',
  'description',
  'allowances',
  'charges',
] as const satisfies readonly (keyof LineEdit)[];

/** What would make the lines of one state those of another, for the lines that are in both. */
export function changesBetween(
  from: readonly InvoiceLine[],
  to: readonly InvoiceLine[],
): { lineId: string; changes: LineEdit }[] {
  return to.flatMap((line) => {
    const present = from.find(({ id }) => id === line.id);
    const fields = present === undefined ? [] : BULK_FIELDS.filter((field) => !same(present[field], line[field]));
    if (fields.length === 0) return [];
    return [{ lineId: line.id, changes: Object.fromEntries(fields.map((field) => [field, line[field]])) as LineEdit }];
  });
}
