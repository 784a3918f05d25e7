/** Letters that no mark is taken off of. */
const SPELLED: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  œ: 'oe',
  Œ: 'OE',
  ß: 'ss',
  ẞ: 'SS',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  þ: 'th',
  Þ: 'TH',
  ı: 'i',
  '€': 'EUR',
  '&': '+',
  '’': "'",
  '–': '-',
  '—': '-',
};

/**
 * A text in the characters that every bank takes (EPC217-08: letters, digits and `/-?:().,'+` with spaces). Marks are
 * taken off letters; what has no plain letter is left out.
 */
export function plainAscii(text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => SPELLED[character] ?? character.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
