import { inflateSync } from 'node:zlib';
import { refuse } from '@shared/failure';
import { type Channels, channelsOf, type Header, type Palette } from './png-pixels';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** Samples of a pixel by colour type; undefined for a type that there is not. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The seven passes of an interlaced picture: where each begins and how far its pixels stand apart. */
const PASSES = [
  { left: 0, top: 0, across: 8, down: 8 },
  { left: 4, top: 0, across: 8, down: 8 },
  { left: 0, top: 4, across: 4, down: 8 },
  { left: 2, top: 0, across: 4, down: 4 },
  { left: 0, top: 2, across: 2, down: 4 },
  { left: 1, top: 0, across: 2, down: 2 },
  { left: 0, top: 1, across: 1, down: 2 },
] as const;

const WHOLE = [{ left: 0, top: 0, across: 1, down: 1 }] as const;

interface Chunks {
  readonly header: Header;
  readonly palette: Palette;
  readonly data: Uint8Array;
}

const broken = (): never => refuse('design.pictureBroken');

function headerOf(view: DataView): Header {
  const [depth, colourType, interlace] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)];
  const samples = SAMPLES[colourType];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth) || interlace > 1) return broken();
  if (depth < 8 && samples > 1) return broken();
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth,
    colourType,
    samples,
    isInterlaced: interlace === 1,
  };
}

function chunksOf(bytes: Uint8Array): Chunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let header: Header | undefined;
  let colours = new Uint8Array();
  let transparency = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length < length) return broken();
    if (type === 'IHDR' && length >= 13) header = headerOf(new DataView(body.buffer, body.byteOffset, length));
    if (type === 'PLTE') colours = Uint8Array.from(body);
    if (type === 'tRNS') transparency = Uint8Array.from(body);
    if (type === 'IDAT') data.push(body);
    if (type === 'IEND') break;
    at += 12 + length;
  }
  if (header === undefined || header.width === 0 || header.height === 0) return broken();
  return { header, palette: { colours, transparency }, data: new Uint8Array(Buffer.concat(data)) };
}

/** Width and height without decoding: what is too large is never unpacked. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  return chunksOf(bytes).header;
}

/** Paeth's predictor: whichever of left, above and above left is nearest to what they suggest. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** Takes the filter off a row in place; `above` is the row before it, without filter. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (filter > 4) broken();
  for (let index = 0; index < row.length; index += 1) {
    const left = row[index - step] ?? 0;
    const up = above[index] ?? 0;
    const corner = above[index - step] ?? 0;
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    row[index] = ((row[index] ?? 0) + predicted) & 0xff;
  }
}

const bytesPerRow = (width: number, { samples, depth }: Header): number => Math.ceil((width * samples * depth) / 8);

/** The picture's pixels, eight bits a sample. Refused (`design.pictureBroken`) where the file is damaged. */
export function decodePng(bytes: Uint8Array): Channels {
  const { header, palette, data } = chunksOf(bytes);
  const { width, height, samples, depth, isInterlaced } = header;
  const passes = (isInterlaced ? PASSES : WHOLE).map((pass) => ({
    ...pass,
    width: Math.ceil((width - pass.left) / pass.across),
    height: Math.ceil((height - pass.top) / pass.down),
  }));
  const size = passes.reduce(
    (sum, pass) => sum + pass.height * (pass.width === 0 ? 0 : 1 + bytesPerRow(pass.width, header)),
    0,
  );
  let raw: Uint8Array;
  try {
    raw = inflateSync(data, { maxOutputLength: size + 1 });
  } catch {
    return broken();
  }
  if (raw.length < size) return broken();

  const picture = channelsOf(header, palette);
  const step = Math.max(1, (samples * depth) >> 3);
  let at = 0;
  for (const pass of passes) {
    if (pass.width === 0) continue;
    const length = bytesPerRow(pass.width, header);
    let above: Uint8Array = new Uint8Array(length);
    for (let row = 0; row < pass.height; row += 1) {
      const line = raw.subarray(at + 1, at + 1 + length);
      unfilter(raw[at] ?? 0, line, above, step);
      for (let column = 0; column < pass.width; column += 1) {
        picture.set((pass.top + row * pass.down) * width + pass.left + column * pass.across, line, column);
      }
      above = line;
      at += 1 + length;
    }
  }
  return picture.channels;
}
