import bidiFactory, { type Bidi } from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** Letters and marks of right-to-left scripts: a text without them is left to right, whatever else is in it. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Say a direction and have no shape. */
export const LEFT_TO_RIGHT_MARK = '\u200e';
export const RIGHT_TO_LEFT_MARK = '\u200f';

let loaded: Bidi | undefined;

/** Built when first asked for: most documents have no right-to-left text. The tables are its own, not the machine's. */
function bidi(): Bidi {
  loaded ??= bidiFactory();
  return loaded;
}

/** The direction that a paragraph's first letter gives it. */
export function directionOf(text: string): Direction {
  if (!RIGHT_TO_LEFT.test(text)) return 'ltr';
  const [paragraph] = bidi().getEmbeddingLevels(text).paragraphs;
  return paragraph !== undefined && paragraph.level % 2 === 1 ? 'rtl' : 'ltr';
}

/**
 * The embedding level of each UTF-16 unit of a line by the Unicode Bidirectional Algorithm, odd ones right to left.
 * Undefined where all of it is left to right.
 */
export function levelsOf(line: string): Uint8Array | undefined {
  if (!RIGHT_TO_LEFT.test(line)) return undefined;
  const { levels, paragraphs } = bidi().getEmbeddingLevels(line);
  // Rule L1: spaces at the end of a line stand where the paragraph ends.
  levels.fill(paragraphs[0]?.level ?? 0, line.trimEnd().length);
  return levels;
}

/** Text as its glyphs are to be chosen where it runs right to left: brackets open to the other side. */
export function mirrored(text: string): string {
  return Array.from(text, (character) => bidi().getMirroredCharacter(character) ?? character).join('');
}

/** Rule L2: the indices of runs from left to right, by the levels that they have in reading order. */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level -= 1) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(to, from + 1);
    }
  }
  return order;
}
