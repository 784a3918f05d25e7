import type { CommandGroup } from '@renderer/palette/commands';
import { fold, matching, pieces } from '@renderer/palette/matching';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const group = (title: string, ...labels: string[]): CommandGroup => ({
  title,
  commands: labels.map((label) => ({ id: label, label, run: () => undefined })),
});

test('every word of the text has to be in the label, in any order and without accents', () => {
  const groups = [group('Invoices', 'Nordvik Havbruk AS', 'Malmö Verft', 'Commune d’État'), group('Empty', 'Sundt')];
  const labels = (text: string) => matching(groups, text).flatMap(({ commands }) => commands.map(({ label }) => label));
  expect(labels('havbruk nord')).toEqual(['Nordvik Havbruk AS']);
  expect(labels('malmo')).toEqual(['Malmö Verft']);
  expect(labels('etat')).toEqual(['Commune d’État']);
  expect(labels('nothing')).toEqual([]);
  expect(labels('')).toHaveLength(4);
});

test('a group without a match is left out', () => {
  expect(matching([group('One', 'Nord'), group('Two', 'Syd')], 'nord').map(({ title }) => title)).toEqual(['One']);
});

test('what was found is marked where it stands', () => {
  expect(pieces('Opprett faktura for Nordvik', 'nord')).toEqual([
    { at: 0, text: 'Opprett faktura for ', isMatch: false },
    { at: 20, text: 'Nord', isMatch: true },
    { at: 24, text: 'vik', isMatch: false },
  ]);
});

test('the pieces of a label are the label', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (label, text) => {
      expect(
        pieces(label, text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(label);
    }),
  );
});

test('folding keeps the place of every character', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([...fold(text)].length).toBe([...text].length);
    }),
  );
});
