import type { DraftParts } from '@shared/billing/draft-lines';
import type { InvoiceLine } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { actuals, categories } from './collections';
import { companyOf } from './context';
import { defaultDimensionsOf } from './dimension-defaults';
import { crossedVatOf } from './tax-search';

/** What a line is sorted into on electronic invoices: as its category, else as all that the firm sells. */
export function classificationOf(reader: Reader, line: Pick<InvoiceLine, 'category'>): InvoiceLine['classification'] {
  const name = line.category.toLowerCase();
  const [category] = name === '' ? [] : reader.by(categories, 'name', name);
  return category?.classification ?? companyOf(reader).classification;
}

/** How the accountant's set-up taxes a new line of a draft, and what dimensions it has: those of the row it bills. */
export function booksOf(
  reader: Reader,
  draft: { readonly customerId: string; readonly contractId: string; readonly invoiceDate: string },
): NonNullable<DraftParts['booksOf']> {
  const document = { ...draft, taxGroupId: null, taxPointDate: null };
  return (line) => {
    const actual = line.actualId === null ? undefined : reader.get(actuals, line.actualId);
    return {
      vat: crossedVatOf(reader, document, line),
      dimensions: actual?.dimensions ?? defaultDimensionsOf(reader, { ...draft, ...line }),
      classification: classificationOf(reader, line),
    };
  };
}
