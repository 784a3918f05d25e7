import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, body: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length, 0);
  head.write(type, 4, 'latin1');
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body, crc32(Buffer.from(type, 'latin1'))));
  return Buffer.concat([head, body, checksum]);
};

export interface PngFacts {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: 0 | 2 | 3 | 4 | 6;
  readonly isInterlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Samples of the pixel at a place, each 0 to 2^depth − 1. */
  samplesAt(x: number, y: number): readonly number[];
}

const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A PNG of any kind there is, without filters. */
export function makePng(facts: PngFacts): Uint8Array {
  const { width, height, depth, colourType, isInterlaced = false, palette, transparency } = facts;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colourType, 0, 0, isInterlaced ? 1 : 0], 8);
  const rows: number[] = [];
  for (const [left, top, across, down] of isInterlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    if (left >= width) continue;
    for (let y = top; y < height; y += down) {
      rows.push(0);
      let bits = '';
      for (let x = left; x < width; x += across) {
        for (const sample of facts.samplesAt(x, y)) bits += sample.toString(2).padStart(depth, '0');
      }
      for (let at = 0; at < bits.length; at += 8) rows.push(Number.parseInt(bits.slice(at, at + 8).padEnd(8, '0'), 2));
    }
  }
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      ...(palette === undefined ? [] : [chunk('PLTE', Uint8Array.from(palette))]),
      ...(transparency === undefined ? [] : [chunk('tRNS', Uint8Array.from(transparency))]),
      chunk('IDAT', deflateSync(Uint8Array.from(rows))),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** A mark on a transparent ground. */
export const markPng = makePng({
  width: 40,
  height: 40,
  depth: 8,
  colourType: 6,
  samplesAt: (x, y) => [14, 76, 94, Math.abs(x - 20) + Math.abs(y - 20) < 20 ? 255 : 0],
});
