import { compareDates, type PlainDate } from '../dates';
import { compareDecimals } from '../decimal';
import { refuse } from '../failure';
import { newId } from '../ids';
import type { Invoice, InvoiceLine } from '../model/invoice';
import { PLAIN_LINE } from '../model/invoice';
import type { Retainer } from '../model/retainer';
import type { VatTreatment } from '../model/vat-treatment';
import { fromMinor } from '../money';
import { withTotals } from './invoice-totals';

/** What of an advance is neither used nor paid back, whether a draft holds it or not. 0 until it is invoiced. */
export function balanceOf(retainer: Retainer): number {
  if (retainer.status !== 'invoicePosted') return 0;
  return retainer.amount - retainer.usedAmount - retainer.refundedAmount;
}

/** What of an advance a draft may still take; what it holds itself counts as free for it. */
export function availableFor(retainer: Retainer, invoiceId: string | null): number {
  const held = retainer.holds
    .filter((hold) => hold.invoiceId !== invoiceId)
    .reduce((sum, { amount }) => sum + amount, 0);
  return balanceOf(retainer) - held;
}

/** What a line takes of an advance; 0 where it takes nothing. */
export function takenBy(line: Pick<InvoiceLine, 'retainer' | 'netAmount'>): number {
  return line.retainer === null || line.retainer.use === 'invoice' ? 0 : -line.netAmount;
}

const isTaxedAlike = (a: VatTreatment, b: VatTreatment) =>
  a.category === b.category && compareDecimals(a.rate, b.rate) === 0;

/**
 * What advances may take of a draft at most: of the rows that are taxed as the advance was, what they come to. Beyond
 * that the document would owe the customer tax of another rate (domain: apply only against chargeable rows).
 */
export function roomFor(invoice: Invoice, vat: VatTreatment): number {
  const withoutTaken = withTotals({ ...invoice, lines: invoice.lines.filter((line) => takenBy(line) === 0) });
  const group = withoutTaken.vat.find((each) => isTaxedAlike({ ...each, exemptionCode: '', exemptionReason: '' }, vat));
  return Math.max(0, group?.taxableAmount ?? 0);
}

/** A line that bills an advance, or with a negative quantity uses or pays back an amount of one. */
export function lineOfRetainer(
  retainer: Retainer,
  use: 'invoice' | 'apply' | 'refund',
  amount: number,
  vat: VatTreatment,
  { currency, date }: { currency: string; date: PlainDate },
): InvoiceLine {
  const quantity = use === 'invoice' ? '1' : '-1';
  const price = fromMinor(amount, currency);
  return {
    id: newId(),
    transactionClass: 'retainer',
    projectId: retainer.projectId,
    contractLineId: null,
    actualId: null,
    milestoneId: null,
    origin: { quantity, price, unit: 'C62', billingType: 'chargeable' },
    priceOrigin: { kind: 'fixed', priceListId: null, priceListName: '', subject: retainer.description },
    startDate: date,
    endDate: date,
    name: retainer.description,
    description: '',
    personName: '',
    roleName: '',
    task: '',
    category: '',
    quantity,
    unit: 'C62',
    price,
    priceBaseQuantity: '1',
    billingType: 'chargeable',
    remainder: null,
    vat,
    allowances: [],
    charges: [],
    note: '',
    orderLineReference: '',
    itemIdentifier: '',
    classification: null,
    ...PLAIN_LINE,
    retainer: { retainerId: retainer.id, use },
    netAmount: 0,
  };
}

const isMine = (line: InvoiceLine, retainerId: string, use: 'apply' | 'refund') =>
  line.retainer?.retainerId === retainerId && line.retainer.use === use;

/** Sets what a line takes of its advance; 0 takes the line off. */
function withAmount(invoice: Invoice, lineId: string, amount: number): Invoice {
  const price = fromMinor(amount, invoice.currency);
  const lines =
    amount === 0
      ? invoice.lines.filter(({ id }) => id !== lineId)
      : invoice.lines.map((line) =>
          line.id === lineId ? { ...line, price, origin: { ...line.origin, price } } : line,
        );
  return withTotals({ ...invoice, lines });
}

/**
 * Takes advances into a draft as far as there is room, the oldest first: every invoice of the contract to that customer
 * does so by itself. What it takes already stays, lowered where there is no room for it any more.
 */
