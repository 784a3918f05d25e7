import { keptIdentifier, readIdentifier } from '@shared/countries/read-identifier';
import { Refusal } from '@shared/failure';
import { describe, expect, it } from 'vitest';

describe('reading an identifier as it was typed', () => {
  it('keeps it as registers want it, however people group it', () => {
    expect(readIdentifier('legalId', ' 311 204 580 ', 'NO')).toEqual({ value: '311204580', problem: undefined });
    expect(readIdentifier('vatId', '311 204 580 mva', 'NO')).toEqual({ value: 'NO311204580MVA', problem: undefined });
    expect(readIdentifier('iban', 'nl91 abna 0417 1643 00', 'NL').value).toBe('NL91ABNA0417164300');
    expect(readIdentifier('bic', 'dnba no kk', 'NO').value).toBe('DNBANOKK');
    expect(readIdentifier('accountNumber', ' 8601 11 17947 ', 'NO').value).toBe('8601 11 17947');
  });

  it('names what cannot exist', () => {
    expect(readIdentifier('legalId', '311204581', 'NO').problem).toBe('identifier.organisationNumber');
    expect(readIdentifier('vatId', 'NL123456789B01', 'NL').problem).toBe('identifier.vatId');
    expect(readIdentifier('iban', 'NL91ABNA0417164301', 'NL').problem).toBe('identifier.iban');
    expect(readIdentifier('bic', 'DNBA', 'NO').problem).toBe('identifier.bic');
    expect(readIdentifier('accountNumber', '8601 11 17948', 'NO').problem).toBe('identifier.accountNumber');
  });

  it.each(['legalId', 'vatId', 'accountNumber', 'iban', 'bic'] as const)('takes an empty %s anywhere', (kind) => {
    for (const country of ['NO', 'NL', 'FR', 'MY', 'US']) {
      expect(readIdentifier(kind, '  ', country)).toEqual({ value: '', problem: undefined });
    }
  });

  it('refuses with what was typed and where', () => {
    const attempt = () => keptIdentifier('legalId', ' 123 ', 'NO', 'changes.legalId');
    expect(attempt).toThrow(Refusal);
    try {
      attempt();
    } catch (error) {
      expect(error).toMatchObject({
        failure: { code: 'identifier.organisationNumber', params: { value: '123' }, field: 'changes.legalId' },
      });
    }
  });
});
