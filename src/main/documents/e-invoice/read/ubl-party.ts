import type { TradeParty } from '@shared/e-invoice/en16931';
import type { ReceivedInvoice } from '@shared/e-invoice/received';
import { allAt, dateAt, elementAt, identifierAt, identifierOf, textAt } from './values';
import type { XmlElement } from './xml-tree';

const addressOf = (address: XmlElement | undefined): TradeParty['address'] => ({
  line1: textAt(address, 'StreetName'),
  line2: textAt(address, 'AdditionalStreetName'),
  line3: textAt(address, 'AddressLine/Line'),
  city: textAt(address, 'CityName'),
  postalCode: textAt(address, 'PostalZone'),
  subdivision: textAt(address, 'CountrySubentity'),
  country: textAt(address, 'Country/IdentificationCode'),
});

const contactOf = (contact: XmlElement | undefined): TradeParty['contact'] =>
  contact === undefined
    ? null
    : {
        name: textAt(contact, 'Name'),
        phone: textAt(contact, 'Telephone'),
        email: textAt(contact, 'ElectronicMail'),
      };

/** The creditor's identifier for direct debits (BT-90) is told from the others by its scheme. */
export const CREDITOR_SCHEME = 'SEPA';

const isVat = (scheme: XmlElement) => textAt(scheme, 'TaxScheme/ID').toUpperCase() === 'VAT';

/** BG-4, BG-7: the `Party` of a supplier or a customer. */
export function partyOf(party: XmlElement | undefined): TradeParty {
  const taxes = allAt(party, 'PartyTaxScheme');
  return {
    name: textAt(party, 'PartyLegalEntity/RegistrationName'),
    tradingName: textAt(party, 'PartyName/Name'),
    identifiers: allAt(party, 'PartyIdentification/ID')
      .filter((id) => id.text !== '' && id.attributes.get('schemeID') !== CREDITOR_SCHEME)
      .map((id) => identifierOf(id)),
    legalId: identifierAt(party, 'PartyLegalEntity/CompanyID'),
    vatId: textAt(taxes.find(isVat), 'CompanyID'),
    taxRegistration: textAt(
      taxes.find((scheme) => !isVat(scheme)),
      'CompanyID',
    ),
    legalInformation: textAt(party, 'PartyLegalEntity/CompanyLegalForm'),
    electronicAddress: identifierAt(party, 'EndpointID'),
    address: addressOf(elementAt(party, 'PostalAddress')),
    contact: contactOf(elementAt(party, 'Contact')),
  };
}

/** BG-10. */
export function payeeOf(payee: XmlElement | undefined): ReceivedInvoice['payee'] {
  if (payee === undefined) return null;
  const own = allAt(payee, 'PartyIdentification/ID').find((id) => id.attributes.get('schemeID') !== CREDITOR_SCHEME);
  return {
    name: textAt(payee, 'PartyName/Name'),
    identifier: own === undefined || own.text === '' ? null : identifierOf(own),
    legalId: identifierAt(payee, 'PartyLegalEntity/CompanyID'),
  };
}

/** BG-11, BG-12. */
export function taxRepresentativeOf(party: XmlElement | undefined): ReceivedInvoice['taxRepresentative'] {
  if (party === undefined) return null;
  return {
    name: textAt(party, 'PartyName/Name'),
    vatId: textAt(party, 'PartyTaxScheme/CompanyID'),
    address: addressOf(elementAt(party, 'PostalAddress')),
  };
}

/** BG-13, and the period of the document (BG-14), which UBL keeps elsewhere. */
export function deliveryOf(root: XmlElement): ReceivedInvoice['delivery'] {
  const address = elementAt(root, 'Delivery/DeliveryLocation/Address');
  return {
    name: textAt(root, 'Delivery/DeliveryParty/PartyName/Name'),
    locationIdentifier: identifierAt(root, 'Delivery/DeliveryLocation/ID'),
    date: dateAt(root, 'Delivery/ActualDeliveryDate'),
    periodStart: dateAt(root, 'InvoicePeriod/StartDate'),
    periodEnd: dateAt(root, 'InvoicePeriod/EndDate'),
    address: address === undefined ? null : addressOf(address),
  };
}
