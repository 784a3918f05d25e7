import { pairs, table } from '@main/cli/output/table';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('columns are as wide as their widest text, figures stand to the right', () => {
  expect(
    table(
      [{ head: 'Kunde' }, { head: 'Beløp', align: 'right' }],
      [
        ['Å AS', '1,00'],
        ['Nordvik', '1 234,50'],
      ],
    ),
  ).toEqual(['Kunde       Beløp', 'Å AS         1,00', 'Nordvik  1 234,50']);
});

test('pairs have no head', () => {
  expect(
    pairs(
      [
        ['Netto', '1'],
        ['Mva', '25'],
      ],
      'right',
    ),
  ).toEqual(['Netto   1', 'Mva    25']);
});

test('a letter with a combining mark takes one cell', () => {
  expect(table([{ head: 'a' }, { head: 'b' }], [['e\u0301', 'x']])[1]).toBe('e\u0301  x');
});

test('every line starts its last column at the same cell', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z]{0,9}$/), fc.constant('|')), { minLength: 1 }), (rows) => {
      const lines = table([{ head: 'x' }, { head: '|' }], rows);
      expect(new Set(lines.map((text) => text.indexOf('|'))).size).toBe(1);
    }),
  );
});
