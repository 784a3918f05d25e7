import type { CodeText } from '../../content/invoice-content';
import { LEFT } from '../grid';
import { qrCodeOf } from '../qr-code';
import { INK } from '../styles';
import type { Block } from './block';

/** A code as wide as the design wants it, and wider where its modules would be too small for a telephone. */
const CODE_SIZE = 71;
const SMALLEST_MODULE = 1.3;

export interface CodeFigure {
  readonly size: number;
  draw(sheet: Parameters<Block['draw']>[0], top: number): void;
}

/** Hangs at the left margin; margin and gutters are wider than the white that a code needs around it. */
export function codeFigure({ text, alt }: CodeText): CodeFigure {
  const { size: modules, runs } = qrCodeOf(text);
  const size = Math.max(CODE_SIZE, modules * SMALLEST_MODULE);
  const module = size / modules;
  return {
    size,
    draw: (sheet, top) =>
      sheet.figure(alt, { x: LEFT, top, width: size, height: size }, (document) => {
        for (const { row, column, length } of runs) {
          document.rect(LEFT + column * module, top + row * module, length * module, module);
        }
        document.fillColor(INK.text).fill();
      }),
  };
}
