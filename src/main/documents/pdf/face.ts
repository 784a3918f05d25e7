import type { Font, GlyphRun } from 'fontkit';

/** One way to set text: a parsed font with its choice of figures. Shared by all documents of a process. */
export interface Face {
  readonly name: string;
  /** What pdfkit embeds. It asks nothing but the layout of a run, and that is remembered here across documents. */
  readonly font: Font;
  covers(codePoint: number): boolean;
  /** Width in thousandths of the type size. */
  widthOf(text: string): number;
  /** Height of capitals and accents over the baseline, and depth of descenders, in thousandths of the type size. */
  readonly ascent: number;
  readonly descent: number;
}

/** Words are few and come again on every invoice; this many are kept before starting over. */
const REMEMBERED_RUNS = 20_000;

/** Figures of one width, unkerned, so that columns align digit under digit. */
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

/** pdfkit scales positions in place: every caller gets its own. */
function copyOf(run: GlyphRun): GlyphRun {
  const positions = run.positions.map((position) => ({ ...position }));
  return {
    glyphs: run.glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
}

/**
 * fontkit keeps each glyph with the characters that it was first met for, or with none where it was met as a part of
 * another. What a reader copies from the page would hang on what was set before, and so would the bytes.
 */
function forgetGlyphs(parsed: Font): void {
  Object.assign(parsed, { _glyphs: {} });
}

/** pdfkit lays text out word by word, each with the space behind it; widths are measured the same way. */
const words = (text: string): string[] => text.match(/[^ ]* |[^ ]+/g) ?? [];

/**
 * A face of a parsed font. The features are fixed here because pdfkit drops its layout cache where they are passed to
 * each text; the name must differ between faces of one font, or pdfkit takes them for the same.
 */
export function createFace(name: string, parsed: Font, figures: 'proportional' | 'tabular' = 'proportional'): Face {
  const remembered = new Map<string, GlyphRun>();

  const shape = (text: string): GlyphRun => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED_RUNS) remembered.clear();
    forgetGlyphs(parsed);
    const run = figures === 'tabular' ? parsed.layout(text, TABULAR) : parsed.layout(text);
    setFiguresApart(run);
    remembered.set(text, run);
    return run;
  };

  const font: Font = Object.create(parsed, {
    postscriptName: { value: name },
    layout: { value: (text: string) => copyOf(shape(text)) },
    // Embedding asks for the parts of composed glyphs; those it finds are its own, so that layout never meets them.
    _glyphs: { value: {} },
  });

  const perThousand = 1000 / parsed.unitsPerEm;
  return {
    name,
    font,
    covers: (codePoint) => parsed.hasGlyphForCodePoint(codePoint),
    widthOf: (text) => words(text).reduce((sum, word) => sum + shape(word).advanceWidth, 0) * perThousand,
    ascent: parsed.ascent * perThousand,
    descent: -parsed.descent * perThousand,
  };
}
