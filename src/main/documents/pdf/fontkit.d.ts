/** What is used of fontkit, which ships no types. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
    /** The box that its outline fits in, as the font has it. */
    readonly cbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  }

  /** In font units. */
  export interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }

  /** Glyphs from left to right, whatever the direction of the text. */
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
  }

  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    /** Negative. */
    readonly descent: number;
    readonly maxp: {
      readonly maxComponentElements: number;
      readonly maxComponentDepth: number;
      readonly maxCompositePoints: number;
      readonly maxCompositeContours: number;
    };
    /** @param script OpenType tags, of which the first is taken that the font knows */
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
      script?: readonly string[],
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
    getGlyph(id: number, codePoints?: readonly number[]): Glyph;
    glyphForCodePoint(codePoint: number): Glyph;
  }

  export function create(bytes: Uint8Array): Font;
}
