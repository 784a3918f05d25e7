import { resolve } from 'node:path';
import { printable, REPLACEMENT } from '@main/documents/pdf/printable';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import type { Invoice } from '@shared/model/invoice';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fjellheim, invoiceLine, makeInvoice, nordvik } from '../../../../fixtures/invoices';
import { glyphsOf, readPdf } from '../read-pdf';
import { ALPHABETS, anything, textOf } from './hostile';

const resourcesFolder = resolve('resources');

/** An invoice with the text in the names of both parties, an address and a line. */
const invoiceOf = (text: string): Invoice => ({
  ...makeInvoice(),
  buyer: { ...nordvik, name: `B ${text}`, address: { ...nordvik.address, line1: text } },
  seller: { ...fjellheim, name: `S ${text}` },
  lines: [{ ...invoiceLine(), name: `L ${text}`, description: `${text} ${text}` }],
});

/**
 * Line breaks and spaces are the page's; marks of direction have done their work. U+0149, which Unicode advises against,
 * is read by pdf.js as the two letters that it stands for.
 */
const bare = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f\u200e\u200f]/g, '')
    .replaceAll('\u0149', '\u02bcn')
    .normalize('NFC');

async function check(text: string, { isRead }: { readonly isRead: boolean }): Promise<void> {
  const { bytes, warnings } = await renderInvoicePdf(invoiceOf(text), { resourcesFolder });
  const source = Buffer.from(bytes).toString('latin1');
  expect(glyphsOf(bytes)).not.toContain('0000');
  const fonts = source.match(/\/Type \/FontDescriptor/g)?.length;
  expect(source.match(/\/FontFile2 /g)?.length).toBe(fonts);
  const read = await readPdf(bytes);
  if (!isRead) return;
  const printed = Array.from(printable(text), (character) => (warnings.includes(character) ? REPLACEMENT : character));
  expect(bare(read.text)).toContain(bare(printed.join('')));
}

/** pdf.js takes a right-to-left sign with a mark for a part of what it read before; `face.test.ts` holds those. */
const READ: Readonly<Record<string, RegExp>> = { arabic: /\p{M}/gu, hebrew: /\p{M}/gu };

describe('an invoice full of hostile text', () => {
  test.each(Object.keys(ALPHABETS))('in %s reads as it was written', async (alphabet) => {
    await fc.assert(
      fc.asyncProperty(textOf(alphabet, 20), (text) => check(text.replace(READ[alphabet] ?? '', ''), { isRead: true })),
      { numRuns: 3 },
    );
  });

  test('in many scripts and none can be made and opened, with every font in it and no missing glyph', async () => {
    await fc.assert(
      fc.asyncProperty(anything, (text) => check(text, { isRead: false })),
      { numRuns: 10 },
    );
  });
});
