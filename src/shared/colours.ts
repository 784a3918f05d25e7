/** Colours as `#rrggbb`, judged by how well they can be read on white paper. */

const channels = (colour: string): readonly [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
};

/** Relative luminance by WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** WCAG's contrast with white, 1 to 21. */
export const contrastWithWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

/** What WCAG asks of ordinary text. */
const READABLE = 4.5;

/** The colour itself where a text in it can be read on white, else the same hue as much darker as that takes. */
export function readableOnWhite(colour: string): string {
  let readable = colour;
  for (let share = 99; share >= 0 && contrastWithWhite(readable) < READABLE; share -= 1) {
    const darker = channels(colour).map((channel) => Math.round((channel * share) / 100));
    readable = `#${darker.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  return readable;
}
