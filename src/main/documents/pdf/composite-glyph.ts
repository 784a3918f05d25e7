import type { Font } from 'fontkit';
import type { Part } from './signs';

/** The tables of a TrueType font that fontkit collects glyph by glyph when a document ends. */
export interface SubsetTables {
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] };
  offset: number;
  includeGlyph(id: number): number;
}

/** Flags of the `glyf` table: offsets in 16 bits, from the origin, and another component after this one. */
const WORDS = 0x1;
const OFFSETS = 0x2;
const MORE = 0x20;

const HEADER = 10;
const COMPONENT = 8;

/**
 * Adds to a subset a glyph that is put together of others, each at its place: to a reader of the document a sign is one
 * glyph then, with one text, however many outlines it is drawn with.
 *
 * @param advance in font units
 */
export function addComposite(tables: SubsetTables, font: Font, parts: readonly Part[], advance: number): void {
  const boxes = parts.map(({ id, x, y }) => {
    const { minX, minY, maxX, maxY } = font.getGlyph(id).cbox;
    return { minX: minX + x, minY: minY + y, maxX: maxX + x, maxY: maxY + y };
  });
  const least = (key: 'minX' | 'minY') => Math.round(Math.min(...boxes.map((box) => box[key])));
  const most = (key: 'maxX' | 'maxY') => Math.round(Math.max(...boxes.map((box) => box[key])));

  const glyph = new DataView(new ArrayBuffer(HEADER + COMPONENT * parts.length));
  // Minus one outline says that components follow.
  const header = [-1, least('minX'), least('minY'), most('maxX'), most('maxY')];
  for (const [index, value] of header.entries()) glyph.setInt16(2 * index, value);
  for (const [index, { id, x, y }] of parts.entries()) {
    const start = HEADER + COMPONENT * index;
    glyph.setUint16(start, WORDS | OFFSETS | (index < parts.length - 1 ? MORE : 0));
    glyph.setUint16(start + 2, tables.includeGlyph(id));
    glyph.setInt16(start + 4, x);
    glyph.setInt16(start + 6, y);
  }
  tables.glyf.push(new Uint8Array(glyph.buffer));
  tables.loca.offsets.push(tables.offset);
  tables.hmtx.metrics.push({ advance, bearing: least('minX') });
  tables.offset += glyph.byteLength;
}
