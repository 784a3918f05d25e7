import type { Proposal } from '@shared/api/invoicing';
import { changeLine, type LineChanges } from '@shared/billing/edit-draft';
import { withTotals } from '@shared/billing/invoice-totals';
import { Refusal } from '@shared/failure';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import { isVatCategory } from '@shared/model/vat';

/** What is typed in cells and not saved yet, by line. */
export type Typed = ReadonlyMap<string, LineChanges>;

/**
 * The draft as it will be when what is typed is taken: the same rules and the same calculator as when it is saved. What
 * they refuse is left out, as saving will refuse it.
 */
export function withTyped(invoice: Invoice, typed: Typed): Invoice {
  let live = invoice;
  for (const [lineId, changes] of typed) {
    try {
      live = changeLine(live, lineId, changes);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
    }
  }
  return live;
}

function proposedLine(line: InvoiceLine, { field, new: value }: Proposal): InvoiceLine {
  if (field === 'price') return { ...line, price: value };
  const [category = '', rate = '0'] = value.split(' ');
  return field === 'vat' && isVatCategory(category) ? { ...line, vat: { ...line.vat, category, rate } } : line;
}

/** The draft as it would be if all proposals were accepted: for the figures of the rows that propose something. */
export function withProposals(invoice: Invoice, proposals: readonly Proposal[]): Invoice {
  if (!proposals.some(({ lineId }) => lineId !== null)) return invoice;
  const lines = invoice.lines.map((line) =>
    proposals.filter(({ lineId }) => lineId === line.id).reduce(proposedLine, line),
  );
  return withTotals({ ...invoice, lines });
}
