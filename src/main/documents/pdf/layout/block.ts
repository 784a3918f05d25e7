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

/** Draws lines one under the other and answers where they end. */
export function drawParagraphs(
  sheet: Sheet,
  paragraphs: readonly Paragraph[],
  { x, top, align = 'left' }: { readonly x: number; readonly top: number; readonly align?: 'left' | 'right' },
): number {
  let y = top;
  for (const { lines, style } of paragraphs) {
    for (const line of lines) {
      sheet.text(line, { x, top: y, style, align });
      y += style.leading;
    }
  }
  return y;
}
