import type { QrCode } from '@main/documents/pdf/qr-code';
import { QUIET_ZONE } from '@main/documents/pdf/qr-code';
import jsQr from 'jsqr';

const PIXELS = 4;

/** What a camera would read of the code, by a reader that is not the writer; undefined where it reads nothing. */
export function decoded({ size, runs }: QrCode): string | undefined {
  const side = (size + 2 * QUIET_ZONE) * PIXELS;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { row, column, length } of runs) {
    for (let y = (row + QUIET_ZONE) * PIXELS; y < (row + QUIET_ZONE + 1) * PIXELS; y += 1) {
      for (let x = (column + QUIET_ZONE) * PIXELS; x < (column + length + QUIET_ZONE) * PIXELS; x += 1) {
        image.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
  }
  const read = typeof jsQr === 'function' ? jsQr : (jsQr as { default: typeof jsQr }).default;
  return read(image, side, side)?.data;
}
