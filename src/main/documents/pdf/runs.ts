import { type Direction, levelsOf } from './bidi';
import { clustersOf } from './clusters';
import type { Face } from './face';
import { REPLACEMENT } from './printable';

/** Text of one face and one direction. */
export interface Run {
  readonly face: Face;
  /** In reading order. */
  readonly text: string;
  readonly direction: Direction;
  /** Embedding level by the Unicode Bidirectional Algorithm. */
  readonly level: number;
}

/** Order right-to-left text and join letters: where a font lacks them nothing is missing on the page. */
const IGNORED = /[\u200c-\u200f]/;

/** The face that has a character of no European script, if there is one. */
export type FaceFinder = (codePoint: number) => Face | undefined;

interface Piece {
  face: Face;
  readonly text: string;
  readonly level: number;
}

const coversAll = (face: Face, cluster: string): boolean =>
  Array.from(cluster).every((character) => IGNORED.test(character) || face.covers(character.codePointAt(0) ?? 0));

/**
 * Spaces and punctuation between right-to-left words are set with them: a reader that copies a line puts one run in
 * order, and not the spaces between runs.
 */
function keepPunctuation(pieces: readonly Piece[], face: Face): void {
  let before: Piece | undefined;
  for (const piece of pieces) {
    const takes = piece.face === face && before !== undefined && before.level === piece.level && piece.level % 2 === 1;
    if (takes && before !== undefined && coversAll(before.face, piece.text)) piece.face = before.face;
    before = piece;
  }
}

function joined(pieces: readonly Piece[]): Run[] {
  const runs: (Run & { text: string })[] = [];
  for (const { face, text, level } of pieces) {
    const last = runs.at(-1);
    if (last?.face === face && last.level === level) last.text += text;
    else runs.push({ face, text, direction: level % 2 === 1 ? 'rtl' : 'ltr', level });
  }
  return runs;
}

/**
 * Splits a printable line into runs of one face and one direction, in reading order. A cluster stays whole: its marks
 * are set by the face of its base. What no face has is set in plain letters where it is a form of them (`ﬁ`, `𝐀`); else it
 * is replaced, never drawn as a missing glyph, which would break PDF/A, and handed to `onMissing`.
 */
export function splitIntoRuns(
  line: string,
  face: Face,
  fallback: FaceFinder,
  onMissing: (character: string) => void,
): Run[] {
  const levels = levelsOf(line);
  const pieces: Piece[] = [];
  let level = 0;

  const append = (chosen: Face, text: string) => pieces.push({ face: chosen, text, level });

  const appendCharacter = (character: string, base: Face | undefined) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const single = [base, face].find((candidate) => candidate?.covers(codePoint)) ?? fallback(codePoint);
    if (single !== undefined) return append(single, character);
    const plain = character.normalize('NFKC');
    if (coversAll(face, plain)) return append(face, plain);
    onMissing(character);
    append(face, REPLACEMENT);
  };

  const appendCluster = (cluster: string) => {
    const first = cluster.codePointAt(0) ?? 0;
    const base = face.covers(first) ? face : fallback(first);
    if (base !== undefined && coversAll(base, cluster)) return append(base, cluster);
    // The mark decides where its base is no letter of a script, such as the circle that shows a mark alone.
    for (const character of cluster) {
      const other = fallback(character.codePointAt(0) ?? 0);
      if (other !== undefined && coversAll(other, cluster)) return append(other, cluster);
    }
    // A mark of another script than its base is set alone.
    for (const character of cluster) if (!IGNORED.test(character)) appendCharacter(character, base);
  };

  let index = 0;
  for (const cluster of clustersOf(line)) {
    level = levels?.[index] ?? 0;
    index += cluster.length;
    if (!(IGNORED.test(cluster) && cluster.length === 1)) appendCluster(cluster);
  }
  if (levels !== undefined) keepPunctuation(pieces, face);
  return joined(pieces);
}
