/**
 * Makes the fonts that documents embed: `npx node scripts/fonts.mjs`. Run when the font packages or the choice of
 * characters change; the results are committed, so neither build nor run time needs the packages.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { widenNarrowSpace } from './fonts/narrow-space.mjs';

const root = resolve(import.meta.dirname, '..');
const target = resolve(root, 'resources/fonts');
const packageFile = (name) => resolve(root, 'node_modules/@expo-google-fonts', name);

/** What the names, addresses and texts of customers in our five languages and their neighbours are written with. */
const EUROPEAN = [
  [0x20, 0x24f], // Latin
  [0x2b9, 0x2dd], // modifier letters and accents
  [0x300, 0x36f], // combining accents
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x1e00, 0x1eff], // Vietnamese and other accented Latin
  [0x2000, 0x209f], // spaces, dashes, quotation marks, raised and lowered figures
  [0x20a0, 0x20cf], // currency signs
  [0x2100, 0x218f], // № ℮ ™ and fractions
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // − ≈ ≤ …
  [0x25a0, 0x25ff], // bullets, and the box that stands for a character that no font has
  [0x2713, 0x2717], // ticks and crosses
];

const DEVANAGARI = [
  [0x900, 0x97f],
  [0x1cd0, 0x1cff],
  [0xa8e0, 0xa8ff],
];

const inRanges = (ranges) => (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);

const SUBSETS = [
  { source: 'inter/400Regular/Inter_400Regular.ttf', result: 'Inter-Regular.ttf', ranges: EUROPEAN },
  { source: 'inter/500Medium/Inter_500Medium.ttf', result: 'Inter-Medium.ttf', ranges: EUROPEAN },
  { source: 'inter/600SemiBold/Inter_600SemiBold.ttf', result: 'Inter-SemiBold.ttf', ranges: EUROPEAN },
  { source: 'noto-sans/400Regular/NotoSans_400Regular.ttf', result: 'NotoSans-Devanagari.ttf', ranges: DEVANAGARI },
];

/** Tabular figures are chosen at layout time, so `tnum` stays; alternates, fractions and small capitals go. */
const FEATURES = [
  ...['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'rlig', 'liga', 'tnum'],
  // What Devanagari is shaped with.
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'abvf', 'half', 'pstf', 'vatu', 'cjct'],
  ...['pres', 'abvs', 'blws', 'psts', 'haln', 'dist', 'abvm', 'blwm'],
];

await mkdir(target, { recursive: true });
for (const { source, result, ranges } of SUBSETS) {
  const original = await readFile(packageFile(source));
  const characters = create(original).characterSet.filter(inRanges(ranges));
  const subset = await subsetFont(original, String.fromCodePoint(...characters), {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const font = result.startsWith('Inter') ? widenNarrowSpace(subset) : subset;
  await writeFile(resolve(target, result), font);
  console.log(`${result}: ${characters.length} characters, ${font.length} bytes`);
}
await copyFile(packageFile('inter/LICENSE_FONT'), resolve(target, 'Inter-OFL.txt'));
await copyFile(packageFile('noto-sans/LICENSE_FONT'), resolve(target, 'NotoSans-OFL.txt'));
