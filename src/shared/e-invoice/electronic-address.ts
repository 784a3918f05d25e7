import { countryOf } from '../countries';
import type { Party } from '../model/party';
import type { Identifier } from './en16931';

/** Electronic address schemes (EAS) of VAT numbers, by their prefix, for countries that the program knows in outline. */
const SCHEMES_OF_VAT: Readonly<Record<string, string>> = {
  AT: '9914',
  BE: '9925',
  BG: '9926',
  CH: '9927',
  CY: '9928',
  CZ: '9929',
  DE: '9930',
  EE: '9931',
  EL: '9933',
  ES: '9920',
  FR: '9957',
  GB: '9932',
  HR: '9934',
  HU: '9910',
  IE: '9935',
  IT: '0211',
  LT: '9937',
  LU: '9938',
  LV: '9939',
  MT: '9943',
  NL: '9944',
  PL: '9945',
  PT: '9946',
  RO: '9947',
  SI: '9949',
  SK: '9950',
};

/** A Swedish VAT number is the organisation number, which the list knows, with 01 behind it; of its own it has no scheme. */
const swedishNumberIn = (vatId: string): string | undefined => /^SE(\d{10})01$/.exec(vatId)?.[1];

/**
 * Where a party receives electronic invoices (BT-34, BT-49): as they say, else under the number that their country's
 * firms are found by, else under their VAT number. Null where none of these is known.
 */
export function electronicAddressOf(party: Party): Identifier | null {
  const { electronicAddress, electronicAddressScheme, legalId, vatId, address } = party;
  const country = countryOf(address.country);
  const usual = country.electronicAddressScheme;
  if (electronicAddress !== '') {
    return { value: electronicAddress, scheme: electronicAddressScheme || schemeOf(party, electronicAddress) };
  }
  if (legalId !== '' && usual !== '') {
    // France's directory knows a firm by its SIREN, of which a SIRET is an establishment.
    const value = address.country === 'FR' ? legalId.slice(0, 9) : legalId;
    return { value, scheme: schemeOf(party, value) };
  }
  const swedish = swedishNumberIn(vatId);
  if (swedish !== undefined) return { value: swedish, scheme: '0007' };
  const scheme = SCHEMES_OF_VAT[vatId.slice(0, 2)];
  return scheme === undefined ? null : { value: vatId, scheme };
}

/** The scheme of an address that was given without one: its country's own, of several the one that it has the form of. */
function schemeOf({ address }: Party, value: string): string {
  const { electronicAddressScheme, legalId } = countryOf(address.country);
  return address.country === 'NL' ? legalId.schemeOf(value) : electronicAddressScheme;
}
