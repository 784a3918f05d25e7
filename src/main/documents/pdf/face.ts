import type { Font, GlyphRun } from 'fontkit';
import { type Direction, mirrored } from './bidi';
import { clustersOf } from './clusters';
import { type Part, type Sign, seamsOf } from './signs';

/** One way to set text: a parsed font with its choice of figures. Shared by all documents of a process. */
export interface Face {
  readonly name: string;
  /** What pdfkit embeds. */
  readonly font: Font;
  /** Its type size against that of the style which it is used in. */
  readonly scale: number;
  /** No other weight of it is there: where the style is strong, its glyphs are drawn with an outline. */
  readonly hasOneWeight: boolean;
  covers(codePoint: number): boolean;
  /** The signs of a run, from left to right. */
  signsOf(text: string, direction: Direction): readonly Sign[];
  /** Width in thousandths of the type size. */
  widthOf(text: string, direction: Direction): number;
  /** Height of capitals and accents over the baseline, and depth of descenders, in thousandths of the type size. */
  readonly ascent: number;
  readonly descent: number;
}

export interface FaceOptions {
  /** Figures of one width, unkerned, so that columns align digit under digit. */
  readonly figures?: 'proportional' | 'tabular' | undefined;
  /** OpenType script tags; detected where there are none. */
  readonly tags?: readonly string[];
  readonly shapedBy?: 'words' | 'clusters';
  readonly scale?: number;
  readonly hasOneWeight?: boolean;
}

/** Words are few and come again on every invoice; this many are kept before starting over. */
const REMEMBERED_PARTS = 20_000;

const TABULAR = { tnum: true, kern: false, calt: false } as const;

const isFigureOrPoint = (codePoint: number | undefined): boolean =>
  codePoint !== undefined &&
  ((codePoint >= 0x30 && codePoint <= 0x39) || '.,:;'.includes(String.fromCodePoint(codePoint)));

/**
 * Inter kerns the points between figures until they are lost, `20.11.2026` to what looks like `2011.2026`. Figures and
 * points keep their own widths; letters stay kerned.
 */
function setFiguresApart(run: GlyphRun): void {
  for (const [index, position] of run.positions.entries()) {
    const [glyph, next] = [run.glyphs[index], run.glyphs[index + 1]];
    if (glyph !== undefined && isFigureOrPoint(glyph.codePoints[0]) && isFigureOrPoint(next?.codePoints[0])) {
      position.xAdvance = glyph.advanceWidth;
    }
  }
}

/** What of a parsed font is reached into, see `mend`. */
interface FontInternals {
  _glyphs: Record<number, unknown>;
  readonly _layoutEngine: {
    readonly engine?: { readonly GPOSProcessor?: MarkPositioner | null } | null;
    hideDefaultIgnorables(): void;
  };
}

interface MarkPositioner {
  applyAnchor(mark: unknown, anchor: unknown, index: number): void;
}

const mended = new WeakSet<Font>();

/**
 * Mends three things in fontkit 2.0.4. It keeps each glyph with the characters that it was first met for, or with none
 * where it was met as a part of another: what a reader copies would hang on what was set before, and so would the bytes.
 * It throws where a font has no place for a mark on a base; the mark stays where it is then. And it draws a joiner as a
 * space without width, which is a missing glyph where a font has no space.
 */
function mend(font: Font): void {
  if (mended.has(font)) return;
  mended.add(font);
  const { getGlyph } = font;
  const internals = font as unknown as FontInternals;
  font.getGlyph = (id, codePoints = []) => {
    delete internals._glyphs[id];
    return getGlyph.call(font, id, codePoints);
  };
  const layoutEngine = internals._layoutEngine;
  layoutEngine.hideDefaultIgnorables = () => {};
  const positioner = layoutEngine.engine?.GPOSProcessor;
  if (!positioner) return;
  const applyAnchor = positioner.applyAnchor.bind(positioner);
  positioner.applyAnchor = (mark, anchor, index) => {
    if (anchor !== null) applyAnchor(mark, anchor, index);
  };
}

/**
 * Sara am, of Thai and Lao, taken apart into the ring over the consonant, which goes under a tone, and the vowel behind
 * it: shaping is the font's, order is not.
 */
const withoutSaraAm = (cluster: string): string =>
  cluster.replace(/([\u0e48-\u0e4b]*)\u0e33/g, '\u0e4d$1\u0e32').replace(/([\u0ec8-\u0ecb]*)\u0eb3/g, '\u0ecd$1\u0eb2');

/** What the glyphs of sara am stand for: the vowel for all of it, the ring for nothing of its own. */
const asSaraAm = (codePoints: readonly number[]): number[] =>
  codePoints.flatMap((codePoint) => {
    if (codePoint === 0x0e4d || codePoint === 0x0ecd) return [];
    return codePoint === 0x0e32 || codePoint === 0x0eb2 ? [codePoint + 1] : [codePoint];
  });

const isJoiner = (codePoint: number | undefined): boolean => codePoint === 0x200c || codePoint === 0x200d;

/** Lines are laid out word by word, each with the space behind it. */
const wordsOf = (text: string): string[] => text.match(/[^ ]* |[^ ]+/g) ?? [];

