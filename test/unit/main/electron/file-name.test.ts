import { plainFileName } from '@main/electron/file-name';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['Invoice 2026-0041.pdf', 'Invoice 2026-0041.pdf'],
  ['Fœtus & Søn – n° 1.eml', 'Fœtus & Søn – n° 1.eml'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\win.ini', 'win.ini'],
  ['a:b*c?"<d>|e.pdf', 'a b c d e.pdf'],
  ['.bashrc', 'bashrc'],
  ['invoice.pdf. . ', 'invoice.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['lpt1', '_lpt1'],
  ['console.pdf', 'console.pdf'],
  // A right-to-left override makes `exe.pdf` look like `fdp.exe`, and the other way round.
  ['invoice\u202Efdp.exe', 'invoice fdp.exe'],
  ['line\nbreak.pdf', 'line break.pdf'],
  ['', 'Proforma'],
  ['..', 'Proforma'],
  ['/', 'Proforma'],
])('“%s” becomes “%s”', (suggested, name) => {
  expect(plainFileName(suggested)).toBe(name);
});

test('a long name is cut before its ending', () => {
  const name = plainFileName(`${'é'.repeat(300)}.pdf`);
  expect(name).toHaveLength(120);
  expect(name).toMatch(/é\.pdf$/);
});

test('no suggestion leads out of the chosen folder', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('..', '/', '\\', ':', '\0', ' ', '.'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const name = plainFileName(pieces.join(''));
      expect(name).not.toMatch(/[/\\:\0]/);
      expect(name).not.toMatch(/^\.|[. ]$/);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(121);
    }),
  );
});
