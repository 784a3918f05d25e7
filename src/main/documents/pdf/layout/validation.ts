import type { ValidationText } from '../../content/validation';
import { GUTTER, LEFT, type Spacing } from '../grid';
import { STYLE } from '../styles';
import { type Block, drawParagraphs } from './block';
import { codeFigure } from './code-figure';

/** The tax office's code with what it stands for beside it. */
export function validationBlock({ label, uuid, code }: ValidationText, gap: Spacing): Block {
  const figure = codeFigure(code);
  const paragraphs = [
    { lines: [label], style: STYLE.label },
    { lines: [uuid], style: STYLE.fact },
  ];
  return {
    height: gap.terms + figure.size,
    draw: (sheet, top) => {
      const figureTop = top + gap.terms;
      figure.draw(sheet, figureTop);
      sheet.leaf('P', () => drawParagraphs(sheet, paragraphs, { x: LEFT + figure.size + GUTTER, top: figureTop }));
    },
  };
}
