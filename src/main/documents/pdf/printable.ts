/** Stands for a character that no font has: visible, so that nobody overlooks it. */
export const REPLACEMENT = '\u25a1';

/** Joiners between letters that they shape: Persian and the Indic scripts are misspelt without. */
const JOINER = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;

/** Latin, Greek and Cyrillic have no use for a joiner; text pasted from a web page has them all the same. */
const SHAPED = /[\u0600-\u06ff\u0750-\u077f\u0900-\u0d7f\u1780-\u17ff]/;

/**
 * Characters that have no shape of their own: joiners, variants, skin tones, tags, and orders that turn the direction
 * of a text round, which would let an amount read other than it is.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}|[\ufff9-\ufffb]/gu;

/** The frame of a keycap, which stands behind its figure. */
const KEYCAP = /(?<=[0-9#*])\u20e3/g;

/** Spaces that some fonts lack and readers do not tell apart. */
const SPACES = /[\t\u1680\u2000-\u200a\u205f\u3000]/g;

/** Latin letters, composed, and what is printed beside them: nothing to be done, and nearly all that is printed. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2013\u2019\u202f]*$/;

const isDirectionMark = (character: string): boolean => character === '\u200e' || character === '\u200f';

/**
 * Text as it can be printed: composed characters, no control characters, none without a shape but the marks that order
 * right-to-left text and the joiners that shape a word. An emoji is reduced to its parts: a family to its members, a
 * flag to its letters, a thumb of any colour to a thumb. Line breaks stay. A lone surrogate becomes □.
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  const composed = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .normalize('NFC')
    .replaceAll('\ufffd', REPLACEMENT)
    .replace(SPACES, ' ');
  const joiners = new Set<number>();
  for (const { index } of composed.matchAll(JOINER)) {
    if (SHAPED.test(composed.charAt(index - 1)) && SHAPED.test(composed.charAt(index + 1))) joiners.add(index);
  }
  return composed
    .replace(INVISIBLE, (character, index: number) =>
      isDirectionMark(character) || joiners.has(index) ? character : '',
    )
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(KEYCAP, '')
    .normalize('NFC');
}
