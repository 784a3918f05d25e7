import { directionOf, LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, visualOrder } from './bidi';
import { unbreakablesOf } from './clusters';
import type { Face } from './face';
import { piecesOf } from './line-breaks';
import { printable } from './printable';
import { type Run, splitIntoRuns } from './runs';
import type { TextStyle } from './styles';
import type { Typefaces } from './typefaces';

/** A run where it stands on its line. */
export interface PlacedRun extends Run {
  /** Distance from the line's left end, in points. */
  readonly left: number;
  /** Type size in points. */
  readonly size: number;
  /** Added behind each sign, in points: none where letters join. */
  readonly tracking: number;
}

/** Measures and breaks text. One per document: it remembers which characters could not be printed. */
export interface Typesetter {
  /** The runs of a line in reading order, which in right-to-left text is not their order on the page. */
  place(line: string, style: TextStyle): PlacedRun[];
  /** Width of one line in points. */
  widthOf(line: string, style: TextStyle): number;
  /**
   * The lines that a text takes in a width; at least one word a line, a word too long for the width is cut. A line of a
   * right-to-left paragraph that would read from the left on its own begins with a mark that says so, and the reverse.
   */
  wrap(text: string, style: TextStyle, width: number): string[];
  /** The text on one line, cut with an ellipsis where the width does not hold it. */
  fit(text: string, style: TextStyle, width: number): string;
  /** The baseline's distance from the top of a line, as in CSS: half of the leading over it, half under. */
  baselineOf(style: TextStyle): number;
  /** Each character that no font has, in the order of appearance. */
  readonly missing: readonly string[];
}

const ELLIPSIS = '\u2026';

const SEAMS = ['-', '/', '@', '.'] as const;

const MARKS = { ltr: LEFT_TO_RIGHT_MARK, rtl: RIGHT_TO_LEFT_MARK } as const;

/** Lines of one paragraph, each with the paragraph's direction. */
function inDirectionOf(paragraph: string, lines: readonly string[]): string[] {
  const direction = directionOf(paragraph);
  return lines.map((line) => (directionOf(line) === direction ? line : MARKS[direction] + line));
}

export function createTypesetter({ faces, fallback }: Typefaces): Typesetter {
  const missing = new Set<string>();

  // A line is measured, often more than once, and drawn.
  const known = new Map<Face, Map<string, readonly Run[]>>();

  const runsOf = (line: string, { face: name }: TextStyle): readonly Run[] => {
    const face = faces[name];
    const ofFace = known.get(face) ?? new Map<string, readonly Run[]>();
    known.set(face, ofFace);
    const before = ofFace.get(line);
    if (before !== undefined) return before;
    const runs = splitIntoRuns(printable(line).replaceAll('\n', ' '), face, fallback, (character) => {
      missing.add(character);
    });
    ofFace.set(line, runs);
    return runs;
  };

  const trackingOf = (face: Face, { tracking = 0 }: TextStyle): number => (face.hasOneWeight ? 0 : tracking);

  /** Width of a run with the tracking behind its last glyph. */
  const advanceOf = ({ face, text, direction }: Run, style: TextStyle): number => {
    const tracking = trackingOf(face, style);
    const glyphs = (face.widthOf(text, direction) * style.size * face.scale) / 1000;
    return tracking === 0 ? glyphs : glyphs + tracking * face.signsOf(text, direction).length;
  };

  const widthOf: Typesetter['widthOf'] = (line, style) => {
    const runs = runsOf(line, style);
    const last = runs.at(-1);
    if (last === undefined) return 0;
    return runs.reduce((sum, run) => sum + advanceOf(run, style), 0) - trackingOf(last.face, style);
  };

  const place: Typesetter['place'] = (line, style) => {
    const runs = runsOf(line, style);
    const lefts: number[] = [];
    let left = 0;
    for (const index of visualOrder(runs.map(({ level }) => level))) {
      const run = runs[index];
      if (run === undefined) continue;
      lefts[index] = left;
      left += advanceOf(run, style);
    }
    return runs.map((run, index) => ({
      ...run,
      left: lefts[index] ?? 0,
      size: style.size * run.face.scale,
      tracking: trackingOf(run.face, style),
    }));
  };

  /** Cuts a word that no line holds, behind a sign that joins its parts where it has one: an address of the web has. */
  const cut = (word: string, style: TextStyle, width: number): string[] => {
    const parts: string[] = [];
    let part = '';
    for (const next of unbreakablesOf(word)) {
      // Behind a seam the rest may still be too wide with what follows.
      while (part !== '' && widthOf(part + next, style) > width) {
        const seam = Math.max(...SEAMS.map((sign) => part.lastIndexOf(sign))) + 1 || part.length;
        parts.push(part.slice(0, seam));
        part = part.slice(seam);
      }
      part += next;
    }
    return [...parts, part];
  };

  const wrapParagraph = (paragraph: string, style: TextStyle, width: number): string[] => {
    if (widthOf(paragraph, style) <= width) return [paragraph.trimEnd()];
    const lines: string[] = [];
    let line = '';
    for (const piece of piecesOf(paragraph)) {
      if (widthOf((line + piece).trimEnd(), style) <= width) {
        line += piece;
        continue;
      }
      if (line !== '') lines.push(line.trimEnd());
      const parts = cut(piece, style, width);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
    return inDirectionOf(paragraph, [...lines, line.trimEnd()]);
  };

  return {
    place,
    widthOf,
    wrap: (text, style, width) =>
      printable(text)
        .split('\n')
        .flatMap((paragraph) => wrapParagraph(paragraph, style, width)),
    fit: (text, style, width) => {
      if (widthOf(text, style) <= width) return text;
      let kept = '';
      for (const next of unbreakablesOf(text)) {
        if (widthOf(`${kept}${next}${ELLIPSIS}`, style) > width) break;
        kept += next;
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
