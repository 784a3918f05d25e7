/** The page in points: A4, six columns of equal width. Drawn in CSS pixels, of which 96 make an inch and a point 4/3. */
const px = (pixels: number): number => pixels * 0.75;

export const PAGE = { width: 595.28, height: 841.89 } as const;

export const LEFT = px(64);
export const RIGHT = PAGE.width - px(56);
export const GUTTER = px(16);

const COLUMN_WIDTH = (RIGHT - LEFT - 5 * GUTTER) / 6;

/** Where a column begins, counted from 1. */
export const columnLeft = (column: number): number => LEFT + (column - 1) * (COLUMN_WIDTH + GUTTER);

/** The width of so many columns with the gutters between them. */
export const columnsWide = (columns: number): number => columns * COLUMN_WIDTH + (columns - 1) * GUTTER;

export const RIGHT_HALF = columnLeft(4);
export const HALF_WIDTH = columnsWide(3);

/** Tops of the bands of the first page. They move down where a band above them needs the room. */
export const BAND = {
  mark: px(20),
  seller: px(44),
  buyerLabel: px(157),
  facts: px(158),
  title: px(292),
  lines: px(370),
} as const;

export const BOTTOM_MARGIN = px(36);

/** Where a sheet folded in three for a window envelope is creased. */
export const FOLD = (99 / 25.4) * 72;
export const FOLD_LENGTH = px(14);

/** Distances inside the bands. */
export const GAP = {
  belowBand: px(24),
  factLabel: px(7),
  factRow: px(43),
  headRule: px(20),
  groupHeight: px(29),
  groupText: px(9.5),
  rowPadding: px(5),
  column: px(14),
  unit: px(10),
  carriedHeight: px(24),
  summaryAbove: px(16),
  summaryText: px(9),
  summaryRow: px(20),
  terms: px(20),
  payment: px(22),
  paymentRow: px(48),
  abovePaymentText: px(12),
  belowPayment: px(28),
  footText: px(8),
  aboveFoot: px(12),
  continuationHead: px(84),
  paragraph: px(3),
  belowReason: px(3),
} as const;

/** Distances that a page is set with. */
export type Spacing = Readonly<Record<keyof typeof GAP, number>>;

/** Set closer, where that saves the reader a page. What is read keeps its size, and the bands their places. */
export const CLOSE: Spacing = {
  ...GAP,
  belowBand: px(20),
  groupHeight: px(25),
  groupText: px(7.5),
  rowPadding: px(3),
  summaryAbove: px(12),
  summaryText: px(7),
  summaryRow: px(17),
  terms: px(14),
  payment: px(15),
  paymentRow: px(42),
  abovePaymentText: px(10),
  belowPayment: px(21),
};
