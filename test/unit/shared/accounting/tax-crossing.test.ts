import { crossTaxes, rateOn } from '@shared/accounting/tax-crossing';
import { usualTaxes } from '@shared/accounting/usual-taxes';
import type { TaxCode, TaxGroup } from '@shared/model/tax';
import { describe, expect, it } from 'vitest';

const code = (id: string, rates: TaxCode['rates'], category: TaxCode['category'] = 'S'): TaxCode => ({
  id,
  name: id,
  category,
  exemptionCode: '',
  exemptionReason: '',
  rates,
  account: '',
  standardCode: '',
  revision: 1,
});

const group = (kind: TaxGroup['kind'], ...taxCodeIds: string[]): TaxGroup => ({
  id: kind,
  kind,
  name: kind,
  taxCodeIds,
  revision: 1,
});

const standard = code('standard', [
  { from: '2026-01-01', rate: '25' },
  { from: '2027-01-01', rate: '24' },
]);
const reduced = code('reduced', [{ from: '2026-01-01', rate: '15' }]);
const later = code('later', [{ from: '2030-01-01', rate: '30' }]);

describe('the rate of a code', () => {
  it('is the latest that has begun, on its first day too', () => {
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => rateOn(standard, day))).toEqual([
      undefined,
      '25',
      '25',
      '24',
    ]);
  });
});

describe('two tax groups', () => {
  const codes = [standard, reduced, later];

  it('tax a line at the one code that both hold, at the rate of the day', () => {
    const crossing = crossTaxes(group('party', 'standard', 'reduced'), group('item', 'standard'), codes, '2027-03-01');
    expect(crossing).toMatchObject({ kind: 'one', vat: { category: 'S', rate: '24' } });
  });

  it('say nothing while one of them is not set', () => {
    expect(crossTaxes(undefined, group('item', 'standard'), codes, '2026-03-01').kind).toBe('notSet');
  });

  it('name what is wrong where they share no code, or several', () => {
    const party = group('party', 'standard', 'reduced');
    expect(crossTaxes(party, group('item'), codes, '2026-03-01').kind).toBe('none');
    expect(crossTaxes(party, group('item', 'standard', 'reduced'), codes, '2026-03-01')).toMatchObject({
      kind: 'several',
      codes: ['standard', 'reduced'],
    });
  });

  it('pass over a code that has no rate yet', () => {
    const both = ['standard', 'later'];
    expect(crossTaxes(group('party', ...both), group('item', ...both), codes, '2026-03-01').kind).toBe('one');
    expect(crossTaxes(group('party', 'later'), group('item', 'later'), codes, '2026-03-01').kind).toBe('none');
  });
});

describe('the usual taxes of a country', () => {
  it('cross every kind of customer with everything that is sold at exactly one code', () => {
    for (const country of ['NO', 'NL', 'FR', 'MY', 'DE']) {
      const usual = usualTaxes(country, '2026-01-01', {
        code: (category, rate) => `${category} ${rate}`,
        item: (category, rate) => `${category} ${rate}`,
        party: (kind) => kind,
      });
      for (const party of usual.groups.filter(({ kind }) => kind === 'party')) {
        for (const item of usual.groups.filter(({ kind }) => kind === 'item')) {
          expect([country, party.name, item.name, crossTaxes(party, item, usual.codes, '2026-06-01').kind]).toEqual([
            country,
            party.name,
            item.name,
            'one',
          ]);
        }
      }
    }
  });
});
