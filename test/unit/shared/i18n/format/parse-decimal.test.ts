import { parseDecimalInput } from '@shared/i18n/format/parse-decimal';
import { LANGUAGES } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const readAs = (text: string, language: (typeof LANGUAGES)[number]) => {
  const read = parseDecimalInput(text, language);
  return read.ok ? read.value : read.reason.code;
};

describe('a number that was typed', () => {
  it.each([
    ['1.234,50', '1234.5'],
    ['1 234.50', '1234.5'],
    ['1,234.50', '1234.5'],
    ['1\u202f234,50', '1234.5'],
    ['1\u00a0234\u00a0567,5', '1234567.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['-5', '-5'],
    ['−5,25', '-5.25'],
    ['+14', '14'],
    [',5', '0.5'],
    ['.5', '0.5'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1234.567', '1234.567'],
    ['007', '7'],
    ['-0', '0'],
    ['  42 ', '42'],
  ])('%s is %s in every language', (text, value) => {
    for (const language of LANGUAGES) expect(readAs(text, language)).toBe(value);
  });

  it.each([
    ['1.234', { en: '1.234', ms: '1.234', nl: '1234', nb: '1234', fr: '1234' }],
    ['1,234', { en: '1234', ms: '1234', nl: '1.234', nb: '1.234', fr: '1.234' }],
  ])('%s is read by the language', (text, values) => {
    for (const language of LANGUAGES) expect(readAs(text, language)).toBe(values[language]);
  });

  it.each([
    ['=8*3', '24'],
    ['= 8 × 3 ', '24'],
    ['=2+3*4', '14'],
    ['=(2+3)*4', '20'],
    ['=10-2-3', '5'],
    ['=100/8', '12.5'],
    ['=1/3', '0.333333333333'],
    ['=10/3*3', '10'],
    ['=-(2+3)', '-5'],
    ['=2*-3', '-6'],
    ['=((7))', '7'],
    ['=42', '42'],
  ])('%s comes to %s', (text, value) => {
    for (const language of LANGUAGES) expect(readAs(text, language)).toBe(value);
  });

  it('reads the numbers of a sum as the language writes them', () => {
    expect(readAs('=7,5+0,25', 'nb')).toBe('7.75');
    expect(readAs('=1.250,00*2', 'nl')).toBe('2500');
    expect(readAs('=1,250*2', 'en')).toBe('2500');
    expect(readAs('=1\u202f250*2', 'fr')).toBe('2500');
  });

  it.each([
    '',
    '-',
    '=',
    'abc',
    '12abc',
    '1e5',
    '0x10',
    '1,2,3',
    '1.2.3',
    '12 34',
    '1 2 3',
    '5.',
    '5,',
    '--5',
    '1,234.5,6',
    '=2+',
    '=*3',
    '=(2',
    '=2)',
    '=()',
    '=2(3)',
    '=1 + + ',
    '=alert(1)',
    '=2**3',
    'Infinity',
    'NaN',
    '1'.repeat(16),
    `=${'1+'.repeat(150)}1`,
  ])('%j is refused', (text) => {
    for (const language of LANGUAGES) expect(readAs(text, language)).toBe('input.notANumber');
  });

  it('is refused with a reason that says how to write it', () => {
    const read = parseDecimalInput('tolv', 'nb');
    expect(read.ok ? '' : failureMessage(read.reason, 'nb')).toBe(
      '«tolv» er ikke et tall. Skriv det som 1\u202f234,50, eller et regnestykke som =8*3.',
    );
    expect(readAs('=5/(3-3)', 'en')).toBe('input.divisionByZero');
    expect(readAs('=999999999999*999999999999', 'en')).toBe('input.numberTooLarge');
  });

  it('agrees with the sum of any two numbers', () => {
    const whole = fc.integer({ min: -9999, max: 9999 });
    fc.assert(
      fc.property(whole, whole, whole, (a, b, c) => {
        expect(readAs(`=${a}+${b}*${c}`, 'en')).toBe(String(a + b * c));
        expect(readAs(`=(${a}-${b})*${c}`, 'en')).toBe(String((a - b) * c + 0));
      }),
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0159.,+-*/()= \u202fe%') }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          const read = parseDecimalInput(text, language);
          expect(read.ok ? read.value : read.reason.code).toMatch(/^-?\d+(\.\d+)?$|^input\./);
        },
      ),
    );
  });
});
