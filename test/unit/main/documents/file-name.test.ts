import { fileNameOf } from '@main/documents/file-name';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditNote, draftInvoice, frenchInvoice, nordvik, norwegianInvoice } from '../../../fixtures/invoices';

const named = (name: string) => fileNameOf({ ...norwegianInvoice, buyer: { ...nordvik, name } }, 'pdf');

/** Any code points, surrogates without their partner among them. */
const anyText = fc.array(fc.nat(0x10ffff), { maxLength: 200 }).map((codes) => String.fromCodePoint(...codes));

test('kind, number and customer in the language of the customer', () => {
  expect(fileNameOf(norwegianInvoice, 'pdf')).toBe('Faktura 2026-0149 Nordvik Havbruk AS.pdf');
  expect(fileNameOf(frenchInvoice, 'eml')).toBe('Facture F2026-0087 Commune de Saint-Aubin-sur-Lône.eml');
  expect(fileNameOf(creditNote, 'pdf')).toBe('Kreditnota K2026-0004 Nordvik Havbruk AS.pdf');
});

test('what is not posted is named a draft, whatever number it holds', () => {
  expect(fileNameOf({ ...draftInvoice, number: '7' }, 'pdf')).toBe('Faktura Utkast Nordvik Havbruk AS.pdf');
});

test('what no file system takes is replaced', () => {
  expect(named('A/B\\C: "D" <E>|F?*')).toBe('Faktura 2026-0149 A-B-C- -D- -E--F--.pdf');
  expect(named('Dots...')).toBe('Faktura 2026-0149 Dots.pdf');
  expect(named('a\u0000b\u202ec\nd')).toBe('Faktura 2026-0149 abcd.pdf');
});

test('any name gives one plain file name that every system can hold', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const fileName = named(name);
      expect(fileName).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
      expect(fileName).not.toMatch(/^[. ]|[. ]\.pdf$/);
      expect(fileName.isWellFormed()).toBe(true);
      expect([...fileName].length).toBeLessThanOrEqual(124);
      expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(255);
    }),
  );
});
