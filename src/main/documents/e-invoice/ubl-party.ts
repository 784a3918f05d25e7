import type { ElectronicInvoice, Identifier, TradeParty } from '@shared/e-invoice/en16931';
import { attributed, type Element, filled, unlessEmpty } from '../../xml';

const identified = (identifier: Identifier | null): Element | undefined =>
  identifier === null ? undefined : attributed(identifier.value, { schemeID: identifier.scheme });

/** BG-5, BG-8, BG-15. */
export const addressOf = (address: TradeParty['address']): Element => ({
  'cbc:StreetName': filled(address.line1),
  'cbc:AdditionalStreetName': filled(address.line2),
  'cbc:CityName': filled(address.city),
  'cbc:PostalZone': filled(address.postalCode),
  'cbc:CountrySubentity': filled(address.subdivision),
  'cac:AddressLine': unlessEmpty({ 'cbc:Line': filled(address.line3) }),
  'cac:Country': unlessEmpty({ 'cbc:IdentificationCode': filled(address.country) }),
});

const taxScheme = (number: string, scheme: string): Element[] => {
  const id = filled(number);
  return id === undefined ? [] : [{ 'cbc:CompanyID': id, 'cac:TaxScheme': { 'cbc:ID': scheme } }];
};

const contactOf = (contact: TradeParty['contact']): Element | undefined =>
  contact === null
    ? undefined
    : unlessEmpty({
        'cbc:Name': filled(contact.name),
        'cbc:Telephone': filled(contact.phone),
        'cbc:ElectronicMail': filled(contact.email),
      });

/** BG-4, BG-7. The seller's tax registration is told from the VAT number by its scheme, TAX (NO-R-002). */
export const partyOf = (party: TradeParty): Element => ({
  'cac:Party': {
    'cbc:EndpointID': identified(party.electronicAddress),
    'cac:PartyIdentification': party.identifiers.map((identifier) => ({ 'cbc:ID': identified(identifier) })),
    'cac:PartyName': unlessEmpty({ 'cbc:Name': filled(party.tradingName) }),
    'cac:PostalAddress': addressOf(party.address),
    'cac:PartyTaxScheme': [...taxScheme(party.vatId, 'VAT'), ...taxScheme(party.taxRegistration, 'TAX')],
    'cac:PartyLegalEntity': {
      'cbc:RegistrationName': filled(party.name),
      'cbc:CompanyID': identified(party.legalId),
      'cbc:CompanyLegalForm': filled(party.legalInformation),
    },
    'cac:Contact': contactOf(party.contact),
  },
});

/** BG-10. */
export const payeeOf = (payee: ElectronicInvoice['payee']): Element | undefined =>
  payee === null
    ? undefined
    : {
        'cac:PartyIdentification': unlessEmpty({ 'cbc:ID': identified(payee.identifier) }),
        'cac:PartyName': { 'cbc:Name': filled(payee.name) },
      };

/** BG-13. */
export const deliveryOf = ({ date, address, name }: ElectronicInvoice['delivery']): Element | undefined =>
  unlessEmpty({
    'cbc:ActualDeliveryDate': filled(date),
    'cac:DeliveryLocation': address === null ? undefined : { 'cac:Address': addressOf(address) },
    'cac:DeliveryParty': unlessEmpty({ 'cac:PartyName': unlessEmpty({ 'cbc:Name': filled(name) }) }),
  });
