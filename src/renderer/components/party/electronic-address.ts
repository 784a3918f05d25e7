import { countryOf } from '@shared/countries';
import type { Party } from '@shared/model/party';

type ElectronicAddress = Pick<Party, 'electronicAddress' | 'electronicAddressScheme'>;

/** As Peppol writes it: the scheme, a colon, the number. `0192:311204580` */
export function writeElectronicAddress({ electronicAddress, electronicAddressScheme }: ElectronicAddress): string {
  if (electronicAddress === '' || electronicAddressScheme === '') return electronicAddress;
  return `${electronicAddressScheme}:${electronicAddress}`;
}

/**
 * An address with its scheme (four digits, or two letters as in `EM` for e-mail), or without, in the scheme of the
 * country. Null where the country has none and none was typed.
 */
export function readElectronicAddress(text: string, country: string): ElectronicAddress | null {
  const compact = text.replaceAll(/\s/g, '');
  if (compact === '') return { electronicAddress: '', electronicAddressScheme: '' };
  const [, scheme, address] = /^(\d{4}|[A-Z]{2}):(.+)$/.exec(compact) ?? [];
  if (scheme !== undefined && address !== undefined) {
    return { electronicAddress: address, electronicAddressScheme: scheme };
  }
  const { electronicAddressScheme } = countryOf(country);
  if (electronicAddressScheme === '' || compact.includes(':')) return null;
  return { electronicAddress: compact, electronicAddressScheme };
}
