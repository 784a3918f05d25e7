import fc from 'fast-check';

const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** Characters of one script, with its figures and marks, in any order: most of what comes out is no word. */
export const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  latin: [...between(0x20, 0x17f), ...between(0x300, 0x315), ...between(0x1e00, 0x1eff), ...between(0x2010, 0x2026)],
  greekAndCyrillic: [...between(0x384, 0x3ce), ...between(0x400, 0x45f), ' ', '\u0301'],
  han: [...between(0x4e00, 0x4e40), ...'株式会社有限公司（）、。「」ーッビルディング東京　'],
  hangul: [...between(0xac00, 0xac40), ...'한국전자주식회사서울 ()', '\u1100\u1161\u11a8'],
  arabic: [...between(0x620, 0x652), ...between(0x660, 0x669), ...'پچژگکی ،؛؟()لا', '\u200c', 'الله'],
  hebrew: [...between(0x5d0, 0x5ea), ...between(0x5b0, 0x5bc), ...' "-()', '\u05f3'],
  thai: [...between(0xe01, 0xe3a), ...between(0xe40, 0xe5b), ' '],
  lao: [...between(0xe81, 0xe84), ...'ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮະັາຳິີຶືຸູົຼຽເແໂໃໄໆ່້໊໋໌ໍ '],
  khmer: [...between(0x1780, 0x17b3), ...between(0x17b6, 0x17d3), ' '],
  devanagari: [...between(0x901, 0x939), ...between(0x93c, 0x94d), '\u200d', '\u200c', ' '],
  bengali: [...between(0x981, 0x983), ...between(0x995, 0x9a8), ...between(0x9bc, 0x9c4), '\u09cb', '\u09cd', ' '],
  gurmukhi: [...between(0xa01, 0xa0a), ...between(0xa13, 0xa28), ...between(0xa3e, 0xa42), '\u0a4d', ' '],
  gujarati: [...between(0xa81, 0xa8b), ...between(0xa93, 0xaa8), ...between(0xabc, 0xacd), ' '],
  tamil: [...'கஙசஜஞடணதநனபமயரறலளழவஷஸஹஅஆஇஈஉஊஎஏஐஒஓ', ...between(0xbbe, 0xbc2), '\u0bca', '\u0bcc', '\u0bcd', ' '],
  telugu: [...between(0xc01, 0xc0c), ...between(0xc15, 0xc28), ...between(0xc3e, 0xc44), '\u0c48', '\u0c4d', ' '],
  kannada: [...between(0xc85, 0xc8c), ...between(0xc92, 0xca8), ...between(0xcbc, 0xcc4), '\u0ccb', '\u0ccd', ' '],
  malayalam: [...between(0xd05, 0xd0c), ...between(0xd15, 0xd28), ...between(0xd3e, 0xd44), '\u0d4b', '\u0d4d', ' '],
  georgianAndArmenian: [...between(0x10d0, 0x10f0), ...between(0x531, 0x556), ...between(0x561, 0x587), ' '],
  emoji: [
    ...between(0x1f300, 0x1f340),
    ...between(0x1f3fb, 0x1f3ff),
    '\u200d',
    '\ufe0f',
    '👩',
    '💻',
    '🇳',
    '🇴',
    '1\u20e3',
  ],
};

/** What no text should hold, and some does. */
const ODDITIES = [
  ...between(0, 0x1f),
  ...['\u007f', '\u00ad', '\u034f', '\u061c', '\u200b', '\u200e', '\u200f', '\u202e', '\u2066', '\u2069', '\ufeff'],
  ...['\ud800', '\udc00', '\ufffd', '\uffff', '\ue000', '\u{e0041}', '\u{10ffff}', '\u{12000}', '\u25cc', '\ufdfd'],
];

export const textOf = (alphabet: string, maxLength = 40): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...(ALPHABETS[alphabet] ?? [])), { minLength: 1, maxLength }).map((parts) => parts.join(''));

/** Parts in several scripts, with what belongs in none between them. */
export const anything: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      ...Object.keys(ALPHABETS).map((alphabet) => textOf(alphabet, 6)),
      fc.constantFrom(...ODDITIES),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
