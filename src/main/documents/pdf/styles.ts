import type { FaceName } from './typefaces';

/** How a line of text looks. Sizes in points; `leading` is the height of its line. */
export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly ink: string;
  /** Added between characters, in points. */
  readonly tracking?: number;
}

/** The colours of the page: near black, two greys that survive a bad printer, and amber for what is no invoice yet. */
export const INK = {
  text: '#1a1917',
  second: '#56524b',
  third: '#6b675f',
  draft: '#8a5700',
} as const;

/** Stands for the firm's colour, which the sheet knows; near black where it has none. */
export const ACCENT = 'accent';

export const RULE = {
  /** Opens a section. */
  section: { width: 1.05, ink: ACCENT },
  /** Parts what belongs together. */
  group: { width: 0.6, ink: '#a5a198' },
  row: { width: 0.5, ink: '#d6d3cb' },
} as const;

const style = (face: FaceName, size: number, leading: number, ink: string = INK.text): TextStyle => ({
  face,
  size,
  leading,
  ink,
});

export const STYLE = {
  sellerName: style('semiBold', 12, 15),
  buyerName: style('semiBold', 9.75, 13.5),
  buyer: style('regular', 9.75, 13.5),
  buyerIdentifier: style('regular', 9.75, 13.5, INK.third),
  title: { ...style('semiBold', 22.5, 25.5, ACCENT), tracking: -0.8 },
  titleNumber: { ...style('regular', 22.5, 25.5, INK.third), tracking: -0.8 },
  mark: style('semiBold', 7.8, 10.5, INK.draft),
  label: style('regular', 7.8, 10.5, INK.third),
  small: style('regular', 7.8, 10.5),
  smallStrong: style('semiBold', 7.8, 10.5),
  smallFigure: style('figures', 7.8, 10.5, INK.third),
  fact: style('medium', 9, 12),
  row: style('regular', 8.7, 12),
  rowGrey: style('regular', 8.7, 12, INK.third),
  group: style('semiBold', 8.7, 12),
  figure: style('figures', 8.7, 12),
  groupFigure: style('strongFigures', 8.7, 12),
  total: style('regular', 9, 15, INK.second),
  totalFigure: style('figures', 9, 15),
  due: { ...style('semiBold', 14.25, 18), tracking: -0.35 },
  dueFigure: { ...style('strongFigures', 14.25, 18), tracking: -0.35 },
  dueCurrency: style('medium', 9.5, 18, INK.third),
  payment: style('medium', 10.5, 15),
  paymentAmount: style('strongFigures', 10.5, 15),
  foot: style('regular', 7.05, 9.75, INK.third),
} as const;