export function applyRetainers(invoice: Invoice, retainers: readonly Retainer[], today: PlainDate): Invoice {
  const usable = retainers
    .filter(
      (each) =>
        each.contractId === invoice.contractId &&
        each.customerId === invoice.customerId &&
        availableFor(each, invoice.id) > 0 &&
        !invoice.lines.some((line) => isMine(line, each.id, 'apply')),
    )
    .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  let draft = withoutExcess(invoice);
  for (const retainer of usable) {
    const vat = retainer.billedVat;
    if (vat === null) continue;
    const amount = Math.min(availableFor(retainer, draft.id) - takenOf(draft, retainer.id), freeRoom(draft, vat));
    if (amount <= 0) continue;
    const line = lineOfRetainer(retainer, 'apply', amount, vat, { currency: draft.currency, date: today });
    draft = withTotals({ ...draft, lines: draft.lines.concat(line) });
  }
  return draft;
}

/** What the lines of a draft take of one advance. */
function takenOf(invoice: Invoice, retainerId: string): number {
  return invoice.lines
    .filter((line) => line.retainer?.retainerId === retainerId)
    .reduce((sum, line) => sum + takenBy(line), 0);
}

/** Room that no advance takes yet. Paying back needs none: it may leave the document negative. */
function freeRoom(invoice: Invoice, vat: VatTreatment): number {
  const taken = invoice.lines
    .filter((line) => line.retainer?.use === 'apply' && isTaxedAlike(line.vat, vat))
    .reduce((sum, line) => sum + takenBy(line), 0);
  return roomFor(invoice, vat) - taken;
}

/** Lowers what advances take to the room that is left: a draft that has become smaller uses less of them. */
export function withoutExcess(invoice: Invoice): Invoice {
  const applied = invoice.lines.filter((line) => line.retainer?.use === 'apply').reverse();
  return applied.reduce((draft, { id }) => {
    const line = draft.lines.find((each) => each.id === id);
    if (line === undefined) return draft;
    const excess = -freeRoom(draft, line.vat);
    return excess <= 0 ? draft : withAmount(draft, id, Math.max(0, takenBy(line) - excess));
  }, invoice);
}

/**
 * Sets how much of an advance a draft uses, or pays back; 0 leaves the advance alone. Neither goes beyond the balance; using
 * needs rows of the same tax as well, paying back may leave the document negative.
 *
 * @throws `retainer.aboveBalance`, `retainer.aboveRoom` where it asks for more than there is
 */
export function setTaken(
  invoice: Invoice,
  retainer: Retainer,
  use: 'apply' | 'refund',
  amount: number,
  today: PlainDate,
  shown: (amount: number) => string,
): Invoice {
  const vat = retainer.billedVat;
  if (vat === null) refuse('retainer.notInvoiced', { description: retainer.description });
  const present = invoice.lines.find((line) => isMine(line, retainer.id, use));
  const without = present === undefined ? invoice : withAmount(invoice, present.id, 0);
  const available = availableFor(retainer, invoice.id) - takenOf(without, retainer.id);
  if (amount > available) refuse('retainer.aboveBalance', { available: shown(available) }, 'amount');
  const room = freeRoom(without, vat);
  if (use === 'apply' && amount > room) {
    refuse('retainer.aboveRoom', { room: shown(Math.max(0, room)) }, 'amount');
  }
  if (amount === 0) return without;
  // The line that is there keeps its words and its place.
  if (present !== undefined) return withAmount(invoice, present.id, amount);
  const line = lineOfRetainer(retainer, use, amount, vat, { currency: invoice.currency, date: today });
  return withTotals({ ...without, lines: [...without.lines, line] });
}

/** What an advance is held for by a draft, as its lines say now. */
export function withHolds(retainer: Retainer, invoice: Invoice): Retainer {
  const mine = invoice.lines.filter((line) => line.retainer?.retainerId === retainer.id && takenBy(line) > 0);
  const holds = [
    ...retainer.holds.filter(({ invoiceId }) => invoiceId !== invoice.id),
    ...mine.map((line) => ({ invoiceId: invoice.id, lineId: line.id, amount: takenBy(line) })),
  ];
  const held = holds.reduce((sum, { amount }) => sum + amount, 0);
  if (held > balanceOf(retainer)) refuse('retainer.takenMeanwhile', { description: retainer.description });
  return { ...retainer, holds };
}
