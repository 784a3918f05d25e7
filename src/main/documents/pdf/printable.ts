import type { Face } from './face';

/** Stands for a character that no font has: visible, so that nobody overlooks it. */
export const REPLACEMENT = '\u25a1';

export interface Run {
  readonly face: Face;
  readonly text: string;
}

/** Characters that have no shape of their own: joiners, directions, variants, skin tones, tags. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}|[\ufff9-\ufffb]/gu;

/** Spaces that some fonts lack and readers do not tell apart. */
const SPACES = /[\t\u1680\u2000-\u200a\u205f\u3000]/g;

/**
 * Text as it can be printed: composed characters, no control or invisible ones. Line breaks stay. A lone surrogate
 * becomes U+FFFD, which no font of ours has.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .normalize('NFC')
    .replaceAll('\ufffd', REPLACEMENT)
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/[^\P{Cc}\n]/gu, '');
}

/**
 * Splits printable text into runs of one face each: the first face that has a character sets it. What no face has is
 * replaced, never drawn as a missing glyph, which would break PDF/A, and handed to `onMissing`.
 */
export function splitIntoRuns(
  text: string,
  face: Face,
  fallbacks: readonly Face[],
  onMissing: (character: string) => void,
): Run[] {
  const runs: { face: Face; text: string }[] = [];
  const append = (chosen: Face, character: string) => {
    const last = runs.at(-1);
    if (last?.face === chosen) last.text += character;
    else runs.push({ face: chosen, text: character });
  };
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const chosen = face.covers(codePoint) ? face : fallbacks.find((fallback) => fallback.covers(codePoint));
    if (chosen !== undefined) append(chosen, character);
    else {
      onMissing(character);
      append(face, REPLACEMENT);
    }
  }
  return runs;
}
