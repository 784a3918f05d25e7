import type { TableColumnText, TableRowText, TableText } from '../../content/letter';
import { GAP, LEFT, RIGHT, type Spacing } from '../grid';
import type { Sheet } from '../sheet';
import { RULE, STYLE, type TextStyle } from '../styles';
import type { Typesetter } from '../typesetter';
import { type Block, drawParagraphs, heightOf, type Paragraph } from './block';

export interface PlainRow extends Block {
  /** Empty where nothing is carried. */
  readonly carried: string;
}

/** A table whose rows go on over pages. */
export interface PlainTable {
  readonly headHeight: number;
  readonly carriedHeight: number;
  readonly rows: readonly PlainRow[];
  /** The names of the columns; once more on the next page as an artifact. */
  drawHead(sheet: Sheet, top: number, isRepeated: boolean): void;
  drawCarried(sheet: Sheet, top: number, label: string, figure: string): void;
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly isWide: boolean;
  readonly align: 'left' | 'right';
}

const styleOf = ({ align }: TableColumnText, isStrong: boolean): TextStyle => {
  if (align === 'right') return isStrong ? STYLE.groupFigure : STYLE.figure;
  return isStrong ? STYLE.group : STYLE.row;
};

/** Columns as wide as their widest text; the wide one has what is left, or all share it where none is wide. */
function columnsFor({ columns, rows }: TableText, typesetter: Typesetter): Column[] {
  const needed = columns.map((column, index) =>
    Math.max(
      typesetter.widthOf(column.head, STYLE.label),
      ...rows.map(({ cells, isStrong = false }) => typesetter.widthOf(cells[index] ?? '', styleOf(column, isStrong))),
    ),
  );
  const gaps = (columns.length - 1) * GAP.column;
  const fixed = needed.reduce((sum, width, index) => sum + (columns[index]?.isWide === true ? 0 : width), 0);
  const spare = Math.max(0, RIGHT - LEFT - gaps - fixed);
  const hasWide = columns.some(({ isWide }) => isWide === true);
  let left: number = LEFT;
  return columns.map(({ align, isWide = false }, index) => {
    const width = isWide ? spare : (needed[index] ?? 0) + (hasWide ? 0 : spare / columns.length);
    const x = align === 'right' ? left + width : left;
    left += width + GAP.column;
    return { x, width, isWide, align };
  });
}

function rowOf(
  row: TableRowText,
  isFirst: boolean,
  table: TableText,
  columns: readonly Column[],
  typesetter: Typesetter,
  gap: Spacing,
) {
  const { cells, details = [], isStrong = false, carried = '' } = row;
  const paragraphs = table.columns.map((column, index): Paragraph[] => {
    const style = styleOf(column, isStrong);
    const width = columns[index]?.width ?? 0;
    const text = cells[index] ?? '';
    const lines = column.isWide === true ? typesetter.wrap(text, style, width) : [text];
    const more = column.isWide === true ? details : [];
    return [
      ...(text === '' ? [] : [{ lines, style }]),
      ...more.map((detail) => ({ lines: typesetter.wrap(detail, STYLE.label, width), style: STYLE.label })),
    ];
  });
  const textHeight = Math.max(STYLE.row.leading, ...paragraphs.map(heightOf));
  return {
    carried,
    height: textHeight + 2 * gap.rowPadding,
    draw: (sheet: Sheet, top: number) => {
      if (!isFirst) sheet.artifact('Layout', () => sheet.rule(LEFT, RIGHT, top, RULE.row));
      sheet.element('TR', () => {
        for (const [index, column] of columns.entries()) {
          const cell = paragraphs[index] ?? [];
          // A cell without text is there all the same: every row of a tagged table has as many.
          const { x, align, isWide } = column;
          const place = { x, align, top: top + gap.rowPadding, width: isWide ? column.width : undefined };
          if (cell.length === 0) sheet.element('TD', () => {});
          else sheet.leaf('TD', () => drawParagraphs(sheet, cell, place));
        }
      });
    },
  };
}

export function plainTable(table: TableText, typesetter: Typesetter, gap: Spacing): PlainTable {
  const columns = columnsFor(table, typesetter);
  const drawNames = (sheet: Sheet, top: number, around: (draw: () => void) => void) => {
    for (const [index, { head }] of table.columns.entries()) {
      const { x = LEFT, align = 'left' } = columns[index] ?? {};
      around(() => sheet.text(head, { x, top, align, style: STYLE.label }));
    }
  };
  return {
    headHeight: gap.headRule,
    carriedHeight: gap.carriedHeight,
    rows: table.rows.map((row, index) => rowOf(row, index === 0, table, columns, typesetter, gap)),
    drawHead: (sheet, top, isRepeated) => {
      if (isRepeated) sheet.artifact('Pagination', () => drawNames(sheet, top, (draw) => draw()));
      else {
        sheet.element('TR', () => drawNames(sheet, top, (draw) => sheet.leaf('TH', draw, { scope: 'Column' })));
      }
      sheet.artifact('Layout', () => sheet.rule(LEFT, RIGHT, top + gap.headRule, RULE.section));
    },
    drawCarried: (sheet, top, label, figure) => {
      const textTop = top + (gap.carriedHeight - STYLE.label.leading) / 2;
      sheet.artifact('Pagination', () => {
        sheet.text(label, { x: LEFT, top: textTop, style: STYLE.label });
        sheet.text(figure, { x: RIGHT, top: textTop, style: STYLE.smallFigure, align: 'right' });
      });
    },
  };
}
