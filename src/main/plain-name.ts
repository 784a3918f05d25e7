/** Letters that no accent was taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  å: 'aa',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/**
 * A text that carries a company's name into a file name of any system: `Fjellheim Rådgivning AS` becomes
 * `fjellheim-raadgivning-as`. A name of other letters alone becomes `company`.
 */
export function plainName(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[øæåœßðþł]/g, (letter) => LETTERS[letter] ?? letter)
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'company'
  );
}
