import type { ElectronicInvoice, Identifier, TradeParty } from '@shared/e-invoice/en16931';
import { attributed, type Element, filled, unlessEmpty } from '../../xml';

type Parties = Pick<ElectronicInvoice, 'seller' | 'buyer' | 'payee'>;

/** BG-5, BG-8, BG-15. */
export const addressOf = (address: TradeParty['address']): Element | undefined =>
  unlessEmpty({
    'ram:PostcodeCode': filled(address.postalCode),
    'ram:LineOne': filled(address.line1),
    'ram:LineTwo': filled(address.line2),
    'ram:LineThree': filled(address.line3),
    'ram:CityName': filled(address.city),
    'ram:CountryID': filled(address.country),
    'ram:CountrySubDivisionName': filled(address.subdivision),
  });

const identified = (identifier: Identifier | null): Element | undefined =>
  identifier === null ? undefined : attributed(identifier.value, { schemeID: identifier.scheme });

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

const contactOf = (contact: TradeParty['contact']): Element | undefined =>
  contact === null
    ? undefined
    : unlessEmpty({
        'ram:PersonName': filled(contact.name),
        'ram:TelephoneUniversalCommunication': unlessEmpty({ 'ram:CompleteNumber': filled(contact.phone) }),
        'ram:EmailURIUniversalCommunication': unlessEmpty({ 'ram:URIID': filled(contact.email) }),
      });

/** VA is a VAT number, FC the number of a tax office. */
const registrations = ({ vatId, taxRegistration }: TradeParty): Element[] =>
  present([attributed(vatId, { schemeID: 'VA' }), attributed(taxRegistration, { schemeID: 'FC' })]).map((id) => ({
    'ram:ID': id,
  }));

/** BG-4, BG-7. An identifier with a scheme is a global one; without, the seller's or buyer's own, of which there is one. */
export function partyOf(party: TradeParty): Element {
  const withScheme = party.identifiers.filter(({ scheme }) => scheme !== '');
  const own = party.identifiers.find(({ scheme }) => scheme === '');
  return {
    'ram:ID': filled(own?.value ?? null),
    'ram:GlobalID': present(withScheme.map(identified)),
    'ram:Name': filled(party.name),
    'ram:Description': filled(party.legalInformation),
    'ram:SpecifiedLegalOrganization': unlessEmpty({
      'ram:ID': identified(party.legalId),
      'ram:TradingBusinessName': filled(party.tradingName),
    }),
    'ram:DefinedTradeContact': contactOf(party.contact),
    'ram:PostalTradeAddress': addressOf(party.address),
    'ram:URIUniversalCommunication': unlessEmpty({ 'ram:URIID': identified(party.electronicAddress) }),
    'ram:SpecifiedTaxRegistration': registrations(party),
  };
}

/** BG-10. */
export const payeeOf = ({ payee }: Parties): Element | undefined =>
  payee === null
    ? undefined
    : {
        'ram:ID': payee.identifier?.scheme === '' ? filled(payee.identifier.value) : undefined,
        'ram:GlobalID': payee.identifier?.scheme === '' ? undefined : identified(payee.identifier),
        'ram:Name': filled(payee.name),
      };
