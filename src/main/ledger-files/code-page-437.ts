/** The upper half of IBM code page 437, which SIE calls PC8, from 0x80 on. */
const UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const CODES = new Map([...UPPER].map((character, index) => [character, 0x80 + index]));

/** Letters that the code page lacks and that have a usual substitute; ø and Ø stand in no place of it. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  ø: 'ö',
  Ø: 'Ö',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '€': 'EUR',
  œ: 'oe',
  Œ: 'OE',
  '\u202f': ' ',
};

function codesOf(character: string): number[] {
  const code = character.codePointAt(0) ?? 0x3f;
  if (code < 0x80) return [code];
  const known = CODES.get(character);
  if (known !== undefined) return [known];
  const substitute = SUBSTITUTES[character];
  if (substitute !== undefined) return [...substitute].flatMap(codesOf);
  // Without its accent a letter can still be read; anything else is a question mark.
  const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare !== character && bare !== '' ? [...bare].flatMap(codesOf) : [0x3f];
}

/** A text in code page 437. What it cannot write is written as near as it can. */
export function encodeCodePage437(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize('NFC')].flatMap(codesOf));
}
