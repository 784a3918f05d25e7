import type { DraftParts } from '@shared/billing/draft-lines';
import type { Reader } from '../store/store';
import { actuals } from './collections';
import { defaultDimensionsOf } from './dimension-defaults';
import { crossedVatOf } from './tax-search';

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
    };
  };
}
