/** What never stands apart from the character before it: marks, sara am, and the joiners that shape a word. */
const EXTENDS = /[\p{M}\u0e33\u0eb3\u200c\u200d]/u;

/** A mark behind a line break or a direction mark has no base. */
const PARTS = /[\n\u200e\u200f]$/;

/** The signs that tie the next consonant of an Indic script, or of Khmer, to the one before them. */
const TIES = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u17d2][\u200c\u200d]?$/;

const isBrahmic = (character: string): boolean => /[\u0900-\u0d7f\u1780-\u17ff]/.test(character);

/** Thai and Lao vowels that are written before the consonant which they belong to. */
const LEADS = /[\u0e40-\u0e44\u0ec0-\u0ec4]$/;

/** Their vowels and signs that follow one. */
const FOLLOWS = /^[\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eaf\u0eb0\u0eb2\u0eb3\u0ec6]/;

/**
 * Text in parts that are shaped, measured and moved whole: a base with its marks, an Indic syllable with its conjuncts.
 * Own rules instead of `Intl.Segmenter`, whose answers hang on the Unicode version of the machine.
 */
export function clustersOf(text: string): string[] {
  const clusters: string[] = [];
  for (const character of text) {
    const last = clusters.at(-1);
    const joins =
      last !== undefined && !PARTS.test(last) && (EXTENDS.test(character) || (isBrahmic(character) && TIES.test(last)));
    if (joins) clusters[clusters.length - 1] = last + character;
    else clusters.push(character);
  }
  return clusters;
}

/** The same, for breaking lines: a Thai or Lao syllable's vowels stay with it. */
export function unbreakablesOf(text: string): string[] {
  const parts: string[] = [];
  for (const cluster of clustersOf(text)) {
    const last = parts.at(-1);
    if (last !== undefined && (LEADS.test(last) || FOLLOWS.test(cluster))) parts[parts.length - 1] = last + cluster;
    else parts.push(cluster);
  }
  return parts;
}
