import { printable, type Run, splitIntoRuns } from './printable';
import type { TextStyle } from './styles';
import type { Typefaces } from './typefaces';

/** Measures and breaks text. One per document: it remembers which characters could not be printed. */
export interface Typesetter {
  runs(line: string, style: TextStyle): Run[];
  /** Width of one line in points. */
  widthOf(line: string, style: TextStyle): number;
  /** The lines that a text takes in a width; at least one word a line, a word too long for the width is cut. */
  wrap(text: string, style: TextStyle, width: number): string[];
  /** The text on one line, cut with an ellipsis where the width does not hold it. */
  fit(text: string, style: TextStyle, width: number): string;
  /** The baseline's distance from the top of a line, as in CSS: half of the leading over it, half under. */
  baselineOf(style: TextStyle): number;
  /** Each character that no font has, in the order of appearance. */
  readonly missing: readonly string[];
}

/**
 * Pieces that a line may end after: words with their space, and parts of a word whose hyphen or slash a letter follows.
 * Numbers are not parted: `W10-1808-32000001` moves to the next line whole.
 */
const pieces = (paragraph: string): string[] =>
  paragraph.split(/(?<= )(?=[^ ])|(?<=[-/])(?=\p{L})/u).filter((piece) => piece !== '');

const ELLIPSIS = '\u2026';

export function createTypesetter({ faces, fallbacks }: Typefaces): Typesetter {
  const missing = new Set<string>();

  const runs: Typesetter['runs'] = (line, style) =>
    splitIntoRuns(printable(line).replaceAll('\n', ' '), faces[style.face], fallbacks, (character) => {
      missing.add(character);
    });

  const widthOf: Typesetter['widthOf'] = (line, style) => {
    const split = runs(line, style);
    const glyphs = split.reduce((sum, { face, text }) => sum + face.widthOf(text), 0);
    const characters = split.reduce((sum, { text }) => sum + text.length, 0);
    return (glyphs * style.size) / 1000 + (style.tracking ?? 0) * Math.max(0, characters - 1);
  };

  /** Cuts a word that no line holds, behind a hyphen or slash where it has one. */
  const cut = (word: string, style: TextStyle, width: number): string[] => {
    const parts: string[] = [];
    let part = '';
    for (const character of word) {
      // Behind a seam the rest may still be too wide with the next character.
      while (part !== '' && widthOf(part + character, style) > width) {
        const seam = Math.max(part.lastIndexOf('-'), part.lastIndexOf('/')) + 1 || part.length;
        parts.push(part.slice(0, seam));
        part = part.slice(seam);
      }
      part += character;
    }
    return [...parts, part];
  };

  const wrapParagraph = (paragraph: string, style: TextStyle, width: number): string[] => {
    if (widthOf(paragraph, style) <= width) return [paragraph.trimEnd()];
    const lines: string[] = [];
    let line = '';
    for (const piece of pieces(paragraph)) {
      if (widthOf((line + piece).trimEnd(), style) <= width) {
        line += piece;
        continue;
      }
      if (line !== '') lines.push(line.trimEnd());
      const parts = cut(piece, style, width);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
    return [...lines, line.trimEnd()];
  };

  return {
    runs,
    widthOf,
    wrap: (text, style, width) =>
      printable(text)
        .split('\n')
        .flatMap((paragraph) => wrapParagraph(paragraph, style, width)),
    fit: (text, style, width) => {
      if (widthOf(text, style) <= width) return text;
      let kept = '';
      for (const character of text) {
        if (widthOf(`${kept}${character}${ELLIPSIS}`, style) > width) break;
        kept += character;
      }
      return `${kept.trimEnd()}${ELLIPSIS}`;
    },
    baselineOf: ({ face, size, leading }) => {
      const { ascent, descent } = faces[face];
      return leading / 2 + ((ascent - descent) * size) / 2000;
    },
    get missing() {
      return [...missing];
    },
  };
}
