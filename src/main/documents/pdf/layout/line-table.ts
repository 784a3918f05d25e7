import type { InvoiceContent, LineGroupText, LineText } from '../../content/invoice-content';
import { GAP, LEFT, RIGHT } from '../grid';
import type { Sheet } from '../sheet';
import { RULE, STYLE, type TextStyle } from '../styles';
import type { Typesetter } from '../typesetter';
import { type Block, drawParagraphs, heightOf, type Paragraph } from './block';
import { type Columns, columnsFor } from './columns';
import type { RowBox } from './paginate';

export interface TableRow extends RowBox, Block {
  /** What the sums carried from page to page grow by when this row is printed. */
  readonly netAmount: number;
}

export interface LineTable {
  readonly rows: readonly TableRow[];
  readonly headHeight: number;
  readonly carriedHeight: number;
  /** The names of the columns, over every page; on pages after the first as an artifact. */
  drawHead(sheet: Sheet, top: number, isRepeated: boolean): void;
  drawCarried(sheet: Sheet, top: number, label: string, amount: number): void;
}

/** A line with more text than this is broken over pages; a lower one moves to the next page whole. */
const MOST_LINES_IN_ONE_PIECE = 14;

interface Cell {
  readonly text: string;
  readonly x: number;
  readonly align: 'left' | 'right';
  readonly style: TextStyle;
}

const figureCells = (line: LineText, columns: Columns): Cell[] => [
  { text: line.quantity, x: columns.quantityRight, align: 'right', style: STYLE.figure },
  { text: line.unit, x: columns.unitLeft, align: 'left', style: STYLE.row },
  { text: line.price, x: columns.priceRight, align: 'right', style: STYLE.figure },
  { text: line.taxRate, x: columns.taxRight, align: 'right', style: STYLE.figure },
  {
    text: line.amount,
    x: columns.amountRight,
    align: 'right',
    style: line.isCharged ? STYLE.figure : STYLE.rowGrey,
  },
];

const NO_CELLS: readonly Cell[] = Array.from({ length: 5 }, () => ({
  text: '',
  x: LEFT,
  align: 'left' as const,
  style: STYLE.figure,
}));

/** A cell without text is there all the same: every row of a tagged table has as many. */
function drawCells(sheet: Sheet, cells: readonly Cell[], top: number, type: 'TD' | 'TH' = 'TD'): void {
  for (const { text, ...place } of cells) {
    if (text === '') sheet.element('TD', () => {});
    else sheet.leaf(type, () => sheet.text(text, { ...place, top }), type === 'TH' ? { scope: 'Column' } : {});
  }
}

function headRow({ label, sum }: LineGroupText, columns: Columns): TableRow {
  const place = { align: 'right', x: columns.amountRight, style: STYLE.groupFigure } as const;
  return {
    kind: 'head',
    netAmount: 0,
    height: GAP.groupHeight,
    draw: (sheet, top) => {
      const textTop = top + GAP.groupText;
      sheet.artifact('Layout', () => sheet.rule(LEFT, RIGHT, top + GAP.groupHeight, RULE.group));
      sheet.element('TR', () => {
        sheet.leaf('TH', () => sheet.text(label, { x: LEFT, top: textTop, style: STYLE.group }), { scope: 'Row' });
        drawCells(sheet, NO_CELLS.slice(1), textTop);
        sheet.leaf('TD', () => sheet.text(sum, { ...place, top: textTop }));
      });
    },
  };
}

/** One line of text, its style with it: what a long line is broken between. */
const singleLines = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap(({ lines, style }) => lines.map((line) => ({ lines: [line], style })));

/** One line as a row; a very long one as a row and parts, each part one line of text. */
function lineRows(line: LineText, isFirst: boolean, columns: Columns, typesetter: Typesetter): TableRow[] {
  const { descriptionWidth } = columns;
  const texts = singleLines([
    { lines: typesetter.wrap(line.name, STYLE.row, descriptionWidth), style: STYLE.row },
    ...line.details.map((detail) => ({
      lines: typesetter.wrap(detail, STYLE.label, descriptionWidth),
      style: STYLE.label,
    })),
  ]);
  const isOnePiece = texts.length <= MOST_LINES_IN_ONE_PIECE;
  const together = isOnePiece ? texts : texts.slice(0, MOST_LINES_IN_ONE_PIECE / 2);
  const apart = texts.slice(together.length);
  const row: TableRow = {
    kind: 'line',
    netAmount: line.netAmount,
    height: GAP.rowPadding + heightOf(together) + (isOnePiece ? GAP.rowPadding : 0),
    draw: (sheet, top) => {
      if (!isFirst) sheet.artifact('Layout', () => sheet.rule(LEFT, RIGHT, top, RULE.row));
      sheet.element('TR', () => {
        const place = { x: LEFT, top: top + GAP.rowPadding };
        sheet.leaf('TD', () => drawParagraphs(sheet, together, place));
        drawCells(sheet, figureCells(line, columns), place.top);
      });
    },
  };
  const parts = apart.map((text, index): TableRow => {
    const isLast = index === apart.length - 1;
    return {
      kind: 'part',
      netAmount: 0,
      height: heightOf([text]) + (isLast ? GAP.rowPadding : 0),
      draw: (sheet, top) =>
        sheet.element('TR', () => {
          sheet.leaf('TD', () => drawParagraphs(sheet, [text], { x: LEFT, top }));
          drawCells(sheet, NO_CELLS, top);
        }),
    };
  });
  return [row, ...parts];
}

function headCells({ columns: names }: InvoiceContent, columns: Columns): Cell[] {
  const cell = (text: string, x: number, align: 'left' | 'right'): Cell => ({ text, x, align, style: STYLE.label });
  return [
    cell(names.description, LEFT, 'left'),
    cell(names.quantity, columns.quantityRight, 'right'),
    cell(names.unit, columns.unitLeft, 'left'),
    cell(names.price, columns.priceRight, 'right'),
    cell(names.tax, columns.taxRight, 'right'),
    cell(names.amount, columns.amountRight, 'right'),
  ];
}

export function lineTable(content: InvoiceContent, typesetter: Typesetter): LineTable {
  const columns = columnsFor(content, typesetter);
  const rows = content.groups.flatMap((group, groupIndex) => [
    ...(group.label === '' ? [] : [headRow(group, columns)]),
    ...group.lines.flatMap((line, index) =>
      lineRows(line, index === 0 && (group.label !== '' || groupIndex === 0), columns, typesetter),
    ),
  ]);
  const heads = headCells(content, columns);
  return {
    rows,
    headHeight: GAP.headRule,
    carriedHeight: GAP.carriedHeight,
    drawHead: (sheet, top, isRepeated) => {
      if (isRepeated) {
        sheet.artifact('Pagination', () => {
          for (const { text, ...place } of heads) sheet.text(text, { ...place, top });
        });
      } else sheet.element('TR', () => drawCells(sheet, heads, top, 'TH'));
      sheet.artifact('Layout', () => sheet.rule(LEFT, RIGHT, top + GAP.headRule, RULE.section));
    },
    drawCarried: (sheet, top, label, amount) => {
      const textTop = top + (GAP.carriedHeight - STYLE.label.leading) / 2;
      sheet.artifact('Pagination', () => {
        sheet.text(label, { x: LEFT, top: textTop, style: STYLE.label });
        sheet.text(content.amount(amount), { x: RIGHT, top: textTop, style: STYLE.smallFigure, align: 'right' });
      });
    },
  };
}
