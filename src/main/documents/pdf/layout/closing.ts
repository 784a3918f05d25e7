import type { InvoiceContent, PaymentText } from '../../content/invoice-content';
import { BOTTOM_MARGIN, columnLeft, columnsWide, GAP, GUTTER, LEFT, PAGE, RIGHT, type Spacing } from '../grid';
import { RULE, STYLE } from '../styles';
import type { Typesetter } from '../typesetter';
import { type Block, drawParagraphs, heightOf, type Paragraph } from './block';
import { codeFigure } from './code-figure';

/** A line of the terms, which a page may end behind. */
export interface TermLine extends Block {
  /** Counted from 0: lines of one paragraph are parted unwillingly. */
  readonly paragraph: number;
}

/**
 * The terms as lines over the whole width; the first of them keeps its distance from the totals. Sentences stand line
 * under line; paragraphs of several lines are set apart.
 */
export function termLines({ terms }: Pick<InvoiceContent, 'terms'>, typesetter: Typesetter, gap: Spacing): TermLine[] {
  const width = RIGHT - LEFT;
  const paragraphs = terms.map((paragraph) => typesetter.wrap(paragraph, STYLE.small, width));
  const aboveOf = (paragraph: number) => {
    if (paragraph === 0) return gap.terms;
    const isLong = [paragraph - 1, paragraph].some((index) => (paragraphs[index]?.length ?? 0) > 1);
    return isLong ? gap.paragraph : 0;
  };
  return paragraphs.flatMap((lines, paragraph) =>
    lines.map((line, index): TermLine => {
      const above = index === 0 ? aboveOf(paragraph) : 0;
      const text: Paragraph = { lines: [line], style: STYLE.small };
      return {
        paragraph,
        height: above + STYLE.small.leading,
        draw: (sheet, top) =>
          sheet.leaf('P', () => drawParagraphs(sheet, [text], { x: LEFT, top: top + above, width })),
      };
    }),
  );
}

const PAYMENT_COLUMNS = 4;

interface PaymentCell {
  readonly label: string;
  readonly lines: readonly string[];
  readonly row: number;
  readonly column: number;
}

/**
 * What to pay by, in four columns; the last of the first row belongs to the amount, and where that is long the one
 * before it too. A long value takes two.
 */
function placeFacts({ facts, due }: PaymentText, columnWidth: number, typesetter: Typesetter): PaymentCell[] {
  const isLongAmount = typesetter.widthOf(due.amount, STYLE.paymentAmount) > columnWidth;
  const columnsBesideAmount = PAYMENT_COLUMNS - (isLongAmount ? 2 : 1);
  let row = 0;
  let column = 0;
  return facts.map(({ label, value }) => {
    const span = typesetter.widthOf(value, STYLE.payment) > columnWidth ? 2 : 1;
    const columns = row === 0 ? columnsBesideAmount : PAYMENT_COLUMNS;
    if (column + span > columns) {
      row += 1;
      column = 0;
    }
    const width = span * columnWidth + (span - 1) * GUTTER;
    const cell = { label, lines: typesetter.wrap(value, STYLE.payment, width), row, column };
    column += span;
    return cell;
  });
}

/** The payment block, rule and all; undefined where nothing is owed. */
export function paymentBlock(
  { payment, currency }: Pick<InvoiceContent, 'payment' | 'currency'>,
  typesetter: Typesetter,
  gap: Spacing,
): Block | undefined {
  if (payment === undefined) return undefined;
  const code = payment.code === undefined ? undefined : codeFigure(payment.code);
  const left = LEFT + (code === undefined ? 0 : code.size + GUTTER);
  const columnWidth = (RIGHT - left - (PAYMENT_COLUMNS - 1) * GUTTER) / PAYMENT_COLUMNS;
  const cells = placeFacts(payment, columnWidth, typesetter);
  const rowCount = Math.max(0, ...cells.map(({ row }) => row)) + 1;
  const linesIn = (row: number) =>
    Math.max(1, ...cells.filter((cell) => cell.row === row).map(({ lines }) => lines.length));
  const heights = Array.from(
    { length: rowCount },
    (_, row) => gap.paymentRow + (linesIn(row) - 1) * STYLE.payment.leading,
  );
  const rowTop = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const lastText = STYLE.label.leading + linesIn(rowCount - 1) * STYLE.payment.leading;
  const textBottom = gap.abovePaymentText + Math.max(rowTop(rowCount - 1) + lastText, code?.size ?? 0);

  return {
    height: gap.payment + textBottom + gap.belowPayment - gap.aboveFoot,
    draw: (sheet, top) => {
      const ruleTop = top + gap.payment;
      sheet.artifact('Layout', () => sheet.rule(LEFT, RIGHT, ruleTop, RULE.section));
      const textTop = ruleTop + gap.abovePaymentText;
      code?.draw(sheet, textTop);
      for (const { label, lines, row, column } of cells) {
        const paragraphs: Paragraph[] = [
          { lines: [label], style: STYLE.label },
          { lines, style: STYLE.payment },
        ];
        const place = { x: left + column * (columnWidth + GUTTER), top: textTop + rowTop(row) };
        sheet.leaf('P', () => drawParagraphs(sheet, paragraphs, place));
      }
      const amount: Paragraph[] = [
        { lines: [`${payment.due.label} ${currency}`], style: STYLE.label },
        { lines: [payment.due.amount], style: STYLE.paymentAmount },
      ];
      sheet.leaf('P', () => drawParagraphs(sheet, amount, { x: RIGHT, top: textTop, align: 'right' }));
    },
  };
}

export interface FootBlock {
  /** Where the hairline over the foot stands. */
  readonly top: number;
  draw(sheet: Parameters<Block['draw']>[0], page: number, pages: number): void;
}

/** Who the seller is, and which page this is, hung from the lower margin of every page. */
export function footBlock(content: Pick<InvoiceContent, 'foot' | 'pageNumber'>, typesetter: Typesetter): FootBlock {
  const pageNumberWidth = typesetter.widthOf(content.pageNumber(999, 999), STYLE.foot) + GUTTER;
  const paragraphs = (texts: readonly string[], width: number): Paragraph[] =>
    texts.map((text) => ({ lines: typesetter.wrap(text, STYLE.foot, width), style: STYLE.foot }));
  const seller = paragraphs(content.foot.seller, columnsWide(2));
  const identifiers = paragraphs(content.foot.identifiers, RIGHT - columnLeft(3) - pageNumberWidth);
  const height = GAP.footText + Math.max(heightOf(seller), heightOf(identifiers), STYLE.foot.leading);
  const top = PAGE.height - BOTTOM_MARGIN - height;
  return {
    top,
    draw: (sheet, page, pages) =>
      sheet.artifact('Pagination', () => {
        sheet.rule(LEFT, RIGHT, top, RULE.group);
        const textTop = top + GAP.footText;
        drawParagraphs(sheet, seller, { x: LEFT, top: textTop });
        drawParagraphs(sheet, identifiers, { x: columnLeft(3), top: textTop });
        sheet.text(content.pageNumber(page, pages), { x: RIGHT, top: textTop, style: STYLE.foot, align: 'right' });
      }),
  };
}
