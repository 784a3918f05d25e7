import { create } from 'fontkit';

/** In thousandths of an em. Inter draws U+202F at 182, which groups of tabular figures close up. */
const WIDTH = 220;

const NARROW_NO_BREAK_SPACE = 0x202f;

/** The offset and length of an SFNT table, and where its directory entry stands. */
function tableOf(font, tag) {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) === tag) {
      return { entry, offset: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) };
    }
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** The sum of big-endian 32-bit words that an SFNT keeps of every table and of itself. */
function checksum(bytes) {
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4) {
    let word = 0;
    for (let index = 0; index < 4; index += 1) word = word * 256 + (bytes[offset + index] ?? 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}

/** The same font with a narrow no-break space wide enough to part the groups of an amount. */
export function widenNarrowSpace(original) {
  const font = Buffer.from(original);
  const parsed = create(original);
  const glyph = parsed.glyphForCodePoint(NARROW_NO_BREAK_SPACE).id;
  const metricsCount = font.readUInt16BE(tableOf(font, 'hhea').offset + 34);
  if (glyph >= metricsCount) throw new Error('The narrow no-break space shares its width with other glyphs.');
  const metrics = tableOf(font, 'hmtx');
  font.writeUInt16BE(Math.round((WIDTH * parsed.unitsPerEm) / 1000), metrics.offset + 4 * glyph);
  font.writeUInt32BE(
    checksum(font.subarray(metrics.offset, metrics.offset + metrics.length)),
    tableOf(font, 'hmtx').entry + 4,
  );
  const head = tableOf(font, 'head').offset;
  font.writeUInt32BE(0, head + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);
  return font;
}
