import type { InvoiceContent } from '../../content/invoice-content';
import { GAP, GUTTER, LEFT, RIGHT } from '../grid';
import { STYLE, type TextStyle } from '../styles';
import type { Typesetter } from '../typesetter';

/** Where the columns of the table of lines stand. Texts begin at a left, figures end at a right. */
export interface Columns {
  readonly descriptionWidth: number;
  readonly quantityRight: number;
  readonly unitLeft: number;
  readonly priceRight: number;
  readonly taxRight: number;
  readonly amountRight: number;
}

/** Widths that hold the figures of most invoices, so that pages of different invoices look alike. */
const USUAL = { quantity: 39, unit: 33, price: 54, tax: 31.5, amount: 61.5 } as const;

/** Each column is as wide as its widest text needs, and the description has what is left. */
export function columnsFor(content: InvoiceContent, typesetter: Typesetter): Columns {
  const lines = content.groups.flatMap((group) => group.lines);
  const widest = (texts: readonly string[], style: TextStyle, head: string, usual: number) =>
    Math.max(usual, typesetter.widthOf(head, STYLE.label), ...texts.map((text) => typesetter.widthOf(text, style)));
  const { columns } = content;
  const sums = content.groups.map(({ sum }) => sum);
  const carried = content.amount(lines.reduce((sum, { netAmount }) => sum + Math.abs(netAmount), 0));
  const amount = Math.max(
    widest(
      lines.map((line) => line.amount),
      STYLE.figure,
      columns.amount,
      USUAL.amount,
    ),
    widest([...sums, carried], STYLE.groupFigure, '', 0),
  );
  const tax = widest(
    lines.map((line) => line.taxRate),
    STYLE.figure,
    columns.tax,
    USUAL.tax,
  );
  const price = widest(
    lines.map((line) => line.price),
    STYLE.figure,
    columns.price,
    USUAL.price,
  );
  const unit = widest(
    lines.map((line) => line.unit),
    STYLE.row,
    columns.unit,
    USUAL.unit,
  );
  const quantity = widest(
    lines.map((line) => line.quantity),
    STYLE.figure,
    columns.quantity,
    USUAL.quantity,
  );

  const taxRight = RIGHT - amount - GAP.column;
  const priceRight = taxRight - tax - GAP.column;
  const unitLeft = priceRight - price - GAP.unit - unit;
  const quantityRight = unitLeft - GAP.unit;
  return {
    descriptionWidth: quantityRight - quantity - GUTTER - LEFT,
    quantityRight,
    unitLeft,
    priceRight,
    taxRight,
    amountRight: RIGHT,
  };
}
