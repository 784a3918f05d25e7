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

/** `tabular`: one width, so that columns align digit under digit. `apart`: as wide as they are, but never kerned. */
export type Figures = 'text' | 'apart' | 'tabular';

/** Inter kerns a point between two figures until it is lost: `20.11.2026` must stay readable. */
const FEATURES: Readonly<Record<Figures, Readonly<Record<string, boolean>>>> = {
  text: {},
  apart: { kern: false },
  tabular: { tnum: true, kern: false, calt: false },
};

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

/** pdfkit lays text out word by word, each with the space behind it; widths are measured the same way. */
const words = (text: string): string[] => text.match(/[^ ]* |[^ ]+/g) ?? [];

/**
 * A face of a parsed font. The features are fixed here because pdfkit drops its layout cache where they are passed to
 * each text; the name must differ between faces of one font, or pdfkit takes them for the same.
 */
export function createFace(name: string, parsed: Font, figures: Figures = 'text'): Face {
  const remembered = new Map<string, GlyphRun>();

  const shape = (text: string): GlyphRun => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED_RUNS) remembered.clear();
    const run = parsed.layout(text, FEATURES[figures]);
    remembered.set(text, run);
    return run;
  };

  const font: Font = Object.create(parsed, {
    postscriptName: { value: name },
    layout: { value: (text: string) => copyOf(shape(text)) },
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
