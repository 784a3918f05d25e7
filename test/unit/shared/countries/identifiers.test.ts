import { countryOf, KNOWN_COUNTRIES } from '@shared/countries';
import { isIban, printAccountNumber, printIban } from '@shared/countries/bank';
import {
  accountNumberProblem,
  bicProblem,
  ibanProblem,
  legalIdProblem,
  vatIdProblem,
} from '@shared/countries/identifiers';
import { LANGUAGES } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const normalizedLegalId = (text: string, country: string) => countryOf(country).legalId.normalize(text);
const normalizedVatId = (text: string, country: string) => countryOf(country).vatId.normalize(text);

describe('organisation numbers', () => {
  test.each([
    ['NO', 'NO 311 204 580 MVA', '311204580', '311\u00a0204\u00a0580', '0192'],
    ['NL', 'KvK 9000.4760', '90004760', '90004760', '0106'],
    ['NL', '00000001003214345000', '00000001003214345000', '00000001003214345000', '0190'],
    ['FR', 'SIREN 732 829 320', '732829320', '732\u00a0829\u00a0320', '0002'],
    ['FR', '732 829 320 00074', '73282932000074', '732\u00a0829\u00a0320 00074', '0009'],
    ['MY', '201901-234567', '201901234567', '201901234567', ''],
    ['DE', 'HRB 86891', 'HRB86891', 'HRB86891', ''],
  ])('%s: %s is kept, printed and named by its scheme', (country, typed, kept, printed, scheme) => {
    const { legalId } = countryOf(country);
    expect(legalId.normalize(typed)).toBe(kept);
    expect(legalIdProblem(kept, country)).toBeUndefined();
    expect(legalId.print(kept)).toBe(printed);
    expect(legalId.schemeOf(kept)).toBe(scheme);
  });

  test.each([
    ['NO', '311204581', 'identifier.organisationNumber'],
    ['NL', '9000476', 'identifier.kvk'],
    ['FR', '732829321', 'identifier.siren'],
    ['MY', '12', 'identifier.businessRegistration'],
    ['SE', 'x', 'identifier.registration'],
  ])('%s: %s is refused', (country, legalId, code) => {
    expect(legalIdProblem(legalId, country)).toBe(code);
  });

  test('one wrong digit of a Norwegian number is always found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (index, by) => {
        const right = '311204580';
        const wrong = `${right.slice(0, index)}${(Number(right[index]) + by) % 10}${right.slice(index + 1)}`;
        expect(legalIdProblem(wrong, 'NO')).toBeDefined();
      }),
    );
  });
});

describe('VAT numbers', () => {
  test.each([
    ['NO', '311 204 580 mva', 'NO311204580MVA'],
    ['NO', '311204580', 'NO311204580MVA'],
    ['NL', 'NL 0044.95.445.B.01', 'NL004495445B01'],
    ['NL', '004495445B01', 'NL004495445B01'],
    ['FR', 'FR 44 732829320', 'FR44732829320'],
    ['DE', 'DE 136 695 976', 'DE136695976'],
    ['DK', '13585628', 'DK13585628'],
    ['MY', 'W10180832000001', 'W10-1808-32000001'],
  ])('%s: %s is kept as %3$s', (country, typed, kept) => {
    expect(normalizedVatId(typed, country)).toBe(kept);
    expect(vatIdProblem(kept, country)).toBeUndefined();
  });

  test('a firm may be registered in another country than its own', () => {
    expect(vatIdProblem('NL004495445B01', 'DE')).toBeUndefined();
    expect(vatIdProblem('DE136695976', 'NO')).toBeUndefined();
    expect(vatIdProblem('DE136695977', 'NO')).toBe('identifier.vatId');
  });

  test.each([
    ['NO', 'NO311204581MVA', 'identifier.vatId'],
    ['FR', 'FR45732829320', 'identifier.vatId'],
    ['NL', 'NL004495446B01', 'identifier.vatId'],
    ['MY', 'W10-1808', 'identifier.sst'],
  ])('%s: %s is refused', (country, vatId, code) => {
    expect(vatIdProblem(vatId, country)).toBe(code);
  });

  test('a Norwegian one is printed as letterheads write it', () => {
    expect(countryOf('NO').vatId.print('NO311204580MVA')).toBe('311\u00a0204\u00a0580\u00a0MVA');
  });
});

describe('accounts', () => {
  test('known IBANs pass, and any exchanged digit is found', () => {
    const known = ['NO9386011117947', 'NL91ABNA0417164300', 'FR7630006000011234567890189', 'DE89370400440532013000'];
    for (const iban of known) expect(ibanProblem(iban)).toBeUndefined();
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, place, by) => {
        const index = 2 + (place % (iban.length - 2));
        if (!/\d/.test(iban[index] ?? '')) return;
        const wrong = `${iban.slice(0, index)}${(Number(iban[index]) + by) % 10}${iban.slice(index + 1)}`;
        expect(isIban(wrong)).toBe(false);
      }),
    );
    expect(ibanProblem('NO93860111179470')).toBe('identifier.iban');
    expect(ibanProblem('MY93860111179')).toBe('identifier.iban');
  });

  test('account number and BIC', () => {
    expect(accountNumberProblem('8601 11 17947', 'NO')).toBeUndefined();
    expect(accountNumberProblem('86011117948', 'NO')).toBe('identifier.accountNumber');
    expect(accountNumberProblem('5141 2345 6789', 'MY')).toBeUndefined();
    expect(bicProblem('DNBANOKK')).toBeUndefined();
    expect(bicProblem('DNBANOK')).toBe('identifier.bic');
  });

  test('are printed in their groups', () => {
    expect(printIban('NO9386011117947')).toBe('NO93\u00a08601\u00a01117\u00a0947');
    expect(printAccountNumber('86011117947', 'NO')).toBe('8601\u00a011\u00a017947');
    expect(printAccountNumber('5141 2345 6789', 'MY')).toBe('5141 2345 6789');
  });
});

test('an empty identifier is no problem anywhere', () => {
  for (const country of [...KNOWN_COUNTRIES.map(({ code }) => code), 'DE', 'US']) {
    expect([legalIdProblem('', country), vatIdProblem('', country), accountNumberProblem('', country)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(normalizedLegalId('', country)).toBe('');
    expect(normalizedVatId('', country)).toBe('');
  }
});

test('normalizing twice changes nothing', () => {
  const countries = fc.constantFrom('NO', 'NL', 'FR', 'MY', 'DE', 'US', 'GR');
  fc.assert(
    fc.property(
      countries,
      fc.string({ unit: fc.constantFrom(...'NOLFRMVAB0123456789 .-'), maxLength: 20 }),
      (country, text) => {
        const { legalId, vatId } = countryOf(country);
        const keptVatId = vatId.normalize(text);
        expect(vatId.normalize(keptVatId)).toBe(keptVatId);
        const keptLegalId = legalId.normalize(text);
        expect(legalId.normalize(keptLegalId).length).toBeLessThanOrEqual(keptLegalId.length);
      },
    ),
  );
});

test('every problem has a message that names the value', () => {
  const code = legalIdProblem('311204581', 'NO');
  expect(code).toBeDefined();
  for (const language of LANGUAGES) {
    if (code !== undefined)
      expect(failureMessage({ code, params: { value: '311204581' } }, language)).toContain('311204581');
  }
});
