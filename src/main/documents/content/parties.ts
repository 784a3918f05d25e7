import { countryOf } from '@shared/countries';
import { addressLines } from '@shared/countries/address';
import { taxRegistrationOf } from '@shared/countries/law/legal-notes';
import type { Party } from '@shared/model/party';
import { type Context, filled, type SidesContext } from './context';

export interface SellerText {
  readonly name: string;
  readonly tradingName: string;
  /** Legal form, address, how to reach it. */
  readonly lines: readonly string[];
  readonly identifiers: readonly string[];
}

export interface BuyerText {
  readonly label: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly identifiers: readonly string[];
}

/** ISO 6523 schemes of identifiers that a reader knows by name. */
const IDENTIFIER_NAMES: Readonly<Record<string, string>> = { '0009': 'SIRET', '0088': 'GLN' };

/** Besides the register's number: France's establishment, a GLN, Malaysia's TIN and tourism tax. */
function otherIdentifiers({ identifier, identifierScheme, taxIdentifier, tourismTaxId, legalId }: Party): string[] {
  const name = IDENTIFIER_NAMES[identifierScheme] ?? '';
  const printed = identifierScheme === '0009' ? countryOf('FR').legalId.print(identifier) : identifier;
  return filled([
    identifier === '' || name === '' || identifier === legalId ? '' : `${name} ${printed}`,
    taxIdentifier === '' ? '' : `TIN ${taxIdentifier}`,
    tourismTaxId === '' ? '' : `TTX ${tourismTaxId}`,
  ]);
}

/** Organisation and VAT number under the names that the party's own country gives them; one where the country has one. */
export function identifierLines(party: Party, { translate, invoice: { seller } }: SidesContext): string[] {
  const { legalId, vatId, taxWord } = countryOf(party.address.country);
  const tax = taxWord === 'tax' ? translate('document.identifier.tax') : translate('document.identifier.vat');
  const registration = legalId.label(party.legalId) || translate('document.identifier.registration');
  const showsLegalId = party.legalId !== '' && !(vatId.containsLegalId && party.vatId !== '');
  return filled([
    showsLegalId ? `${registration} ${legalId.print(party.legalId)}` : '',
    party.vatId === '' ? '' : `${vatId.label || tax} ${vatId.print(party.vatId)}`,
    ...otherIdentifiers(party),
    party === seller ? taxRegistrationOf(party) : party.taxRegistration,
  ]);
}

export function sellerText(context: SidesContext): SellerText {
  const { seller, buyer } = context.invoice;
  const lines = addressLines(seller.address, buyer.address.country, context.language);
  return {
    name: seller.name,
    tradingName: seller.tradingName === seller.name ? '' : seller.tradingName,
    lines: filled([seller.legalInformation, lines.join(', '), seller.email, seller.phone]),
    identifiers: identifierLines(seller, context),
  };
}

export function buyerText(context: Context): BuyerText {
  if (context.isProForma) return addresseeText(context, context.translate('document.proFormaTo'));
  const isCredit = context.invoice.kind === 'creditNote';
  return addresseeText(context, context.translate(isCredit ? 'document.creditTo' : 'document.billTo'));
}

/** The other side as a window envelope shows it, whatever the document is. */
export function addresseeText(context: SidesContext, label: string): BuyerText {
  const { buyer, seller } = context.invoice;
  return {
    label,
    name: buyer.name,
    lines: filled([
      buyer.tradingName === buyer.name ? '' : buyer.tradingName,
      buyer.contactName,
      ...addressLines(buyer.address, seller.address.country, context.language),
    ]),
    identifiers: identifierLines(buyer, context),
  };
}
