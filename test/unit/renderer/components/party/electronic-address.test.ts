import { readElectronicAddress, writeElectronicAddress } from '@renderer/components/party/electronic-address';
import { expect, it } from 'vitest';

it('reads an address with its scheme, and writes it back as it was', () => {
  const read = readElectronicAddress('0192 : 311 204 580', 'NO');
  expect(read).toEqual({ electronicAddress: '311204580', electronicAddressScheme: '0192' });
  expect(read && writeElectronicAddress(read)).toBe('0192:311204580');
  expect(readElectronicAddress('EM:post@firm.example', 'MY')).toEqual({
    electronicAddress: 'post@firm.example',
    electronicAddressScheme: 'EM',
  });
});

it('takes the scheme of the country where none was typed', () => {
  expect(readElectronicAddress('12345678', 'NL')).toEqual({
    electronicAddress: '12345678',
    electronicAddressScheme: '0106',
  });
});

it('cannot read one without a scheme where the country has none, nor one with half a scheme', () => {
  expect(readElectronicAddress('12345678', 'MY')).toBeNull();
  expect(readElectronicAddress('019:311204580', 'NO')).toBeNull();
});

it('takes nothing for nothing', () => {
  const nothing = { electronicAddress: '', electronicAddressScheme: '' };
  expect(readElectronicAddress('  ', 'MY')).toEqual(nothing);
  expect(writeElectronicAddress(nothing)).toBe('');
});
