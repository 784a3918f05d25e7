/** A glyph of a font where it stands in a sign, in font units to the right and up. */
export interface Part {
  /** Its number in the font. */
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** The smallest thing that is drawn and copied: a letter, a ligature, a letter with its marks, an Indic syllable. */
export interface Sign {
  /** What a reader copies for it. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** Its own width and how far the next sign stands from it, which kerning tells apart, in thousandths of the size. */
  readonly width: number;
  readonly advance: number;
}

/** The characters that a glyph was made of. */
type Origin = readonly number[];

/**
 * Where shaped glyphs hold exactly the characters of the text up to there: shaping moves, splits and joins glyphs, but
 * never over such a seam.
 *
 * @param origins of each glyph, in reading order; a glyph of none belongs to the one before it
 * @returns after how many glyphs and characters, the last one at the end of both
 */
export function seamsOf(text: readonly number[], origins: readonly Origin[]): [glyphs: number, characters: number][] {
  const surplus = new Map<number, number>();
  const count = (codePoint: number, by: number) => {
    const sum = (surplus.get(codePoint) ?? 0) + by;
    if (sum === 0) surplus.delete(codePoint);
    else surplus.set(codePoint, sum);
  };
  const seams: [number, number][] = [];
  let characters = 0;
  for (const [index, codePoints] of origins.entries()) {
    for (const codePoint of codePoints) {
      count(codePoint, 1);
      count(text[characters] ?? -1, -1);
      characters += 1;
    }
    const isWhole = surplus.size === 0 && origins[index + 1]?.length !== 0;
    if (isWhole && characters > 0) seams.push([index + 1, characters]);
  }
  const last = seams.at(-1);
  if (last?.[0] === origins.length && last[1] === text.length) return seams;
  // What follows the last seam holds other characters than the text, or not all of them: one sign, with what is left.
  if (last !== undefined && (last[0] === origins.length || last[1] === text.length)) seams.pop();
  seams.push([origins.length, text.length]);
  return seams;
}
