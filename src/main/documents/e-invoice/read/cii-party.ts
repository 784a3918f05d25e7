import type { ElectronicInvoice, Identifier, TradeParty } from '@shared/e-invoice/en16931';
import { allAt, elementAt, identifierAt, identifierOf, textAt } from './values';
import type { XmlElement } from './xml-tree';

export const addressOf = (address: XmlElement | undefined): TradeParty['address'] => ({
  line1: textAt(address, 'LineOne'),
  line2: textAt(address, 'LineTwo'),
  line3: textAt(address, 'LineThree'),
  city: textAt(address, 'CityName'),
  postalCode: textAt(address, 'PostcodeCode'),
  subdivision: textAt(address, 'CountrySubDivisionName'),
  country: textAt(address, 'CountryID'),
});

const contactOf = (contact: XmlElement | undefined): TradeParty['contact'] =>
  contact === undefined
    ? null
    : {
        name: textAt(contact, 'PersonName') || textAt(contact, 'DepartmentName'),
        phone: textAt(contact, 'TelephoneUniversalCommunication/CompleteNumber'),
        email: textAt(contact, 'EmailURIUniversalCommunication/URIID'),
      };

/** Identifiers without a scheme are in `ID`, those with one in `GlobalID`. */
const identifiersOf = (party: XmlElement | undefined): Identifier[] =>
  [...allAt(party, 'ID'), ...allAt(party, 'GlobalID')]
    .map((id) => identifierOf(id))
    .filter(({ value }) => value !== '');

const registrationOf = (party: XmlElement | undefined, scheme: 'VA' | 'FC'): string =>
  allAt(party, 'SpecifiedTaxRegistration/ID').find((id) => id.attributes.get('schemeID') === scheme)?.text ?? '';

/** BG-4, BG-7. */
export const partyOf = (party: XmlElement | undefined): TradeParty => ({
  name: textAt(party, 'Name'),
  tradingName: textAt(party, 'SpecifiedLegalOrganization/TradingBusinessName'),
  identifiers: identifiersOf(party),
  legalId: identifierAt(party, 'SpecifiedLegalOrganization/ID'),
  vatId: registrationOf(party, 'VA'),
  taxRegistration: registrationOf(party, 'FC'),
  legalInformation: textAt(party, 'Description'),
  electronicAddress: identifierAt(party, 'URIUniversalCommunication/URIID'),
  address: addressOf(elementAt(party, 'PostalTradeAddress')),
  contact: contactOf(elementAt(party, 'DefinedTradeContact')),
});

export function payeeOf(payee: XmlElement | undefined): ElectronicInvoice['payee'] {
  if (payee === undefined) return null;
  return { name: textAt(payee, 'Name'), identifier: identifiersOf(payee)[0] ?? null };
}
