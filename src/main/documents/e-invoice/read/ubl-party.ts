import type { ElectronicInvoice, TradeParty } from '@shared/e-invoice/en16931';
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

const isVat = (scheme: XmlElement) => textAt(scheme, 'TaxScheme/ID').toUpperCase() === 'VAT';

/** BG-4, BG-7: the `Party` of a supplier or a customer. */
export function partyOf(party: XmlElement | undefined): TradeParty {
  const taxes = allAt(party, 'PartyTaxScheme');
  return {
    name: textAt(party, 'PartyLegalEntity/RegistrationName'),
    tradingName: textAt(party, 'PartyName/Name'),
    // The identifier of a creditor for direct debits (BT-90) stands among them.
    identifiers: allAt(party, 'PartyIdentification/ID')
      .map((id) => identifierOf(id))
      .filter(({ value, scheme }) => value !== '' && scheme !== 'SEPA'),
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

export function payeeOf(payee: XmlElement | undefined): ElectronicInvoice['payee'] {
  if (payee === undefined) return null;
  return { name: textAt(payee, 'PartyName/Name'), identifier: identifierAt(payee, 'PartyIdentification/ID') };
}

/** BG-13, and the period of the document (BG-14), which UBL keeps elsewhere. */
export function deliveryOf(root: XmlElement): ElectronicInvoice['delivery'] {
  const address = elementAt(root, 'Delivery/DeliveryLocation/Address');
  return {
    name: textAt(root, 'Delivery/DeliveryParty/PartyName/Name'),
    date: dateAt(root, 'Delivery/ActualDeliveryDate'),
    periodStart: dateAt(root, 'InvoicePeriod/StartDate'),
    periodEnd: dateAt(root, 'InvoicePeriod/EndDate'),
    address: address === undefined ? null : addressOf(address),
  };
}
