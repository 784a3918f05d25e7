import { resolve } from 'node:path';
import { bytesOf, createDocument, createSheet } from '@main/documents/pdf/sheet';
import { STYLE } from '@main/documents/pdf/styles';
import { typefacesOf } from '@main/documents/pdf/typefaces';
import { createTypesetter } from '@main/documents/pdf/typesetter';
import { expect, test } from 'vitest';
import { glyphsOf, readPdf } from '../read-pdf';

const typefaces = typefacesOf(resolve('resources'));

/** A page with one line of text for each that is given. */
async function pageOf(...lines: string[]): Promise<Uint8Array> {
  const document = createDocument({
    title: 'Test',
    author: 'Test',
    language: 'en',
    createdAt: new Date('2026-11-20T12:00:00Z'),
    font: typefaces.faces.regular,
  });
  const sheet = createSheet(document, createTypesetter(typefaces));
  sheet.element('Document', () => {
    sheet.addPage();
    for (const [index, line] of lines.entries()) {
      sheet.leaf('P', () => sheet.text(line, { x: 50, top: 50 + 30 * index, style: STYLE.row }));
    }
  });
  return bytesOf(document);
}

test('a syllable is one glyph of the file, put together of several, and reads as it was written', async () => {
  const bytes = await pageOf('कि', 'நொ');
  expect(glyphsOf(bytes)).toEqual(['0001', '0001']);
  expect((await readPdf(bytes)).text).toBe('कि\nநொ');
});

test('the ring of sara am is a part of the consonant under it', async () => {
  const bytes = await pageOf('น้ำ', 'นำ');
  const [, tone, vowel, , plainVowel] = glyphsOf(bytes);
  expect(glyphsOf(bytes)).toHaveLength(5);
  expect(tone).not.toBe(vowel);
  expect(plainVowel).toBe(vowel);
  expect((await readPdf(bytes)).text).toBe('น้ำ\nนำ');
});

test('a glyph has a number for each text that it stands for, and the same text the same number', async () => {
  const bytes = await pageOf('(ab', 'אב (');
  const [open, a, b, , , , mirroredOpen] = glyphsOf(bytes);
  expect(new Set([open, a, b]).size).toBe(3);
  expect(mirroredOpen).not.toBe(open);
  const again = glyphsOf(await pageOf('abba', 'baab'));
  expect(again).toEqual(['0001', '0002', '0002', '0001', '0002', '0001', '0001', '0002']);
});

test('a joiner is copied and not drawn', async () => {
  const bytes = await pageOf('می\u200cخواهم');
  expect(glyphsOf(bytes)).not.toContain('0000');
  expect((await readPdf(bytes)).text).toBe('می\u200cخواهم');
});
