import { readValidationLink } from '@shared/e-invoice/malaysia/validation-link';
import { describe, expect, it } from 'vitest';

const uuid = 'F9D425P6DS7D8IUJ3KQ1A2B3C4';
const longId = 'LIJAF97HJJKH8298KHADH09908570FDKK9S2LSIUHB377373';
const url = `https://myinvois.hasil.gov.my/${uuid}/share/${longId}`;

describe('what somebody copied from the portal', () => {
  it.each([url, ` ${url}/ `, `${uuid} ${longId}`, `${uuid.toLowerCase()}\n${longId}`, `${uuid}/${longId}`])(
    'is a link or its two numbers: %j',
    (text) => {
      expect(readValidationLink(text)).toEqual({ uuid, longId, url });
    },
  );

  it('may be of the portal for trying out', () => {
    expect(readValidationLink(url.replace('myinvois', 'preprod.myinvois'))?.url).toBe(
      `https://preprod.myinvois.hasil.gov.my/${uuid}/share/${longId}`,
    );
  });

  it.each([
    '',
    uuid,
    `https://myinvois.hasil.gov.my.example/${uuid}/share/${longId}`,
    `http://myinvois.hasil.gov.my/${uuid}/share/${longId}`,
    `${url}?a=b`,
    'javascript:alert(1)',
  ])('is nothing else: %j', (text) => {
    expect(readValidationLink(text)).toBeNull();
  });
});
