export interface Header {
  readonly width: number;
  readonly height: number;
  /** Bits a sample. */
  readonly depth: number;
  readonly colourType: number;
  readonly samples: number;
  readonly isInterlaced: boolean;
}

/** PLTE, and tRNS: the opacity of each colour, or the one colour that is transparent. */
export interface Palette {
  readonly colours: Uint8Array;
  readonly transparency: Uint8Array;
}

/** A picture as PDF takes it: colours, and how opaque each pixel is where any is not. */
export interface Channels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue. */
  readonly rgb: Uint8Array;
  readonly alpha: Uint8Array | null;
}

const GREY = 0;
const COLOUR = 2;
const INDEXED = 3;
const GREY_ALPHA = 4;

/** Whether any pixel can be transparent. */
const hasAlpha = ({ colourType }: Header, { transparency }: Palette): boolean =>
  colourType >= GREY_ALPHA || transparency.length > 0;

/** One sample as it stands in the file: 0 to 2^depth − 1. */
function sampleAt(line: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return line[index] ?? 0;
  if (depth === 16) return ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** Room for the pixels, and how one is put there from a row of the file. */
export function channelsOf(header: Header, palette: Palette) {
  const { width, height, depth, colourType, samples } = header;
  const rgb = new Uint8Array(width * height * 3);
  const alpha = hasAlpha(header, palette) ? new Uint8Array(width * height).fill(255) : null;
  const { colours, transparency } = palette;
  const most = 2 ** depth - 1;
  const eightBits = (sample: number) => Math.round((sample * 255) / most);
  const keyed = (index: number) => ((transparency[index * 2] ?? 0) << 8) | (transparency[index * 2 + 1] ?? 0);

  const paint = (pixel: number, red: number, green: number, blue: number, opacity: number) => {
    rgb[pixel * 3] = red;
    rgb[pixel * 3 + 1] = green;
    rgb[pixel * 3 + 2] = blue;
    if (alpha !== null) alpha[pixel] = opacity;
  };

  const set = (pixel: number, line: Uint8Array, column: number): void => {
    const [first = 0, second = 0, third = 0, fourth = most] = Array.from({ length: samples }, (_, index) =>
      sampleAt(line, column * samples + index, depth),
    );
    const isKeyed = (...values: number[]) =>
      transparency.length >= values.length * 2 && values.every((value, index) => value === keyed(index));
    switch (colourType) {
      case INDEXED:
        paint(
          pixel,
          colours[first * 3] ?? 0,
          colours[first * 3 + 1] ?? 0,
          colours[first * 3 + 2] ?? 0,
          transparency[first] ?? 255,
        );
        return;
      case GREY:
      case GREY_ALPHA: {
        const grey = eightBits(first);
        const opacity = colourType === GREY ? (isKeyed(first) ? 0 : 255) : eightBits(second);
        paint(pixel, grey, grey, grey, opacity);
        return;
      }
      default: {
        const opacity = colourType === COLOUR ? (isKeyed(first, second, third) ? 0 : 255) : eightBits(fourth);
        paint(pixel, eightBits(first), eightBits(second), eightBits(third), opacity);
      }
    }
  };
  return { channels: { width, height, rgb, alpha } satisfies Channels, set };
}

/**
 * The picture with at most so many pixels on a side, each the mean of those it stands for; colours are weighed by how
 * opaque they are, or a transparent pixel's would show at the edges.
 */
export function reduced(picture: Channels, mostOnASide: number): Channels {
  const factor = Math.ceil(Math.max(picture.width, picture.height) / mostOnASide);
  if (factor <= 1) return picture;
  const width = Math.ceil(picture.width / factor);
  const height = Math.ceil(picture.height / factor);
  const rgb = new Uint8Array(width * height * 3);
  const alpha = picture.alpha === null ? null : new Uint8Array(width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const left = (pixel % width) * factor;
    const top = Math.floor(pixel / width) * factor;
    const sums = [0, 0, 0];
    let weight = 0;
    let count = 0;
    for (let y = top; y < Math.min(top + factor, picture.height); y += 1) {
      for (let x = left; x < Math.min(left + factor, picture.width); x += 1) {
        const source = y * picture.width + x;
        const opacity = picture.alpha?.[source] ?? 255;
        for (const [index, sum] of sums.entries()) sums[index] = sum + (picture.rgb[source * 3 + index] ?? 0) * opacity;
        weight += opacity;
        count += 1;
      }
    }
    for (const [index, sum] of sums.entries()) rgb[pixel * 3 + index] = weight === 0 ? 255 : Math.round(sum / weight);
    if (alpha !== null) alpha[pixel] = Math.round(weight / count);
  }
  return { width, height, rgb, alpha };
}
