/** A fallback font and what it is asked for. */
export interface ScriptFont {
  /** Its file in `resources/fonts`, without extension, and its PostScript name in documents. */
  readonly name: string;
  /** OpenType script tags; the first that the font knows is shaped by. */
  readonly tags: readonly string[];
  /** `words`: letters join, so a word is shaped whole. `clusters`: a base and its marks are shaped alone. */
  readonly shapedBy: 'words' | 'clusters';
  /** Type size against Inter's, so that both look equally large on a line. */
  readonly scale: number;
  /** First and last code points, by block: an assigned place never changes its script. */
  readonly ranges: readonly (readonly [number, number])[];
}

const script = (
  name: string,
  tags: readonly string[],
  ranges: ScriptFont['ranges'],
  { shapedBy = 'clusters', scale = 1 }: Partial<Pick<ScriptFont, 'shapedBy' | 'scale'>> = {},
): ScriptFont => ({ name: `NotoSans-${name}`, tags, ranges, shapedBy, scale });

/**
 * Asked in this order for what Inter lacks. A font is read when a character of its ranges is first met; whether it has
 * that character is for the font to say.
 */
export const SCRIPT_FONTS: readonly ScriptFont[] = [
  script('Hangul', ['hang'], [[0xac00, 0xd7a3]]),
  script(
    'Han',
    ['hani'],
    [
      [0x2000, 0x2bff],
      [0x2e80, 0x9fff],
      [0xf900, 0xfaff],
      [0xfe10, 0xfe6f],
      [0xff00, 0xffef],
      [0x20000, 0x2fa1f],
    ],
  ),
  script(
    'Arabic',
    ['arab'],
    [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
    { shapedBy: 'words' },
  ),
  script(
    'Hebrew',
    ['hebr'],
    [
      [0x590, 0x5ff],
      [0xfb1d, 0xfb4f],
    ],
  ),
  script('Thai', ['thai'], [[0xe00, 0xe7f]]),
  script('Lao', ['lao '], [[0xe80, 0xeff]]),
  script('Khmer', ['khmr'], [[0x1780, 0x17ff]]),
  script(
    'Devanagari',
    ['dev2', 'deva'],
    [
      [0x900, 0x97f],
      [0x1cd0, 0x1cff],
      [0xa8e0, 0xa8ff],
    ],
  ),
  script('Bengali', ['bng2', 'beng'], [[0x980, 0x9ff]]),
  script('Gurmukhi', ['gur2', 'guru'], [[0xa00, 0xa7f]]),
  script('Gujarati', ['gjr2', 'gujr'], [[0xa80, 0xaff]]),
  script('Tamil', ['tml2', 'taml'], [[0xb80, 0xbff]]),
  script('Telugu', ['tel2', 'telu'], [[0xc00, 0xc7f]]),
  script('Kannada', ['knd2', 'knda'], [[0xc80, 0xcff]]),
  script('Malayalam', ['mlm2', 'mlym'], [[0xd00, 0xd7f]]),
  script(
    'Armenian',
    ['armn'],
    [
      [0x530, 0x58f],
      [0xfb13, 0xfb17],
    ],
  ),
  script(
    'Georgian',
    ['geor'],
    [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
      [0x2d00, 0x2d2f],
    ],
  ),
  {
    name: 'NotoEmoji',
    tags: ['DFLT'],
    ranges: [
      [0xa9, 0xae],
      [0x203c, 0x3299],
      [0x1f000, 0x1faff],
    ],
    shapedBy: 'clusters',
    scale: 0.88,
  },
];
