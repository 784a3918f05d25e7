import type { InvoiceContent, LineGroupText, LineText } from '../../content/invoice-content';
import { LEFT, RIGHT, type Spacing } from '../grid';
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

/** How a line stands to what is above it. */
type Opening =
  /** Right under the head of the table or of its section. */
  | 'underHead'
  /** Behind another line, parted from it by a hairline. */
  | 'behindLine'
  /** A section of its own behind one that has a head, apart from its lines. */
  | 'apart';

/** What a line is drawn with. */
interface LineLook {
  readonly opening: Opening;
  /** Stands for a section among others that are told line by line: as strong as their heads. */
  readonly isStrong: boolean;
  readonly columns: Columns;
  readonly gap: Spacing;
}

const amountStyle = (line: LineText, isStrong: boolean): TextStyle => {
  if (!line.isCharged) return STYLE.rowGrey;
  return isStrong ? STYLE.groupFigure : STYLE.figure;
};

const figureCells = (line: LineText, { columns, isStrong }: LineLook): Cell[] => [
  { text: line.quantity, x: columns.quantityRight, align: 'right', style: STYLE.figure },
  { text: line.unit, x: columns.unitLeft, align: 'left', style: STYLE.row },
  { text: line.price, x: columns.priceRight, align: 'right', style: STYLE.figure },
  { text: line.taxRate, x: columns.taxRight, align: 'right', style: STYLE.figure },
  {
    text: line.amount,
    x: columns.amountRight,
    align: 'right',
    style: amountStyle(line, isStrong),
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

function headRow({ label, sum }: LineGroupText, columns: Columns, gap: Spacing): TableRow {
  const place = { align: 'right', x: columns.amountRight, style: STYLE.groupFigure } as const;
  return {
    kind: 'head',
    netAmount: 0,
    height: gap.groupHeight,
    draw: (sheet, top) => {
      const textTop = top + gap.groupText;
      sheet.artifact('Layout', () => sheet.rule(LEFT, RIGHT, top + gap.groupHeight, RULE.group));
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
function lineRows(line: LineText, look: LineLook, typesetter: Typesetter): TableRow[] {
  const { opening, isStrong, columns, gap } = look;
  const { descriptionWidth } = columns;
  const nameStyle = isStrong ? STYLE.group : STYLE.row;
  const texts = singleLines([
    { lines: typesetter.wrap(line.name, nameStyle, descriptionWidth), style: nameStyle },
    ...line.details.map((detail) => ({
      lines: typesetter.wrap(detail, STYLE.label, descriptionWidth),
      style: STYLE.label,
    })),
  ]);
  const isOnePiece = texts.length <= MOST_LINES_IN_ONE_PIECE;
  const together = isOnePiece ? texts : texts.slice(0, MOST_LINES_IN_ONE_PIECE / 2);
  const apart = texts.slice(together.length);
  const above = opening === 'apart' ? gap.groupText : gap.rowPadding;
  const row: TableRow = {
    kind: 'line',
    netAmount: line.netAmount,
    height: above + heightOf(together) + (isOnePiece ? gap.rowPadding : 0),
    draw: (sheet, top) => {
      if (opening === 'behindLine') sheet.artifact('Layout', () => sheet.rule(LEFT, RIGHT, top, RULE.row));
      sheet.element('TR', () => {
        const place = { x: LEFT, top: top + above, width: descriptionWidth };
        sheet.leaf('TD', () => drawParagraphs(sheet, together, place));
        drawCells(sheet, figureCells(line, look), place.top);
      });
    },
  };
  const parts = apart.map((text, index): TableRow => {
    const isLast = index === apart.length - 1;
    return {
      kind: 'part',
      netAmount: 0,
      height: heightOf([text]) + (isLast ? gap.rowPadding : 0),
      draw: (sheet, top) =>
        sheet.element('TR', () => {
          sheet.leaf('TD', () => drawParagraphs(sheet, [text], { x: LEFT, top, width: descriptionWidth }));
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

/** How the lines of a section open, and how strong they are. */
function looksOf(groups: readonly LineGroupText[], at: number): Pick<LineLook, 'opening' | 'isStrong'>[] {
  const group = groups[at];
  const hasHeads = groups.some(({ label }) => label !== '');
  return (group?.lines ?? []).map((_, index) => {
    const isStrong = hasHeads && group?.label === '';
    if (index > 0) return { opening: 'behindLine', isStrong };
    const before = groups[at - 1];
    if (group?.label !== '' || before === undefined) return { opening: 'underHead', isStrong };
    return { opening: before.label === '' ? 'behindLine' : 'apart', isStrong };
  });
}

export function lineTable(content: InvoiceContent, typesetter: Typesetter, gap: Spacing): LineTable {
  const { groups } = content;
  const columns = columnsFor(content, typesetter);
  const rows = groups.flatMap((group, at) => {
    const looks = looksOf(groups, at);
    return [
      ...(group.label === '' ? [] : [headRow(group, columns, gap)]),
      ...group.lines.flatMap((line, index) => {
        const look = looks[index] ?? { opening: 'behindLine', isStrong: false };
        return lineRows(line, { ...look, columns, gap }, typesetter);
      }),
    ];
  });
  const heads = headCells(content, columns);
  return {
    rows,
    headHeight: gap.headRule,
    carriedHeight: gap.carriedHeight,
    drawHead: (sheet, top, isRepeated) => {
      if (isRepeated) {
        sheet.artifact('Pagination', () => {
          for (const { text, ...place } of heads) sheet.text(text, { ...place, top });
        });
      } else sheet.element('TR', () => drawCells(sheet, heads, top, 'TH'));
      sheet.artifact('Layout', () => sheet.rule(LEFT, RIGHT, top + gap.headRule, RULE.section));
    },
    drawCarried: (sheet, top, label, amount) => {
      const textTop = top + (gap.carriedHeight - STYLE.label.leading) / 2;
      sheet.artifact('Pagination', () => {
        sheet.text(label, { x: LEFT, top: textTop, style: STYLE.label });
        sheet.text(content.amount(amount), { x: RIGHT, top: textTop, style: STYLE.smallFigure, align: 'right' });
      });
    },
  };
}
