/**
 * Makes the fonts that documents embed: `npx node scripts/fonts.mjs`. Run when the font packages or the choice of
 * characters change; the results are committed, so neither build nor run time needs the packages. Needs the npm registry.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { widenNarrowSpace } from './fonts/narrow-space.mjs';
import { fetchFonts } from './fonts/packages.mjs';
import { FEATURES, SUBSETS } from './fonts/subsets.mjs';

const target = resolve(import.meta.dirname, '../resources/fonts');

/** The file that keeps a package's licence: the Open Font License, whose first line names who holds the copyright. */
function licenceOf(source) {
  if (source === 'inter') return 'Inter-OFL.txt';
  if (source === 'noto-emoji') return 'NotoEmoji-OFL.txt';
  return source === 'noto-sans-sc' || source === 'noto-sans-kr' ? 'NotoSansCJK-OFL.txt' : 'NotoSans-OFL.txt';
}

const inRanges = (ranges) => (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);

const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
await mkdir(target, { recursive: true });
const packages = new Map();
const licences = new Map();
for (const { source, style, result, ranges, features = FEATURES } of SUBSETS) {
  if (!packages.has(source)) packages.set(source, await fetchFonts(source, folder));
  const read = packages.get(source);
  const original = await read(`${style.split('_')[1]}/${style}.ttf`);
  const characters = create(original).characterSet.filter(inRanges(ranges));
  const subset = await subsetFont(original, String.fromCodePoint(...characters), {
    targetFormat: 'sfnt',
    keepFeatures: features,
    noHinting: true,
  });
  const font = source === 'inter' ? widenNarrowSpace(subset) : subset;
  await writeFile(join(target, `${result}.ttf`), font);
  const [holder, ...terms] = String(await read('LICENSE_FONT')).split('\n');
  const licence = licences.get(licenceOf(source)) ?? { holders: new Set(), terms };
  licence.holders.add(holder.trim());
  licences.set(licenceOf(source), licence);
  console.log(`${result}: ${characters.length} characters, ${font.length} bytes`);
}
for (const [file, { holders, terms }] of licences) {
  await writeFile(join(target, file), [...holders, ...terms].join('\n'));
}
await rm(folder, { recursive: true });
