import { HAN_AND_KANA, HANGUL } from './east-asian.mjs';

/** What the names, addresses and texts of customers in our five languages and their neighbours are written with. */
const EUROPEAN = [
  [0x20, 0x24f], // Latin
  [0x2b9, 0x2dd], // modifier letters and accents
  [0x300, 0x36f], // combining accents
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x1e00, 0x1eff], // Vietnamese and other accented Latin
  [0x2000, 0x209f], // spaces, dashes, quotation marks, raised and lowered figures
  [0x20a0, 0x20cf], // currency signs
  [0x2100, 0x218f], // № ℮ ™ and fractions
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // − ≈ ≤ …
  [0x25a0, 0x25ff], // bullets, and the box that stands for a character that no font has
  [0x2713, 0x2717], // ticks and crosses
];

/** Parts and sequences of one script: its letters, the joiners that shape them, and the circle for a mark alone. */
const script = (...ranges) => [...ranges, [0x200c, 0x200d], [0x25cc, 0x25cc]];

/** Spaces and punctuation, which stay with right-to-left words; figures do not, they run from the left. */
const PUNCTUATION = [
  [0x20, 0x2f],
  [0x3a, 0x40],
  [0xab, 0xab],
  [0xbb, 0xbb],
];

/** Without the figures, `#` and `*`, which are text, and the variants that a sequence would choose. */
const EMOJI = [
  [0xa9, 0xae],
  [0x203c, 0x3299],
  [0x1f000, 0x1faff],
];

const single = (codePoints) => codePoints.map((codePoint) => [codePoint, codePoint]);

/** What a font that is not European adds to the ones before it; each is read when a character of it is first met. */
export const SUBSETS = [
  { source: 'inter', style: 'Inter_400Regular', result: 'Inter-Regular', ranges: EUROPEAN },
  { source: 'inter', style: 'Inter_500Medium', result: 'Inter-Medium', ranges: EUROPEAN },
  { source: 'inter', style: 'Inter_600SemiBold', result: 'Inter-SemiBold', ranges: EUROPEAN },
  { source: 'noto-sans-sc', style: 'NotoSansSC_400Regular', result: 'NotoSans-Han', ranges: single(HAN_AND_KANA) },
  { source: 'noto-sans-kr', style: 'NotoSansKR_400Regular', result: 'NotoSans-Hangul', ranges: single(HANGUL) },
  {
    source: 'noto-sans-arabic',
    style: 'NotoSansArabic_400Regular',
    result: 'NotoSans-Arabic',
    ranges: script(...PUNCTUATION, [0x600, 0x6ff], [0x750, 0x77f], [0xfb50, 0xfdff], [0xfe70, 0xfefc]),
  },
  {
    source: 'noto-sans-hebrew',
    style: 'NotoSansHebrew_400Regular',
    result: 'NotoSans-Hebrew',
    ranges: script(...PUNCTUATION, [0x590, 0x5ff], [0xfb1d, 0xfb4f]),
  },
  {
    source: 'noto-sans',
    style: 'NotoSans_400Regular',
    result: 'NotoSans-Devanagari',
    ranges: script([0x900, 0x97f], [0x1cd0, 0x1cff], [0xa8e0, 0xa8ff]),
  },
  ...[
    ['bengali', 'Bengali', [0x980, 0x9ff]],
    ['gurmukhi', 'Gurmukhi', [0xa00, 0xa7f]],
    ['gujarati', 'Gujarati', [0xa80, 0xaff]],
    ['tamil', 'Tamil', [0xb80, 0xbff]],
    ['telugu', 'Telugu', [0xc00, 0xc7f]],
    ['kannada', 'Kannada', [0xc80, 0xcff]],
    ['malayalam', 'Malayalam', [0xd00, 0xd7f]],
    ['thai', 'Thai', [0xe00, 0xe7f]],
    ['lao', 'Lao', [0xe80, 0xeff]],
    ['khmer', 'Khmer', [0x1780, 0x17ff]],
    ['armenian', 'Armenian', [0x530, 0x58f], [0xfb13, 0xfb17]],
    ['georgian', 'Georgian', [0x10a0, 0x10ff], [0x1c90, 0x1cbf], [0x2d00, 0x2d2f]],
  ].map(([name, title, ...ranges]) => ({
    source: `noto-sans-${name}`,
    style: `NotoSans${title}_400Regular`,
    result: `NotoSans-${title}`,
    ranges: script(...ranges),
  })),
  { source: 'noto-emoji', style: 'NotoEmoji_500Medium', result: 'NotoEmoji', ranges: EMOJI, features: [] },
];

/** Tabular figures are chosen at layout time, so `tnum` stays; alternates, fractions and small capitals go. */
export const FEATURES = [
  ...['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'rlig', 'liga', 'tnum'],
  // What Arabic is joined with.
  ...['isol', 'fina', 'medi', 'init', 'curs'],
  // What the Indic scripts and Khmer are shaped with.
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'abvf', 'half', 'pstf', 'vatu', 'cjct', 'cfar'],
  ...['pres', 'abvs', 'blws', 'psts', 'haln', 'dist', 'abvm', 'blwm'],
];
