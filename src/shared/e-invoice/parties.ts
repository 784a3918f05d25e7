import { countryOf } from '../countries';
import { taxRegistrationOf } from '../countries/law/legal-notes';
import type { Address, Party } from '../model/party';
import { isVatIdentifier } from './codes';
import { electronicAddressOf } from './electronic-address';
import type { ElectronicInvoice, Identifier, TradeParty } from './en16931';

type AddressLines = TradeParty['address'];

export const addressLinesOf = ({ line1, line2, city, postalCode, subdivision, country }: Address): AddressLines => ({
  line1,
  line2,
  line3: '',
  city,
  postalCode,
  subdivision,
  country,
});

const SIREN = '0002';
const SIRET = '0009';

const isSiret = ({ legalId, address }: Party) => address.country === 'FR' && /^\d{14}$/.test(legalId);

/** BT-30, BT-47. A SIRET names an establishment; the firm is its first nine digits. */
export function legalIdentifierOf(party: Party): Identifier | null {
  const { legalId, legalIdScheme, address } = party;
  if (legalId === '') return null;
  if (isSiret(party)) return { value: legalId.slice(0, 9), scheme: SIREN };
  return { value: legalId, scheme: legalIdScheme || countryOf(address.country).legalId.schemeOf(legalId) };
}

/** BT-29, BT-46. */
function identifiersOf(party: Party): Identifier[] {
  const own = party.identifier === '' ? [] : [{ value: party.identifier, scheme: party.identifierScheme }];
  const establishment = isSiret(party) ? [{ value: party.legalId, scheme: SIRET }] : [];
  // Two of one scheme would contradict each other; what was entered as such goes first.
  return [...own, ...establishment.filter(({ scheme }) => !own.some((each) => each.scheme === scheme))];
}

const contactOf = ({ contactName: name, phone, email }: Party): TradeParty['contact'] =>
  name === '' && phone === '' && email === '' ? null : { name, phone, email };

/** BG-7. */
export function buyerOf(party: Party): TradeParty {
  return {
    name: party.name,
    tradingName: party.tradingName === party.name ? '' : party.tradingName,
    identifiers: identifiersOf(party),
    legalId: legalIdentifierOf(party),
    vatId: isVatIdentifier(party.vatId) ? party.vatId : '',
    taxRegistration: '',
    legalInformation: '',
    electronicAddress: electronicAddressOf(party),
    address: addressLinesOf(party.address),
    contact: contactOf(party),
  };
}

/**
 * BG-4. A tax number that is no VAT identifier stands as the seller's tax registration (BT-32), where otherwise the
 * register does that Norway wants named.
 */
export function sellerOf(party: Party): TradeParty {
  return {
    ...buyerOf(party),
    taxRegistration: isVatIdentifier(party.vatId) ? taxRegistrationOf(party) : party.vatId || taxRegistrationOf(party),
    legalInformation: party.legalInformation,
  };
}

/** BR-O-02, BR-O-03, BR-O-04: what is outside the scope of VAT names nobody's VAT number. */
export function withoutVatNumbers(invoice: ElectronicInvoice): ElectronicInvoice {
  const withoutVat = (party: TradeParty): TradeParty => ({ ...party, vatId: '' });
  return { ...invoice, seller: withoutVat(invoice.seller), buyer: withoutVat(invoice.buyer) };
}

/**
 * BR-E-02: an exempt sale names a tax number of the seller. A firm too small for VAT has none but the number that its
 * register and its tax office know it by.
 */
export function withTaxNumber(invoice: ElectronicInvoice): ElectronicInvoice {
  const { seller, taxes } = invoice;
  const isExempt = taxes.some(({ category }) => category === 'E');
  if (!isExempt || seller.vatId !== '' || seller.taxRegistration !== '') return invoice;
  return { ...invoice, seller: { ...seller, taxRegistration: seller.legalId?.value ?? '' } };
}
