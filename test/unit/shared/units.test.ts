import { LANGUAGES } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import { UNITS, unitAbbreviation, unitLabel } from '@shared/units';
import { expect, test } from 'vitest';

test('every unit has a word and a short form in every language', () => {
  for (const language of LANGUAGES) {
    const translate = translator(language);
    for (const unit of UNITS) {
      for (const quantity of ['1', '2', '0.5']) expect(unitLabel(unit, quantity, translate)).not.toContain('unit.');
      expect(unitAbbreviation(unit, translate)).not.toContain('unit.short');
    }
  }
});

test('the quantity chooses the plural by the rules of the language', () => {
  expect(['1', '18.5', '0.5'].map((quantity) => unitLabel('HUR', quantity, translator('nb')))).toEqual([
    'time',
    'timer',
    'timer',
  ]);
  expect(['1', '1.5', '2'].map((quantity) => unitLabel('DAY', quantity, translator('fr')))).toEqual([
    'jour',
    'jour',
    'jours',
  ]);
  expect(unitLabel('HUR', '46.5', translator('nl'))).toBe('uur');
});

test('a code that is not offered is printed as it is', () => {
  expect(unitLabel('XPX', '3', translator('en'))).toBe('XPX');
});
