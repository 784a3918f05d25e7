import { clustersOf } from './clusters';

/** East Asian characters, which a line may be broken between: Han, kana, bopomofo, their punctuation and wide forms. */
const EAST_ASIAN =
  /^[\u2e80-\u2fff\u3001-\u312f\u31a0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffef\u{20000}-\u{3ffff}]/u;

/** What closes, repeats or lengthens what is before it, and small kana: none begins a line (JIS X 4051). */
const NEVER_FIRST =
  /^[\s\u00a0\u202f!%),.:;?\]}¢°’”‰′″℃、。々〉》」』】〕〗〙〛〜〞〟〻ぁぃぅぇぉっゃゅょゎゕゖ゛゜ゝゞ゠ァィゥェォッャュョヮヵヶ・ーヽヾㇰ-ㇿ！％），．：；？］｝～｡｣､･ｰﾞﾟ…‥]/u;

/** What opens or goes before a figure: none ends one. */
const NEVER_LAST = /[\u00a0\u202f#$(¥£[{‘“〈《「『【〔〖〘〚〝＃＄（［｛｢￡￥]$/u;

/**
 * Parts of a paragraph that a line may end after: words with their space, parts of a word whose hyphen or slash a letter
 * follows, East Asian characters. Numbers are not parted: `W10-1808-32000001` moves to the next line whole. Thai, Lao
 * and Khmer, which write no spaces between words, are broken between phrases: finding words takes a dictionary.
 */
export function piecesOf(paragraph: string): string[] {
  const words = paragraph.split(/(?<= )(?=[^ ])|(?<=[-/])(?=\p{L})/u).filter((piece) => piece !== '');
  return words.flatMap((word) => {
    const pieces: string[] = [];
    for (const cluster of clustersOf(word)) {
      const last = pieces.at(-1);
      const breaks =
        last !== undefined &&
        (EAST_ASIAN.test(cluster) || EAST_ASIAN.test(clustersOf(last).at(-1) ?? '')) &&
        !NEVER_FIRST.test(cluster) &&
        !NEVER_LAST.test(last);
      if (last === undefined || breaks) pieces.push(cluster);
      else pieces[pieces.length - 1] = last + cluster;
    }
    return pieces;
  });
}