/** A word or a cluster as it is set. */
interface Shape {
  readonly signs: readonly Sign[];
  readonly width: number;
}

/** The limits that a font declares, with room for signs put together of its glyphs. */
const roomForSigns = (limits: Font['maxp']): Font['maxp'] => ({
  ...limits,
  maxComponentElements: 0xffff,
  maxComponentDepth: limits.maxComponentDepth + 1,
  maxCompositePoints: 0xffff,
  maxCompositeContours: 0xffff,
});

/** A joiner is copied with the sign before it. At the head of a text it joins nothing. */
function withoutJoiners(signs: readonly Sign[]): Sign[] {
  const kept: Sign[] = [];
  for (const sign of signs) {
    const last = kept.pop();
    if (last !== undefined && sign.parts.length > 0) kept.push(last, sign);
    else if (last !== undefined) kept.push({ ...last, text: last.text + sign.text });
    else if (sign.parts.length > 0) kept.push(sign);
  }
  return kept;
}

/** A face of a parsed font. Its name must differ between faces of one font, or pdfkit takes them for the same. */
export function createFace(
  name: string,
  parsed: Font,
  { figures = 'proportional', tags, shapedBy = 'words', scale = 1, hasOneWeight = false }: FaceOptions = {},
): Face {
  mend(parsed);
  const remembered: Readonly<Record<Direction, Map<string, Shape>>> = { ltr: new Map(), rtl: new Map() };
  const perThousand = 1000 / parsed.unitsPerEm;
  const features = figures === 'tabular' ? TABULAR : undefined;

  const signOf = ({ glyphs, positions }: GlyphRun, first: number, end: number, text: string): Sign => {
    const parts: Part[] = [];
    let pen = 0;
    let ownWidth = 0;
    for (let index = first; index < end; index += 1) {
      const { id = 0, codePoints = [], advanceWidth = 0 } = glyphs[index] ?? {};
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      // A joiner shapes its neighbours and is not drawn; many fonts have no glyph for it.
      if (codePoints.length === 1 && isJoiner(codePoints[0])) continue;
      parts.push({ id, x: Math.round(pen + xOffset), y: Math.round(yOffset) });
      pen += xAdvance;
      ownWidth = advanceWidth;
    }
    const advance = pen * perThousand;
    const isPlain = parts.length === 1 && parts[0]?.x === 0 && parts[0].y === 0;
    return { text, parts, advance, width: isPlain ? ownWidth * perThousand : advance };
  };

  const shape = (text: string, direction: Direction): Shape => {
    const source = direction === 'rtl' ? mirrored(text) : text;
    const shaped = withoutSaraAm(source);
    const run = parsed.layout(shaped, features, tags, undefined, direction);
    setFiguresApart(run);

    const inReadingOrder = <T>(list: readonly T[]): T[] => (direction === 'rtl' ? [...list].reverse() : [...list]);
    const codePoints = Array.from(source, (character) => character.codePointAt(0) ?? 0);
    const origins = inReadingOrder(
      run.glyphs.map((glyph) => (shaped === source ? glyph.codePoints : asSaraAm(glyph.codePoints))),
    );

    let [glyphStart, characterStart] = [0, 0];
    // Mirrored brackets stand for those that were written.
    const characters = Array.from(text);
    const signs = seamsOf(codePoints, origins).map(([glyphEnd, characterEnd]): Sign => {
      // From left to right, whatever the direction.
      const [first, end] =
        direction === 'rtl' ? [origins.length - glyphEnd, origins.length - glyphStart] : [glyphStart, glyphEnd];
      const sign = signOf(run, first, end, characters.slice(characterStart, characterEnd).join(''));
      [glyphStart, characterStart] = [glyphEnd, characterEnd];
      return sign;
    });
    const joined = withoutJoiners(signs);
    return { signs: inReadingOrder(joined), width: joined.reduce((sum, { advance }) => sum + advance, 0) };
  };

  const shapesOf = (text: string, direction: Direction): Shape[] => {
    const known = remembered[direction];
    return (shapedBy === 'words' ? wordsOf(text) : clustersOf(text)).map((part) => {
      const before = known.get(part);
      if (before !== undefined) return before;
      if (known.size >= REMEMBERED_PARTS) known.clear();
      const shaped = shape(part, direction);
      known.set(part, shaped);
      return shaped;
    });
  };

  return {
    name,
    font: Object.create(parsed, {
      postscriptName: { value: name },
      // Embedding decodes composed glyphs; those it finds are its own.
      _glyphs: { value: {} },
      maxp: { value: roomForSigns(parsed.maxp) },
    }),
    scale,
    hasOneWeight,
    covers: (codePoint) => parsed.hasGlyphForCodePoint(codePoint),
    signsOf: (text, direction) => {
      const shapes = shapesOf(text, direction);
      return (direction === 'rtl' ? shapes.reverse() : shapes).flatMap(({ signs }) => signs);
    },
    widthOf: (text, direction) => shapesOf(text, direction).reduce((sum, { width }) => sum + width, 0),
    ascent: parsed.ascent * perThousand,
    descent: -parsed.descent * perThousand,
  };
}
