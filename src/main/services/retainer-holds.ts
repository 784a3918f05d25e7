import { withHolds } from '@shared/billing/retainers';
import { refuse } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import type { Transaction } from '../store/store';
import { retainers } from './collections';
import { rowOf } from './context';

/** Which advances an invoice bills, uses or pays back. */
function namedBy(invoice: Invoice): Set<string> {
  return new Set(invoice.lines.flatMap(({ retainer }) => retainer?.retainerId ?? []));
}

/**
 * Takes what a draft's lines want of advances and gives back what they want no more, so that no two drafts use the same
 * money. Part of every commit that changes a draft.
 *
 * @param before the draft as it was; absent where it is new
 */
export function holdRetainers(tx: Transaction, invoice: Invoice, before?: Invoice): void {
  const named = namedBy(invoice);
  for (const id of new Set([...named, ...(before === undefined ? [] : namedBy(before))])) {
    const present = rowOf(tx, retainers, id);
    const isBilledHere = invoice.lines.some(
      ({ retainer }) => retainer?.retainerId === id && retainer.use === 'invoice',
    );
    const held = withHolds(present, invoice);
    if (isBilledHere && present.invoiceId !== invoice.id) {
      if (present.status !== 'ready') refuse('invoice.rowIsTaken', { row: present.description });
      tx.put(retainers, { ...held, status: 'invoiceCreated', invoiceId: invoice.id, revision: present.revision + 1 });
    } else if (!isBilledHere && present.invoiceId === invoice.id && present.status === 'invoiceCreated') {
      tx.put(retainers, { ...held, status: 'ready', invoiceId: null, revision: present.revision + 1 });
    } else {
      tx.put(retainers, held);
    }
  }
}

/** Gives back all that a draft held: it is being removed. */
export function releaseRetainers(tx: Transaction, invoice: Invoice): void {
  holdRetainers(tx, { ...invoice, lines: [] }, invoice);
}
