import { type CompanyDraft, draftOf, newCompanyOf } from '@renderer/features/first-run/company-draft';
import { problemsOf } from '@renderer/features/first-run/company-problems';
import { newCompanySchema } from '@shared/api/application';
import { LANGUAGES } from '@shared/i18n/languages';
import { describe, expect, test } from 'vitest';

const TODAY = '2026-11-20';

const draft = (typed: Partial<CompanyDraft>) => draftOf({ name: 'Skogly', ...typed }, 'nb', TODAY);

const problemAt = (field: keyof ReturnType<typeof problemsOf>, typed: Partial<CompanyDraft>) =>
  problemsOf(draft(typed), TODAY)[field];

describe('the form of a company', () => {
  test('begins with what the country of the language has, and is fine but for the name', () => {
    for (const language of LANGUAGES) {
      expect(problemsOf(draftOf({}, language, TODAY), TODAY)).toEqual({ name: { kind: 'required' } });
    }
    expect(draftOf({}, 'ms', TODAY)).toMatchObject({ country: 'MY', currency: 'MYR', firstInvoiceNumber: '2026-0001' });
    expect(draftOf({ country: 'FR' }, 'nb', TODAY)).toMatchObject({ currency: 'EUR', language: 'fr' });
    expect(draftOf({ country: 'FR', currency: 'USD' }, 'nb', TODAY)).toMatchObject({ currency: 'USD' });
  });

  test.each([
    ['NO', '311 204 58', 8, 9],
    ['NO', '311 204 5801', 10, 9],
    ['NL', '1234567', 7, 8],
    ['NL', '123456789', 9, 20],
    ['FR', '732 829', 6, 9],
    ['FR', '732 829 320 00', 11, 14],
  ])('counts the digits of an organisation number while it is typed: %s %s', (country, legalId, count, expected) => {
    expect(problemAt('legalId', { country, legalId })).toMatchObject({
      kind: 'length',
      unit: 'digits',
      count,
      expected,
    });
  });

  test('says of a number of the right length what the application would say', () => {
    expect(problemAt('legalId', { legalId: '311204581' })).toMatchObject({
      kind: 'refusal',
      failure: { code: 'identifier.organisationNumber', params: { value: '311204581' } },
    });
    expect(problemAt('legalId', { legalId: '311 204 580' })).toBeUndefined();
    expect(problemAt('accountNumber', { accountNumber: '8601 11 17' })).toMatchObject({ count: 8, expected: 11 });
    expect(problemAt('accountNumber', { accountNumber: '8601 11 17947' })).toBeUndefined();
    expect(problemAt('iban', { country: 'NL', iban: 'NL91 ABNA 0417' })).toMatchObject({
      unit: 'characters',
      expected: 18,
    });
    expect(problemAt('iban', { country: 'NL', iban: 'NL91 ABNA 0417 1643 01' })).toMatchObject({ kind: 'refusal' });
    expect(problemAt('firstInvoiceNumber', { firstInvoiceNumber: 'ÆØÅ' })).toMatchObject({ kind: 'refusal' });
    expect(problemAt('email', { email: 'kari@' })).toMatchObject({ kind: 'email' });
  });

  test('asks for a VAT number only where it is one of its own and the firm is registered', () => {
    expect(problemAt('vatId', { country: 'NO', vatId: 'nonsense' })).toBeUndefined();
    expect(problemAt('vatId', { country: 'NL', vatId: 'nonsense' })).toMatchObject({ kind: 'refusal' });
    expect(problemAt('vatId', { country: 'NL', vatId: 'nonsense', vatRegistered: false })).toBeUndefined();
  });

  test('sends what this country’s form asked and leaves empty fields out', () => {
    const typed = {
      country: 'NL',
      legalId: ' 12345678 ',
      iban: '',
      accountNumber: '8601',
      vatRegistered: false,
      vatId: 'NL1',
    };
    const sent = newCompanyOf(draft(typed));
    expect(sent).toEqual({
      name: 'Skogly',
      country: 'NL',
      currency: 'EUR',
      language: 'nl',
      vatRegistered: false,
      legalId: '12345678',
      firstInvoiceNumber: '2026-0001',
    });
    expect(newCompanySchema.safeParse(sent).success).toBe(true);
  });
});
