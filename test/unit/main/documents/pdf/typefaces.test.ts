import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printable } from '@main/documents/pdf/printable';
import { SCRIPT_FONTS } from '@main/documents/pdf/scripts';
import { typefacesOf } from '@main/documents/pdf/typefaces';
import { Refusal } from '@shared/failure';
import { expect, test } from 'vitest';

const fonts = resolve('resources/fonts');
const { faces, fallback } = typefacesOf(resolve('resources'));

const isPrinted = (character: string): boolean => {
  const codePoint = character.codePointAt(0) ?? 0;
  return faces.regular.covers(codePoint) || fallback(codePoint) !== undefined;
};

/** The characters of a standard, read from the encoding made of it; private use is its vendor's. */
function charactersOf(encoding: string, first: number, last: number, trails: readonly number[]): string[] {
  const decoder = new TextDecoder(encoding);
  const characters: string[] = [];
  for (let lead = first; lead <= last; lead += 1) {
    for (const trail of trails) characters.push(...decoder.decode(Uint8Array.of(lead, trail)));
  }
  return characters.filter((character) =>
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character),
  );
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

test.each([
  ['GB 2312', 'gb18030', 0xb0, 0xf7, range(0xa1, 0xfe)],
  ['Big5, level 1', 'big5', 0xa4, 0xc5, [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]],
  ['JIS X 0208', 'euc-jp', 0xa4, 0xf4, range(0xa1, 0xfe)],
  ['KS X 1001', 'euc-kr', 0xb0, 0xfd, range(0xa1, 0xfe)],
] as const)('every letter of %s is printed', (_, encoding, first, last, trails) => {
  const characters = charactersOf(encoding, first, last, trails);
  expect(characters.length).toBeGreaterThan(4_000);
  expect(characters.filter((character) => !isPrinted(printable(character)))).toEqual([]);
});

test('a character of a rare script or none is not', () => {
  for (const character of ['\u{12000}', '\u{20000}', '\ue000', '\u0378']) expect(isPrinted(character)).toBe(false);
});

test('every font is there, and nothing else but licences and the list of them', async () => {
  const inter = ['Inter-Regular', 'Inter-Medium', 'Inter-SemiBold'];
  const expected = [...inter, ...SCRIPT_FONTS.map(({ name }) => name)].map((name) => `${name}.ttf`);
  const files = await readdir(fonts);
  expect(files.filter((file) => file.endsWith('.ttf')).sort()).toEqual(expected.sort());
  expect(files.filter((file) => !file.endsWith('.ttf')).sort()).toEqual([
    'Inter-OFL.txt',
    'NotoEmoji-OFL.txt',
    'NotoSans-OFL.txt',
    'NotoSansCJK-OFL.txt',
    'README.md',
  ]);
  for (const file of files.filter((name) => name.endsWith('.txt'))) {
    expect(await readFile(join(fonts, file), 'utf8')).toMatch(/^Copyright .*SIL OPEN FONT LICENSE Version 1\.1/s);
  }
});

test('a font is read when a character of it is first met, and refused by name where it is not there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proforma-fonts-'));
  await mkdir(join(folder, 'fonts'));
  for (const name of ['Inter-Regular', 'Inter-Medium', 'Inter-SemiBold']) {
    await copyFile(join(fonts, `${name}.ttf`), join(folder, 'fonts', `${name}.ttf`));
  }
  const some = typefacesOf(folder);
  expect(some.faces.regular.covers(0x41)).toBe(true);
  expect(() => some.fallback(0x5317)).toThrow(Refusal);
  await copyFile(join(fonts, 'NotoSans-Han.ttf'), join(folder, 'fonts', 'NotoSans-Han.ttf'));
  expect(some.fallback(0x5317)?.name).toBe('NotoSans-Han');
  await rm(folder, { recursive: true });
});
