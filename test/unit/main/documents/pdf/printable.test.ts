import { printable, REPLACEMENT } from '@main/documents/pdf/printable';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Any code points, surrogates without their partner among them. */
const anyText = fc.array(fc.nat(0x10ffff), { maxLength: 200 }).map((codes) => String.fromCodePoint(...codes));

test('control and invisible characters are dropped, line breaks and composed letters stay', () => {
  expect(printable('a\u0000b\u0007c')).toBe('abc');
  expect(printable('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\nfour');
  expect(printable('soft\u00adhyphen zero\u200bwidth \u202eright-to-left')).toBe('softhyphen zerowidth right-to-left');
  expect(printable('e\u0301')).toBe('é');
  expect(printable('tab\tstop\u3000wide')).toBe('tab stop wide');
  expect(printable('\ud800 alone')).toBe(`${REPLACEMENT} alone`);
});

test('no-break spaces are kept: they hold figures together', () => {
  expect(printable('1\u202f000\u00a0kr')).toBe('1\u202f000\u00a0kr');
});

test('whatever the text, nothing unprintable is left and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const result = printable(text);
      expect(result).not.toMatch(/[^\P{Cc}\n]/u);
      // Direction marks, and joiners between letters, are all that is kept without a shape.
      expect(result.replace(/[\u200c-\u200f]/g, '')).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
      expect(printable(result)).toBe(result);
    }),
  );
});

test('joiners stay where letters are shaped by them', () => {
  expect(printable('می\u200cخواهم')).toBe('می\u200cخواهم');
  expect(printable('क\u094d\u200dष')).toBe('क\u094d\u200dष');
  expect(printable('Fjell\u200dheim \u200cAS')).toBe('Fjellheim AS');
});

test('an order to turn the direction round is dropped, a mark that says where a word belongs stays', () => {
  expect(printable('\u202e00,001\u202c \u2067kr\u2069')).toBe('00,001 kr');
  expect(printable('שלום\u200e!')).toBe('שלום\u200e!');
});

test('an emoji of several is reduced to its parts', () => {
  expect(printable('👨‍👩‍👧 👍🏽 ❤️ 1️⃣ 🇳🇴 🏴󠁧󠁢󠁥󠁮󠁧󠁿')).toBe('👨👩👧 👍 ❤ 1 🇳🇴 🏴');
});
