import { directionOf } from '../bidi';
import type { Sheet } from '../sheet';
import type { TextStyle } from '../styles';

/** Something measured that can be drawn anywhere. */
export interface Block {
  readonly height: number;
  draw(sheet: Sheet, top: number): void;
}

export interface Paragraph {
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

export const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((height, { lines, style }) => height + lines.length * style.leading, 0);

export interface ParagraphPlace {
  readonly x: number;
  readonly top: number;
  readonly align?: 'left' | 'right';
  /** Of running text: what is read from the right begins at the right end of it. Names and figures have none. */
  readonly width?: number | undefined;
}

/** Draws lines one under the other and answers where they end. */
export function drawParagraphs(
  sheet: Sheet,
  paragraphs: readonly Paragraph[],
  { x, top, align = 'left', width }: ParagraphPlace,
): number {
  let y = top;
  for (const { lines, style } of paragraphs) {
    for (const line of lines) {
      const isFromRight = width !== undefined && align === 'left' && directionOf(line) === 'rtl';
      if (isFromRight) sheet.text(line, { x: x + width, top: y, style, align: 'right' });
      else sheet.text(line, { x, top: y, style, align });
      y += style.leading;
    }
  }
  return y;
}
