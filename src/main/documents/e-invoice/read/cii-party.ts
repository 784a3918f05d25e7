import type { Identifier, TradeParty } from '@shared/e-invoice/en16931';
import type { ReceivedInvoice } from '@shared/e-invoice/received';
import { textOf } from './left-out';
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
const identifierElements = (party: XmlElement | undefined): XmlElement[] =>
  [...allAt(party, 'ID'), ...allAt(party, 'GlobalID')].filter(({ text }) => text !== '');

/** The one identifier of somebody who has no more in EN 16931. */
export function ownIdentifier(party: XmlElement | undefined): Identifier | null {
  const [first] = identifierElements(party);
  return first === undefined ? null : identifierOf(first);
}

function registrationOf(party: XmlElement | undefined, scheme: 'VA' | 'FC'): string {
  const ids = allAt(party, 'SpecifiedTaxRegistration/ID');
  const id = ids.find((each) => each.attributes.get('schemeID') === scheme);
  return id === undefined ? '' : textOf(id);
}

/** BG-4, BG-7. */
export const partyOf = (party: XmlElement | undefined): TradeParty => ({
  name: textAt(party, 'Name'),
  tradingName: textAt(party, 'SpecifiedLegalOrganization/TradingBusinessName'),
  identifiers: identifierElements(party).map((id) => identifierOf(id)),
  legalId: identifierAt(party, 'SpecifiedLegalOrganization/ID'),
  vatId: registrationOf(party, 'VA'),
  taxRegistration: registrationOf(party, 'FC'),
  legalInformation: textAt(party, 'Description'),
  electronicAddress: identifierAt(party, 'URIUniversalCommunication/URIID'),
  address: addressOf(elementAt(party, 'PostalTradeAddress')),
  contact: contactOf(elementAt(party, 'DefinedTradeContact')),
});

/** BG-10. */
export function payeeOf(payee: XmlElement | undefined): ReceivedInvoice['payee'] {
  if (payee === undefined) return null;
  return {
    name: textAt(payee, 'Name'),
    identifier: ownIdentifier(payee),
    legalId: identifierAt(payee, 'SpecifiedLegalOrganization/ID'),
  };
}

/** BG-11, BG-12. */
export function taxRepresentativeOf(party: XmlElement | undefined): ReceivedInvoice['taxRepresentative'] {
  if (party === undefined) return null;
  return {
    name: textAt(party, 'Name'),
    vatId: registrationOf(party, 'VA'),
    address: addressOf(elementAt(party, 'PostalTradeAddress')),
  };
}
