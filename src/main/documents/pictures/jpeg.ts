import { refuse } from '@shared/failure';

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

export interface JpegSize {
  readonly width: number;
  readonly height: number;
}

const broken = (): never => refuse('design.pictureBroken');

/** Markers that stand alone: restarts, and the one that means nothing. */
const standsAlone = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;

/** SOF0 to SOF15, which say how the picture is coded; C4, C8 and CC are something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Baseline, extended and progressive: what PDF's DCTDecode takes. */
const SHOWN_FRAMES = [0xc0, 0xc1, 0xc2];

/**
 * A JPEG's size in pixels as it is stored. A PDF takes the file as it is, progressive ones too; refused are printing
 * colours, which PDF/A has no profile for here (`design.pictureCmyk`), kinds that readers do not show
 * (`design.pictureJpegKind`) and files that do not reach their end (`design.pictureBroken`).
 */
export function jpegSize(bytes: Uint8Array): JpegSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: JpegSize | undefined;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return broken();
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (standsAlone(marker)) {
      at += 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return broken();
    if (isFrame(marker)) size = frameSize(marker, new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2));
    // The coded picture follows: it must come to an end, behind which cameras may leave something of their own.
    if (marker === 0xda) {
      if (size === undefined || Buffer.from(bytes).lastIndexOf(Buffer.from([0xff, 0xd9])) < at) return broken();
      return size;
    }
    at += 2 + length;
  }
  return broken();
}

function frameSize(marker: number, frame: DataView): JpegSize {
  if (frame.byteLength < 6) return broken();
  const [precision, height, width, components] = [
    frame.getUint8(0),
    frame.getUint16(1),
    frame.getUint16(3),
    frame.getUint8(5),
  ];
  if (!SHOWN_FRAMES.includes(marker) || precision !== 8) refuse('design.pictureJpegKind');
  if (components === 4) refuse('design.pictureCmyk');
  if (components !== 1 && components !== 3) refuse('design.pictureJpegKind');
  if (width === 0 || height === 0) return broken();
  return { width, height };
}
