import type { Language } from '../i18n/languages';
import type { Address } from '../model/party';
import { countryName } from './names';

const filled = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');

/** Where the post town's line does not read "postal code, city". */
function townLines({ postalCode, city, subdivision, country }: Address): string[] {
  switch (country) {
    case 'GB':
    case 'IE':
      return filled([city, subdivision, postalCode]);
    case 'AU':
    case 'CA':
      return filled([filled([city, subdivision, postalCode]).join(' ')]);
    case 'US':
      return filled([filled([city, filled([subdivision, postalCode]).join(' ')]).join(', ')]);
    default:
      return filled([filled([postalCode, city]).join(' '), subdivision]);
  }
}

/**
 * The lines of an address as an envelope shows them. The country is named only to somebody in another one:
 * `readerCountry` is where the letter is read.
 */
export function addressLines(address: Address, readerCountry: string, language: Language): string[] {
  const foreign = address.country === readerCountry ? [] : [countryName(address.country, language)];
  return filled([address.line1, address.line2, ...townLines(address), ...foreign]);
}
