import { countryOf, KNOWN_COUNTRIES } from '@shared/countries';
import { addressLines } from '@shared/countries/address';
import { COUNTRY_CODES, countryName } from '@shared/countries/names';
import { isCurrency } from '@shared/currencies';
import { LANGUAGES } from '@shared/i18n/languages';
import { rateProblem } from '@shared/model/vat';
import { describe, expect, test } from 'vitest';

test('every country of the world has a currency, a language and taxes that can be invoiced', () => {
  for (const code of COUNTRY_CODES) {
    const { currency, vatChoices, unregistered } = countryOf(code);
    expect(isCurrency(currency), code).toBe(true);
    for (const { category, rate } of [...vatChoices, unregistered]) {
      expect(rateProblem(category, rate), `${code} ${category} ${rate}`).toBeUndefined();
    }
  }
});

test('the known countries start from their usual rate', () => {
  expect(KNOWN_COUNTRIES.map(({ code, vatChoices }) => [code, vatChoices[0]?.rate])).toEqual([
    ['NO', '25'],
    ['NL', '21'],
    ['FR', '20'],
    ['MY', '8'],
  ]);
  expect(countryOf('MY').taxRounding).toBe('line');
  expect(countryOf('FR').unregistered.exemptionCode).toBe('VATEX-FR-FRANCHISE');
});

test('a country of the Union can bill without tax across its borders', () => {
  const categories = countryOf('DE').vatChoices.map(({ category }) => category);
  expect(categories).toContain('AE');
  expect(categories).toContain('K');
  expect(countryOf('US').vatChoices.map(({ category }) => category)).not.toContain('K');
  expect(countryOf('US').taxWord).toBe('tax');
});

describe('names', () => {
  test('are there in five languages', () => {
    expect(COUNTRY_CODES.length).toBeGreaterThan(240);
    for (const language of LANGUAGES) {
      for (const code of COUNTRY_CODES) expect(countryName(code, language).length, code).toBeGreaterThan(2);
    }
    expect(LANGUAGES.map((language) => countryName('DE', language))).toEqual([
      'Germany',
      'Tyskland',
      'Duitsland',
      'Allemagne',
      'Jerman',
    ]);
  });

  test('a code that is none stands for itself', () => {
    expect(countryName('QX', 'en')).toBe('QX');
  });
});

describe('an address', () => {
  const address = {
    line1: '1 High Street',
    line2: '',
    postalCode: 'N1 9GU',
    city: 'London',
    subdivision: '',
    country: 'GB',
  };

  test('is written as its country writes it, and names the country abroad', () => {
    expect(addressLines(address, 'GB', 'en')).toEqual(['1 High Street', 'London', 'N1 9GU']);
    expect(addressLines(address, 'NO', 'nb')).toEqual(['1 High Street', 'London', 'N1 9GU', 'Storbritannia']);
    const american = { ...address, postalCode: '10001', city: 'New York', subdivision: 'NY', country: 'US' };
    expect(addressLines(american, 'US', 'en')).toEqual(['1 High Street', 'New York, NY 10001']);
    const dutch = { ...address, postalCode: '3511 NR', city: 'Utrecht', country: 'NL' };
    expect(addressLines(dutch, 'NL', 'nl')).toEqual(['1 High Street', '3511 NR Utrecht']);
  });

  test('an empty one has no lines', () => {
    const empty = { line1: '', line2: '', postalCode: '', city: '', subdivision: '', country: 'NO' };
    expect(addressLines(empty, 'NO', 'nb')).toEqual([]);
  });
});
