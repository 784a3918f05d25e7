import { cleanLine, cleanParagraph } from '@main/timesheets/clean-text';
import { readCurrency } from '@main/timesheets/currency';
import { decideDecimalMark, readDecimal } from '@main/timesheets/read-decimal';
import { readDuration } from '@main/timesheets/read-duration';
import { readTime } from '@main/timesheets/read-time';
import { readYesNo } from '@main/timesheets/read-words';
import { describe, expect, it } from 'vitest';

describe('a time of day', () => {
  it.each([
    ['09:05:00 AM', '09:05:00'],
    ['9:05 PM', '21:05:00'],
    ['12:00 AM', '00:00:00'],
    ['12:00:00 am', '00:00:00'],
    ['12:30 pm', '12:30:00'],
    ['9:05\u202fPM', '21:05:00'],
    ['9:05 p.m.', '21:05:00'],
    ['9 PM', '21:00:00'],
    ['14:30', '14:30:00'],
    ['9.05', '09:05:00'],
    ['23:59:59', '23:59:59'],
  ])('%s is %s', (text, time) => expect(readTime(text)).toBe(time));

  it.each(['24:00', '13:00 PM', '0:30 AM', '9', '9:60', '12:30:60', 'noon', ''])('“%s” is none', (text) =>
    expect(readTime(text)).toBeUndefined(),
  );
});

describe('a duration', () => {
  it.each([
    ['01:30:00', { hours: '1.5', seconds: 5400 }],
    ['0:13', { hours: '0.216667', seconds: 780 }],
    ['00:34:57', { hours: '0.5825', seconds: 2097 }],
    ['25:00:00', { hours: '25', seconds: 90_000 }],
    ['00:00:01', { hours: '0.000278', seconds: 1 }],
    ['-01:30', { hours: '-1.5', seconds: -5400 }],
    ['1h 30m', { hours: '1.5', seconds: 5400 }],
    ['45 min', { hours: '0.75', seconds: 2700 }],
    ['1.25', { hours: '1.25' }],
    ['1,5', { hours: '1.5' }],
    ['1,5 h', { hours: '1.5' }],
    ['0,125', { hours: '0.125' }],
    ['1,125', { hours: '1.125' }],
    ['7.5000001', { hours: '7.5' }],
    ['-2,5', { hours: '-2.5' }],
  ])('%s is %o', (text, duration) => expect(readDuration(text)).toEqual(duration));

  it.each(['', ':', '1:75', '5 km', 'two', '1.5.2', '12:00:00:00'])('“%s” is none', (text) =>
    expect(readDuration(text)).toBeUndefined(),
  );
});

describe('an amount', () => {
  it.each([
    ['1.234,50', '1234.5'],
    ['1,234.50', '1234.5'],
    ['1 234,50', '1234.5'],
    ['1\u202f234\u202f567,5', '1234567.5'],
    ['1’234.50', '1234.5'],
    ['1.234.567', '1234567'],
    ['kr 1 800,00', '1800'],
    ['1200,-', '1200'],
    ['€1,200.00', '1200'],
    ['95.00 USD', '95'],
    ['RM95', '95'],
    ['US$ 95', '95'],
    ['.5', '0.5'],
    ['-12,30', '-12.3'],
    ['0.00', '0'],
  ])('%s is %s whatever the file’s decimal mark', (text, value) => {
    expect(readDecimal(text, ',')).toBe(value);
    expect(readDecimal(text, '.')).toBe(value);
  });

  it('takes a single mark with three digits behind it as the file does', () => {
    expect(readDecimal('1.500', ',')).toBe('1500');
    expect(readDecimal('1.500', '.')).toBe('1.5');
    expect(readDecimal('1,500', '.')).toBe('1500');
  });

  it.each(['', 'a lot', '1.2.3', '12,34,5', '1e5', '1..5', '12 34', '1.', '1234567890123', '٣'])(
    '“%s” is none',
    (text) => expect(readDecimal(text, '.')).toBeUndefined(),
  );

  it('finds the decimal mark in the whole file', () => {
    expect(decideDecimalMark(['1.500', '1.234,50'], [], ',')).toBe(',');
    expect(decideDecimalMark(['1.500', '95.00'], [], ';')).toBe('.');
    expect(decideDecimalMark(['1.500'], ['7,5'], ',')).toBe(',');
    expect(decideDecimalMark(['1.500'], ['1,500'], ',')).toBe(',');
  });

  it('takes the decimal comma for granted in a file with semicolons, and the point elsewhere', () => {
    expect(decideDecimalMark(['1.500'], ['1:30'], ';')).toBe(',');
    expect(decideDecimalMark(['1.500'], [], ',')).toBe('.');
  });
});

describe('yes and no', () => {
  it.each(['Yes', 'TRUE', '1', 'Ja', 'oui', 'ya', 'Sí'])('%s is yes', (word) => expect(readYesNo(word)).toBe(true));
  it.each(['No', 'false', '0', 'nei', 'nee', 'Nein', 'non', 'Tidak'])('%s is no', (word) =>
    expect(readYesNo(word)).toBe(false),
  );
  it('does not guess', () => expect(readYesNo('maybe')).toBeUndefined());
});

describe('a currency', () => {
  it.each([
    ['EUR', 'EUR'],
    ['nok', 'NOK'],
    ['Euro - EUR', 'EUR'],
    ['Swedish Krona - SEK', 'SEK'],
    ['EURO', 'EUR'],
    ['€', 'EUR'],
  ])('%s is %s', (text, currency) => expect(readCurrency(text)).toBe(currency));

  it.each(['kr', '$', 'XYZ', ''])('“%s” could be several or none', (text) =>
    expect(readCurrency(text)).toBeUndefined(),
  );
});

describe('a text', () => {
  it('loses what cannot be seen and the white space around it', () => {
    expect(cleanLine('  Acme\u0000\u202e \t AS\n')).toBe('Acme AS');
    expect(cleanParagraph(' one  \r\u0007\ntwo\u0085three\u2028four ')).toBe('one\ntwo\nthree\nfour');
  });

  it('keeps line breaks in a paragraph and makes them spaces in a line', () => {
    expect(cleanParagraph('one\ntwo')).toBe('one\ntwo');
    expect(cleanLine('one\ntwo')).toBe('one two');
  });

  it('is the same in both Unicode spellings of an accent', () => {
    expect(cleanLine('Cafe\u0301')).toBe('Caf\u00e9');
  });
});
