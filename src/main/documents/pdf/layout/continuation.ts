import type { InvoiceContent } from '../../content/invoice-content';
import { BAND, GUTTER, HALF_WIDTH, LEFT, RIGHT, RIGHT_HALF } from '../grid';
import type { Sheet } from '../sheet';
import { STYLE } from '../styles';
import type { Typesetter } from '../typesetter';

type ContinuationContent = Pick<InvoiceContent, 'kind' | 'number' | 'mark' | 'seller'>;

/** Seller, document and page in one line, so that a sheet that went astray finds its way back. */
export function drawContinuation(
  sheet: Sheet,
  content: ContinuationContent,
  typesetter: Typesetter,
  pageNumber: string,
): void {
  const place = { top: BAND.seller, style: STYLE.small };
  const title = `${content.kind} ${content.number || content.mark}`.trimEnd();
  const titleWidth = RIGHT - RIGHT_HALF - typesetter.widthOf(pageNumber, STYLE.small) - GUTTER;
  sheet.artifact('Pagination', () => {
    const seller = typesetter.fit(content.seller.name, STYLE.smallStrong, HALF_WIDTH);
    sheet.text(seller, { ...place, x: LEFT, style: STYLE.smallStrong });
    sheet.text(typesetter.fit(title, STYLE.small, titleWidth), { ...place, x: RIGHT_HALF });
    sheet.text(pageNumber, { ...place, x: RIGHT, align: 'right' });
  });
}
