/**
 * Which of tens of thousands of East Asian characters are kept: those of the national standards that names, addresses
 * and trade of each country are written with, computed from the encodings made of them.
 */

/** Row and cell of a standard of 94 by 94 characters, as the EUC encodings shift them. */
const EUC = { from: 0xa1, to: 0xfe };

const BIG5_TRAILS = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
];

function charactersOf(encoding, [leadFrom, leadTo], trails = [[EUC.from, EUC.to]]) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const characters = new Set();
  for (let lead = leadFrom; lead <= leadTo; lead += 1) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail += 1) {
        try {
          for (const character of decoder.decode(Uint8Array.of(lead, trail))) characters.add(character.codePointAt(0));
        } catch {
          // A place that the standard leaves empty.
        }
      }
    }
  }
  return characters;
}

const isHangul = (codePoint) => codePoint >= 0xac00 && codePoint <= 0xd7a3;

/** Private use areas hold what an encoding's vendor added. */
const isAssigned = (codePoint) => codePoint < 0xe000 || codePoint > 0xf8ff;

/** In today's personal and place names, and in none of the standards, which are of the 1980s. */
const NAMES =
  '玥珺喆堃犇垚琰瑄甯頔祎翀宬湉璟烜焜煊炘燚赟翾彧镕旻昶暻珈珅珵琨瑀瑭璠祯禛竑翯芃苡菀蓁諝邨铖锟鋆鹍骁霈韫頫颢' +
  '嘅咗啲嚟喺冇佢哋嘢埗鰂氹嶼栢滘陞峯';

const korean = charactersOf('euc-kr', [EUC.from, 0xfd]);

/** GB 2312, Big5 level 1, JIS X 0208, the Han characters of KS X 1001, with kana and the signs of all of them. */
export const HAN_AND_KANA = [
  ...new Set([
    ...charactersOf('gb18030', [EUC.from, 0xf7]),
    ...charactersOf('big5', [0xa1, 0xc6], BIG5_TRAILS),
    ...charactersOf('euc-jp', [EUC.from, 0xf4]),
    ...korean,
    ...Array.from(NAMES, (character) => character.codePointAt(0)),
  ]),
].filter((codePoint) => codePoint > 0x2000 && isAssigned(codePoint) && !isHangul(codePoint));

/** The syllables of KS X 1001. */
export const HANGUL = [...korean].filter(isHangul);
