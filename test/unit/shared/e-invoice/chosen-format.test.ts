import { chosenFormat, usualFormat } from '@shared/e-invoice/chosen-format';
import type { Company } from '@shared/model/company';
import type { Customer } from '@shared/model/customer';
import { describe, expect, it } from 'vitest';

describe('the format that a country asks for', () => {
  it.each([
    ['NO', 'NO', 'peppol'],
    ['NO', 'DE', 'peppol'],
    ['NL', 'NL', 'nlcius'],
    ['NL', 'BE', 'peppol'],
    ['FR', 'FR', 'facturx'],
    ['FR', 'DE', 'facturx'],
    ['MY', 'SG', 'myinvois'],
    ['NO', 'US', 'none'],
    ['US', 'NO', 'none'],
  ])('from %s to a business in %s is %s', (seller, buyer, format) => {
    expect(usualFormat(seller, buyer, true)).toBe(format);
  });

  it('is the PDF alone for a private person in Europe', () => {
    expect(usualFormat('NO', 'NO', false)).toBe('none');
  });
});

describe('the format that a customer gets', () => {
  const company = { electronicFormat: null, address: { country: 'NO' } } as Company;
  const customer = { electronicFormat: null, legalId: '974760673', vatId: '', address: { country: 'NO' } } as Customer;

  it('is what was chosen for them, before what was chosen for all, before what their country asks for', () => {
    expect(chosenFormat(company, customer)).toBe('peppol');
    expect(chosenFormat({ ...company, electronicFormat: 'ubl' }, customer)).toBe('ubl');
    expect(chosenFormat({ ...company, electronicFormat: 'ubl' }, { ...customer, electronicFormat: 'none' })).toBe(
      'none',
    );
  });
});
