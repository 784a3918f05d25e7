import { electronicAddressOf } from '@shared/e-invoice/electronic-address';
import { isAddressScheme, isPeppolScheme } from '@shared/e-invoice/preflight/identifier-schemes';
import { emptyParty } from '@shared/model/party';
import { expect, test } from 'vitest';

test('a Swedish firm is reached under the organisation number that its VAT number holds', () => {
  const party = { ...emptyParty('Norr AB', 'SE'), vatId: 'SE556036079301' };
  expect(electronicAddressOf(party)).toEqual({ value: '5560360793', scheme: '0007' });
});

test.each(['AT', 'BE', 'DE', 'DK', 'ES', 'FI', 'IT', 'PL', 'SE'])(
  'what is made of a VAT number of %s has a scheme that networks know, or is nothing',
  (country) => {
    const party = { ...emptyParty('Firm', country), vatId: `${country}556036079301` };
    const scheme = electronicAddressOf(party)?.scheme ?? '0192';
    expect(isAddressScheme(scheme) && isPeppolScheme(scheme)).toBe(true);
  },
);
