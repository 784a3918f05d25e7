import { assertAllowed } from '@shared/billing/lifecycle';
import { refuse } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import type { InvoiceLayout } from '@shared/model/invoice-layout';
import type { Handlers } from './context';
import { changeDraft } from './drafts';

/** A section of lines that are not on the invoice would print nothing, and one line in two sections would print twice. */
function assertLinesOnce({ lines }: Invoice, { sections }: InvoiceLayout): void {
  const known = new Set(lines.map(({ id }) => id));
  const seen = new Set<string>();
  for (const id of sections.flatMap(({ lineIds }) => lineIds)) {
    if (!known.has(id)) refuse('invoice.noSuchLine', { line: id }, 'layout.sections');
    if (seen.has(id)) {
      refuse(
        'invoice.lineInTwoSections',
        { line: lines.find((line) => line.id === id)?.name ?? '' },
        'layout.sections',
      );
    }
    seen.add(id);
  }
}

export const layoutHandlers: Handlers<'invoice.setLayout'> = {
  'invoice.setLayout': ({ layout, ...at }, context) =>
    changeDraft(context, 'invoice.setLayout', at, (invoice) => {
      assertAllowed(invoice, 'layout');
      assertLinesOnce(invoice, layout);
      return { ...invoice, layout };
    }),
};
