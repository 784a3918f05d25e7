import type { InvoiceContent } from '../../content/invoice-content';
import { GAP } from '../grid';
import type { Look } from '../look';
import type { Sheet } from '../sheet';
import type { Typesetter } from '../typesetter';
import { appendixBlock } from './appendix';
import { footBlock, paymentBlock, termLines } from './closing';
import { drawContinuation } from './continuation';
import { firstPage } from './first-page';
import { lineTable } from './line-table';
import { paginate } from './paginate';
import { summaryBlock } from './summary';
import { validationBlock } from './validation';

/** Lays the content out and draws it; answers how many pages it took. */
export function drawInvoice(content: InvoiceContent, look: Look, sheet: Sheet, typesetter: Typesetter): number {
  const head = firstPage(content, look, typesetter);
  const table = lineTable(content, typesetter);
  const summary = summaryBlock(content, typesetter);
  const validation = content.validation === undefined ? [] : [validationBlock(content.validation)];
  const terms = [...termLines(content, typesetter), ...validation];
  const payment = paymentBlock(content, typesetter);
  const foot = footBlock(content, typesetter);

  const bottom = foot.top - GAP.aboveFoot;
  const firstTop = head.bottom + table.headHeight;
  const nextTop = GAP.continuationHead + table.headHeight + table.carriedHeight;
  const plan = paginate({
    rows: table.rows,
    firstSpace: bottom - firstTop,
    nextSpace: bottom - nextTop,
    carriedHeight: table.carriedHeight,
    summaryHeight: summary.height,
    termHeights: terms.map(({ height }) => height),
    paymentHeight: payment?.height ?? 0,
  });

  const appendix = content.appendix === undefined ? undefined : appendixBlock(content.appendix, bottom, typesetter);
  const pages = plan.length + (appendix?.pages ?? 0);

  const turnPage = (index: number) => {
    sheet.addPage();
    foot.draw(sheet, index + 1, pages);
    if (index > 0) drawContinuation(sheet, content, typesetter, content.pageNumber(index + 1, pages));
  };
  const carriedUpTo = (row: number) => table.rows.slice(0, row).reduce((sum, { netAmount }) => sum + netAmount, 0);

  let y = firstTop;
  const drawRows = (index: number, [from, to]: readonly [number, number]) => {
    if (index > 0) {
      turnPage(index);
      table.drawHead(sheet, GAP.continuationHead, true);
      y = nextTop;
      if (from > 0) table.drawCarried(sheet, y - table.carriedHeight, content.broughtForward, carriedUpTo(from));
    }
    for (const row of table.rows.slice(from, to)) {
      row.draw(sheet, y);
      y += row.height;
    }
    if (to > from && to < table.rows.length) table.drawCarried(sheet, y, content.carriedForward, carriedUpTo(to));
  };

  const drawClosing = ({ terms: [from, to], hasPayment }: (typeof plan)[number]) => {
    const lines = terms.slice(from, to);
    const linesHeight = lines.reduce((sum, { height }) => sum + height, 0);
    const paymentHeight = hasPayment ? (payment?.height ?? 0) : 0;
    // With the payment block the terms hang from the foot; alone they follow what is above them.
    if (hasPayment) y = bottom - paymentHeight - linesHeight;
    for (const line of lines) {
      line.draw(sheet, y);
      y += line.height;
    }
    if (hasPayment) payment?.draw(sheet, y);
  };

  sheet.element('Document', () => {
    turnPage(0);
    head.draw(sheet);
    const rowPages = plan.slice(0, plan.findIndex(({ hasSummary }) => hasSummary) + 1);
    sheet.element('Table', () => {
      table.drawHead(sheet, head.bottom, false);
      for (const [index, { rows }] of rowPages.entries()) drawRows(index, rows);
    });
    summary.draw(sheet, y);
    y += summary.height;
    for (const [index, page] of plan.entries()) {
      if (index < rowPages.length - 1) continue;
      if (index >= rowPages.length) {
        turnPage(index);
        y = GAP.continuationHead;
      }
      drawClosing(page);
    }
    appendix?.draw(sheet, (index) => turnPage(plan.length + index));
  });
  return pages;
}
