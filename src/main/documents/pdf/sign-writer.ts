import type { Direction } from './bidi';
import { addComposite, type SubsetTables } from './composite-glyph';
import type { Face } from './face';
import type { Sign } from './signs';

/** What of a pdfkit font is reached into: the tables that it embeds when the document ends. */
interface EmbeddedFont {
  /** The name of the font on a page. */
  readonly id: string;
  readonly subset: SubsetTables & { readonly glyphs: number[]; _addGlyph(id: number): void };
  readonly widths: number[];
  /** The characters that each glyph of the subset stands for. */
  readonly unicode: (readonly number[])[];
  ref(): unknown;
}

interface Internals {
  readonly _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, unknown> };
  addContent(operators: string): void;
}

export interface SignPlace {
  /** The left end of the baseline, in points from the top left of the page. */
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly tracking: number;
  /** Width in points of an outline that makes the signs as strong as those of another weight. 0: none. */
  readonly outline: number;
  readonly direction: Direction;
}

/** Draws a run's signs, which stand from left to right. */
export type SignWriter = (face: Face, signs: readonly Sign[], place: SignPlace) => void;

/** A font of the document being made: the number of each sign that was drawn in it. */
interface OpenFont {
  readonly numbers: Map<string, number>;
  /** The same by the sign itself, which a word that comes again has kept. */
  readonly known: Map<Sign, number>;
  /** Signs of several glyphs, under numbers that no glyph of the font has. */
  readonly composites: Map<number, Sign>;
}

/** More than a TrueType font can have glyphs. */
const FIRST_COMPOSITE = 0x10000;

/** As short as a thousandth of a unit allows, never in the notation with an exponent, which PDF lacks. */
const numeral = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

/**
 * Writes signs in place of pdfkit's `text`, which lays text out by its own rules: from left to right, and with one
 * meaning for each glyph of a font. Here a sign has a number of its own in the document, so that what is copied is what
 * was written, in whichever order glyphs were shaped and met.
 */
function createSignWriter(document: PDFKit.PDFDocument): SignWriter {
  const internals = document as unknown as Internals;
  const opened = new Map<string, OpenFont>();

  const open = ({ name, font }: Face): OpenFont => {
    document.registerFont(name, font as unknown as Uint8Array);
    document.font(name);
    const composites = new Map<number, Sign>();
    const { subset } = internals._font;
    const addGlyph = subset._addGlyph.bind(subset);
    subset._addGlyph = (id) => {
      const sign = composites.get(id);
      if (sign === undefined) addGlyph(id);
      else addComposite(subset, font, sign.parts, Math.round((sign.width * font.unitsPerEm) / 1000));
    };
    return { numbers: new Map(), known: new Map(), composites };
  };

  const choose = (face: Face): OpenFont => {
    const known = opened.get(face.name);
    if (known !== undefined) {
      document.font(face.name);
      return known;
    }
    const font = open(face);
    opened.set(face.name, font);
    return font;
  };

  const add = (composites: Map<number, Sign>, sign: Sign, direction: Direction): number => {
    const { parts, text, width } = sign;
    const { subset, widths, unicode } = internals._font;
    const [first] = parts;
    const isPlain = parts.length === 1 && first?.x === 0 && first.y === 0;
    const id = isPlain ? first.id : FIRST_COMPOSITE + composites.size;
    if (!isPlain) composites.set(id, sign);
    const number = subset.glyphs.push(id) - 1;
    widths[number] = width;
    // Readers take right-to-left text from left to right, as it stands, and turn it round character by character.
    const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    unicode[number] = direction === 'rtl' ? characters.reverse() : characters;
    return number;
  };

  const numberOf = ({ numbers, known, composites }: OpenFont, sign: Sign, direction: Direction): number => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const key = `${sign.parts.map(({ id, x, y }) => `${id},${x},${y}`).join(';')} ${direction} ${sign.text}`;
    const number = numbers.get(key) ?? add(composites, sign, direction);
    numbers.set(key, number);
    known.set(sign, number);
    return number;
  };

  return (face, signs, { x, baseline, size, tracking, outline, direction }) => {
    const open = choose(face);
    const font = internals._font;
    internals.page.fonts[font.id] ??= font.ref();

    let shown = '<';
    let gap = 0;
    for (const sign of signs) {
      const moved = Math.round(gap * 1000) / 1000;
      if (moved !== 0) shown += `>${numeral(-moved)}<`;
      shown += numberOf(open, sign, direction).toString(16).padStart(4, '0');
      gap = sign.advance - sign.width;
    }

    internals.addContent(
      [
        ...(outline > 0 ? ['q', `${numeral(outline)} w`] : []),
        'BT',
        `/${font.id} ${numeral(size)} Tf`,
        ...(outline > 0 ? ['2 Tr'] : []),
        ...(tracking === 0 ? [] : [`${numeral(tracking)} Tc`]),
        `1 0 0 -1 ${numeral(x)} ${numeral(baseline)} Tm`,
        `[${shown}>] TJ`,
        ...(tracking === 0 ? [] : ['0 Tc']),
        'ET',
        ...(outline > 0 ? ['Q'] : []),
      ].join('\n'),
    );
  };
}

const writers = new WeakMap<PDFKit.PDFDocument, SignWriter>();

/** The one writer of a document, on however many sheets it is drawn: the numbers of its signs are counted through. */
export function signWriterOf(document: PDFKit.PDFDocument): SignWriter {
  const writer = writers.get(document) ?? createSignWriter(document);
  writers.set(document, writer);
  return writer;
}
