import { countryOf } from '@shared/countries';
import { addressLines } from '@shared/countries/address';
import type { Party } from '@shared/model/party';
import { type Context, filled } from './context';

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

/** Organisation and VAT number under the names that the party's own country gives them; one where the country has one. */
export function identifierLines(party: Party, { translate }: Context): string[] {
  const { legalId, vatId, taxWord } = countryOf(party.address.country);
  const tax = taxWord === 'tax' ? translate('document.identifier.tax') : translate('document.identifier.vat');
  const registration = legalId.label(party.legalId) || translate('document.identifier.registration');
  const showsLegalId = party.legalId !== '' && !(vatId.containsLegalId && party.vatId !== '');
  return filled([
    showsLegalId ? `${registration} ${legalId.print(party.legalId)}` : '',
    party.vatId === '' ? '' : `${vatId.label || tax} ${vatId.print(party.vatId)}`,
    party.taxRegistration,
  ]);
}

export function sellerText(context: Context): SellerText {
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
  const { buyer, seller, kind } = context.invoice;
  return {
    label: context.translate(kind === 'creditNote' ? 'document.creditTo' : 'document.billTo'),
    name: buyer.name,
    lines: filled([
      buyer.tradingName === buyer.name ? '' : buyer.tradingName,
      buyer.contactName,
      ...addressLines(buyer.address, seller.address.country, context.language),
    ]),
    identifiers: identifierLines(buyer, context),
  };
}
