import { COUNTRY_CODES } from '@shared/countries/names';
import { CLASSIFICATIONS, isClassification, USUAL_CLASSIFICATION } from '@shared/e-invoice/malaysia/classifications';
import { paymentModeOf, taxTypeOf } from '@shared/e-invoice/malaysia/codes';
import { alpha3Of } from '@shared/e-invoice/malaysia/countries';
import { internationalPhone } from '@shared/e-invoice/malaysia/parties';
import { stateCodeOf } from '@shared/e-invoice/malaysia/states';
import { describe, expect, it } from 'vitest';

describe('the code tables of MyInvois', () => {
  it('have three letters for every country', () => {
    const codes = COUNTRY_CODES.map(alpha3Of);
    expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(COUNTRY_CODES.length);
  });

  it('find a state by its code, its name, and as people write it', () => {
    expect(
      ['1', '07', 'PENANG', 'Selangor Darul Ehsan', 'W.P. Labuan', 'Atlantis'].map((text) => stateCodeOf(text)),
    ).toEqual(['01', '07', '07', '10', '15', undefined]);
    expect(stateCodeOf('', 'Putrajaya')).toBe('16');
    expect(stateCodeOf('', 'Ipoh')).toBeUndefined();
  });

  it('have 45 classifications, 022 among them', () => {
    expect(CLASSIFICATIONS.map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 45 }, (_, index) => index + 1),
    );
    expect(isClassification(USUAL_CLASSIFICATION)).toBe(true);
    expect(isClassification('046')).toBe(false);
  });

  it('tell sales tax from service tax by the rate, and no tax from exemption', () => {
    const type = (category: 'S' | 'E' | 'Z' | 'O', rate: string) => taxTypeOf({ category, rate });
    expect([type('S', '8'), type('S', '6.00'), type('S', '10.0'), type('S', '5')]).toEqual(['02', '02', '01', '01']);
    expect([type('E', '0'), type('Z', '0'), type('O', '0')]).toEqual(['E', '06', '06']);
  });

  it('make payment modes of UNCL4461 codes', () => {
    expect(['10', '30', '58', '48', '97'].map(paymentModeOf)).toEqual(['01', '03', '03', '04', '08']);
  });

  it.each([
    ['+60 3-2161 0000', 'MY', '+60321610000'],
    ['03-2161 0000', 'MY', '+60321610000'],
    ['0065 6222 1111', 'SG', '+6562221111'],
    ['6222 1111', 'SG', null],
    ['ext. 5', 'MY', null],
  ])('make of %s in %s the number %s', (phone, country, expected) => {
    expect(internationalPhone(phone, country)).toBe(expected);
  });
});
