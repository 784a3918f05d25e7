import type { InvoiceContent, TaxText } from '../../content/invoice-content';
import { GAP, HALF_WIDTH, LEFT, RIGHT, RIGHT_HALF, type Spacing } from '../grid';
import type { Sheet } from '../sheet';
import { RULE, STYLE } from '../styles';
import type { Typesetter } from '../typesetter';
import { type Block, drawParagraphs } from './block';

const TAX_RIGHT = LEFT + HALF_WIDTH;

/** Room between two figures of the tax table. */
const FIGURE_GAP = GAP.column;

const SPACE_BEFORE_REASON = 4;

interface TaxRow {
  readonly row: TaxText;
  /** Behind the rate where it fits there, else on lines of its own under the row. */
  readonly inlineReason: string;
  readonly reasonLines: readonly string[];
  readonly height: number;
}

function taxTable(content: InvoiceContent, typesetter: Typesetter, gap: Spacing): Block {
  const widest = (texts: readonly string[], head: string) =>
    Math.max(
      typesetter.widthOf(head, STYLE.label),
      ...texts.map((text) => typesetter.widthOf(text, STYLE.totalFigure)),
    );
  const taxWidth = Math.max(
    58.5 - FIGURE_GAP,
    widest(
      content.taxRows.map(({ tax }) => tax),
      content.taxAmount,
    ),
  );
  const baseRight = TAX_RIGHT - taxWidth - FIGURE_GAP;
  const baseWidth = widest(
    content.taxRows.map(({ base }) => base),
    content.taxBase,
  );
  const labelWidth = baseRight - baseWidth - FIGURE_GAP - LEFT;

  const rows = content.taxRows.map((row): TaxRow => {
    const rateWidth = row.rate === '' ? 0 : typesetter.widthOf(row.rate, STYLE.totalFigure) + SPACE_BEFORE_REASON;
    const fits = rateWidth + typesetter.widthOf(row.reason, STYLE.label) <= labelWidth;
    const reasonLines = fits || row.reason === '' ? [] : typesetter.wrap(row.reason, STYLE.label, HALF_WIDTH);
    const reasonHeight = reasonLines.length === 0 ? 0 : reasonLines.length * STYLE.label.leading + gap.belowReason;
    return {
      row,
      inlineReason: fits ? row.reason : '',
      reasonLines,
      height: gap.summaryRow + reasonHeight,
    };
  });

  // Rows stand on the baselines of the totals beside them.
  const headHeight = gap.summaryText + gap.summaryRow;
  const headTop = gap.summaryText + typesetter.baselineOf(STYLE.total) - typesetter.baselineOf(STYLE.label);
  const drawRow = (sheet: Sheet, { row, inlineReason, reasonLines }: TaxRow, top: number) =>
    sheet.element('TR', () => {
      sheet.leaf(
        'TH',
        () => {
          if (row.rate !== '') sheet.text(row.rate, { x: LEFT, top, style: STYLE.totalFigure });
          const indent = row.rate === '' ? 0 : typesetter.widthOf(row.rate, STYLE.totalFigure) + SPACE_BEFORE_REASON;
          // The smaller type stands on the baseline of the rate.
          const labelTop = top + typesetter.baselineOf(STYLE.totalFigure) - typesetter.baselineOf(STYLE.label);
          if (inlineReason !== '') sheet.text(inlineReason, { x: LEFT + indent, top: labelTop, style: STYLE.label });
          drawParagraphs(sheet, [{ lines: reasonLines, style: STYLE.label }], {
            x: LEFT,
            top: top + gap.summaryRow,
          });
        },
        { scope: 'Row' },
      );
      const figure = (text: string, x: number) =>
        sheet.leaf('TD', () => sheet.text(text, { x, top, style: STYLE.totalFigure, align: 'right' }));
      figure(row.base, baseRight);
      figure(row.tax, TAX_RIGHT);
    });

  return {
    height: headHeight + rows.reduce((sum, { height }) => sum + height, 0),
    draw: (sheet, top) => {
      sheet.artifact('Layout', () => sheet.rule(LEFT, TAX_RIGHT, top, RULE.section));
      sheet.element('Table', () => {
        sheet.element('TR', () => {
          const head = (text: string, x: number, align: 'left' | 'right') =>
            sheet.leaf('TH', () => sheet.text(text, { x, top: top + headTop, style: STYLE.label, align }), {
              scope: 'Column',
            });
          head(content.taxHeading, LEFT, 'left');
          head(content.taxBase, baseRight, 'right');
          head(content.taxAmount, TAX_RIGHT, 'right');
        });
        let y = top + headHeight;
        for (const row of rows) {
          drawRow(sheet, row, y);
          y += row.height;
        }
      });
    },
  };
}

