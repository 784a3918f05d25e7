import { refuse } from '@shared/failure';
import type { Picture } from '@shared/model/document-design';
import { isJpeg, jpegSize } from './jpeg';
import { decodePng, isPng, pngSize } from './png';
import { isSvg, readSvg, writeSvg } from './svg';

const LARGEST_PICTURE = 2_000_000;

/** Pixels on a side: four times what the largest logo needs in print. */
const MOST_PIXELS = 6000;

export interface ReadPicture {
  readonly mediaType: Picture['mediaType'];
  /** What is kept: the file itself, of an SVG only what may be drawn. */
  readonly bytes: Uint8Array;
}

function checkPixels({ width, height }: { readonly width: number; readonly height: number }): void {
  if (Math.max(width, height) > MOST_PIXELS)
    refuse('design.pictureTooManyPixels', { width, height, most: MOST_PIXELS });
}

/**
 * A picture that somebody chose, told by its first bytes and not by its name. Whatever is accepted can be drawn into a
 * PDF/A; the rest is refused in words that say what to do.
 */
export function readPicture(bytes: Uint8Array): ReadPicture {
  if (bytes.length > LARGEST_PICTURE) {
    refuse('design.pictureTooLarge', { size: Math.ceil(bytes.length / 1000), most: LARGEST_PICTURE / 1000 });
  }
  if (isPng(bytes)) {
    checkPixels(pngSize(bytes));
    decodePng(bytes);
    return { mediaType: 'image/png', bytes };
  }
  if (isJpeg(bytes)) {
    checkPixels(jpegSize(bytes));
    return { mediaType: 'image/jpeg', bytes };
  }
  if (isSvg(bytes)) return { mediaType: 'image/svg+xml', bytes: Buffer.from(writeSvg(readSvg(bytes))) };
  return refuse('design.pictureType');
}
