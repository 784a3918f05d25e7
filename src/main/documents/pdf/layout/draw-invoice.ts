import type { InvoiceContent } from '../../content/invoice-content';
import { GAP, type Spacing } from '../grid';
import type { Look } from '../look';
import type { Sheet } from '../sheet';
import type { Typesetter } from '../typesetter';
import { appendixBlock } from './appendix';
import type { Block } from './block';
import { footBlock, paymentBlock, type TermLine, termLines } from './closing';
import { drawContinuation } from './continuation';
import { type FirstPage, firstPage } from './first-page';
import { type LineTable, lineTable } from './line-table';
import { type PlannedPage, paginate } from './paginate';
import { shortest } from './shortest';
import { summaryBlock } from './summary';
import { validationBlock } from './validation';

/** Everything behind the head of the first page, measured and shared out over pages. */
interface Body {
  readonly table: LineTable;
  readonly summary: Block;
  readonly terms: readonly TermLine[];
  readonly payment: Block | undefined;
  readonly plan: readonly PlannedPage[];
  readonly firstTop: number;
  readonly nextTop: number;
}

function bodyOf(
  content: InvoiceContent,
  { head, bottom, gap }: { readonly head: FirstPage; readonly bottom: number; readonly gap: Spacing },
  typesetter: Typesetter,
): Body {
  const table = lineTable(content, typesetter, gap);
  const summary = summaryBlock(content, typesetter, gap);
  const sentences = termLines(content, typesetter, gap);
  const validation = content.validation === undefined ? [] : [validationBlock(content.validation, gap)];
  const terms = [...sentences, ...validation.map((block) => ({ ...block, paragraph: content.terms.length }))];
  const payment = paymentBlock(content, typesetter, gap);
  const firstTop = head.bottom + table.headHeight;
  const nextTop = GAP.continuationHead + table.headHeight + table.carriedHeight;
  const plan = paginate({
    rows: table.rows,
    firstSpace: bottom - firstTop,
    nextSpace: bottom - nextTop,
    carriedHeight: table.carriedHeight,
    summaryHeight: summary.height,
    terms,
    paymentHeight: payment?.height ?? 0,
  });
  return { table, summary, terms, payment, plan, firstTop, nextTop };
}

/** Lays the content out and draws it; answers how many pages it took. */
export function drawInvoice(content: InvoiceContent, look: Look, sheet: Sheet, typesetter: Typesetter): number {
  const head = firstPage(content, look, typesetter);
  const foot = footBlock(content, typesetter);
  const bottom = foot.top - GAP.aboveFoot;
  const { table, summary, terms, payment, plan, firstTop, nextTop } = shortest(
    (gap) => bodyOf(content, { head, bottom, gap }, typesetter),
    (body) => body.plan.length,
  );

  const { appendix: hours } = content;
  const appendix =
    hours &&
    shortest(
      (gap) => appendixBlock(hours, { bottom, gap }, typesetter),
      (block) => block.pages,
    );
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

  const drawClosing = ({ terms: [from, to], hasPayment, hasSummary }: PlannedPage) => {
    const lines = terms.slice(from, to);
    const linesHeight = lines.reduce((sum, { height }) => sum + height, 0);
    const paymentHeight = hasPayment ? (payment?.height ?? 0) : 0;
    // Under the sums the payment block and the terms hang from the foot; else they follow what is above them.
    if (hasPayment && hasSummary) y = bottom - paymentHeight - linesHeight;
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