/** Net, tax and whatever else leads to the amount to pay. The currency stands once, before that amount. */
function totalsTable(
  { totals, due, currency }: Pick<InvoiceContent, 'totals' | 'due' | 'currency'>,
  typesetter: Typesetter,
  gap: Spacing,
): Block {
  const rows = totals.map(({ label, amount }) => {
    const width = HALF_WIDTH - typesetter.widthOf(amount, STYLE.totalFigure) - FIGURE_GAP;
    const lines = typesetter.wrap(label, STYLE.total, width);
    return { lines, amount, height: gap.summaryRow + (lines.length - 1) * STYLE.total.leading };
  });
  const rowsHeight = rows.reduce((sum, { height }) => sum + height, 0);
  const amountWidth = typesetter.widthOf(due.amount, STYLE.dueFigure);
  const currencyRight = RIGHT - amountWidth - 5;
  const currencyWidth = typesetter.widthOf(currency, STYLE.dueCurrency);
  const isOneLine = typesetter.widthOf(due.label, STYLE.due) <= currencyRight - currencyWidth - 6 - RIGHT_HALF;
  const hasRows = rows.length > 0;
  const dueTop = gap.summaryText + rowsHeight + (hasRows ? 8.25 : 0);
  const amountTop = dueTop + (isOneLine ? 0 : STYLE.due.leading);

  return {
    height: amountTop + STYLE.due.leading,
    draw: (sheet, top) => {
      sheet.artifact('Layout', () => sheet.rule(RIGHT_HALF, RIGHT, top, RULE.section));
      sheet.element('Table', () => {
        let y = top + gap.summaryText;
        for (const { lines, amount, height } of rows) {
          const rowTop = y;
          sheet.element('TR', () => {
            sheet.leaf(
              'TH',
              () => drawParagraphs(sheet, [{ lines, style: STYLE.total }], { x: RIGHT_HALF, top: rowTop }),
              {
                scope: 'Row',
              },
            );
            sheet.leaf('TD', () =>
              sheet.text(amount, { x: RIGHT, top: rowTop, style: STYLE.totalFigure, align: 'right' }),
            );
          });
          y += height;
        }
        if (hasRows) sheet.artifact('Layout', () => sheet.rule(RIGHT_HALF, RIGHT, y + 2.25, RULE.group));
        sheet.element('TR', () => {
          sheet.leaf('TH', () => sheet.text(due.label, { x: RIGHT_HALF, top: top + dueTop, style: STYLE.due }), {
            scope: 'Row',
          });
          sheet.leaf('TD', () => {
            const lift = typesetter.baselineOf(STYLE.due) - typesetter.baselineOf(STYLE.dueCurrency);
            const place = { top: top + amountTop + lift, style: STYLE.dueCurrency, align: 'right' } as const;
            sheet.text(currency, { x: currencyRight, ...place });
            sheet.text(due.amount, { x: RIGHT, top: top + amountTop, style: STYLE.dueFigure, align: 'right' });
          });
        });
      });
    },
  };
}

/** The totals alone, as a letter without taxes has them. */
export function totalsBlock(
  content: Pick<InvoiceContent, 'totals' | 'due' | 'currency'>,
  typesetter: Typesetter,
  gap: Spacing,
): Block {
  const totals = totalsTable(content, typesetter, gap);
  return {
    height: gap.summaryAbove + totals.height,
    draw: (sheet, top) => totals.draw(sheet, top + gap.summaryAbove),
  };
}

/** Tax by rate on the left and totals on the right, under one rule. */
export function summaryBlock(content: InvoiceContent, typesetter: Typesetter, gap: Spacing): Block {
  const taxes = taxTable(content, typesetter, gap);
  const totals = totalsTable(content, typesetter, gap);
  return {
    height: gap.summaryAbove + Math.max(taxes.height, totals.height),
    draw: (sheet, top) => {
      if (content.taxRows.length > 0) taxes.draw(sheet, top + gap.summaryAbove);
      totals.draw(sheet, top + gap.summaryAbove);
    },
  };
}
