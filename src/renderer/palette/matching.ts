import type { CommandGroup } from './commands';

/** Lower case without accents, so that `malmo` finds `Malmö` and `etat` finds `État`. Each character stays one. */
export function fold(text: string): string {
  return [...text].map((sign) => sign.normalize('NFD').charAt(0).toLowerCase()).join('');
}

const wordsOf = (text: string) => fold(text).split(/\s+/).filter(Boolean);

/** The groups with those of their commands whose label holds every word of the text. */
export function matching(groups: readonly CommandGroup[], text: string): CommandGroup[] {
  const words = wordsOf(text);
  return groups
    .map((group) => ({
      ...group,
      commands: group.commands.filter(({ label }) => words.every((word) => fold(label).includes(word))),
    }))
    .filter((group) => group.commands.length > 0);
}

export interface Piece {
  /** Where in the label it begins. */
  readonly at: number;
  readonly text: string;
  readonly isMatch: boolean;
}

/** A label in pieces, those that the words found marked. */
export function pieces(label: string, text: string): Piece[] {
  const folded = fold(label);
  const marked = [...label].map(() => false);
  for (const word of wordsOf(text)) {
    const at = folded.indexOf(word);
    if (at >= 0) marked.fill(true, at, at + word.length);
  }
  const result: Piece[] = [];
  for (const [index, sign] of [...label].entries()) {
    const isMatch = marked[index] === true;
    const last = result.at(-1);
    if (last?.isMatch === isMatch) result[result.length - 1] = { ...last, text: last.text + sign };
    else result.push({ at: index, text: sign, isMatch });
  }
  return result;
}
