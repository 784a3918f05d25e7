import { alpha3Of } from '@shared/e-invoice/malaysia/countries';
import {
  type MyInvoisAllowance,
  type MyInvoisDocument,
  type MyInvoisLine,
  type MyInvoisTypeTotal,
  myInvoisDocumentOf,
} from '@shared/e-invoice/malaysia/document';
import {
  buyerTin,
  internationalPhone,
  NOT_APPLICABLE,
  registrationOf,
  sstOf,
  tourismTaxOf,
} from '@shared/e-invoice/malaysia/parties';
import { NO_STATE, stateCodeOf } from '@shared/e-invoice/malaysia/states';
import type { Invoice } from '@shared/model/invoice';
import type { Party } from '@shared/model/party';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { textOf } from '../../xml';

/** The version of LHDN's document types that needs no signature. */
const VERSION = '1.0';

const NAMESPACES = {
  xmlns: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
  'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
};

export interface MyInvoisOptions {
  /** What LHDN calls the invoices that a credit note is about: UUID by number, as far as they are known. */
  readonly validationIds?: ReadonlyMap<string, string>;
}

type Attributes = Readonly<Record<string, string>>;

/** An element with a text, left out where there is none. */
function text(parent: XMLBuilder, name: string, value: string, attributes: Attributes = {}): void {
  const clean = textOf(value);
  if (clean === '') return;
  // The library lets an ampersand stand that looks like an entity, and one that is written as one.
  const escaped = (each: string) => each.replaceAll('&', '&amp;');
  const given = Object.entries(attributes).map(([attribute, each]) => [attribute, escaped(textOf(each))]);
  parent.ele(name, Object.fromEntries(given)).txt(escaped(clean));
}

function address(parent: XMLBuilder, party: Party): void {
  const { line1, line2, city, postalCode, subdivision, country } = party.address;
  const isAtHome = country === 'MY';
  // The table has Malaysia's states and one code for all that is abroad: another country's state is a line of the address.
  const state = isAtHome ? (stateCodeOf(subdivision, city) ?? NO_STATE) : NO_STATE;
  const postal = parent.ele('cac:PostalAddress');
  text(postal, 'cbc:CityName', city);
  text(postal, 'cbc:PostalZone', postalCode);
  text(postal, 'cbc:CountrySubentityCode', state);
  for (const line of [line1, line2, isAtHome ? '' : subdivision]) {
    if (line !== '') text(postal.ele('cac:AddressLine'), 'cbc:Line', line);
  }
  text(postal.ele('cac:Country'), 'cbc:IdentificationCode', alpha3Of(country), {
    listID: 'ISO3166-1',
    listAgencyID: '6',
  });
}

function party(parent: XMLBuilder, role: 'Supplier' | 'Customer', about: Party): void {
  const element = parent.ele(`cac:Accounting${role}Party`).ele('cac:Party');
  const isSupplier = role === 'Supplier';
  if (isSupplier) text(element, 'cbc:IndustryClassificationCode', about.industryCode, { name: about.industryName });
  const identification = (schemeID: string, id: string) =>
    text(element.ele('cac:PartyIdentification'), 'cbc:ID', id, { schemeID });
  identification('TIN', isSupplier ? about.taxIdentifier.toUpperCase() : buyerTin(about));
  const registration = registrationOf(about) ?? { scheme: 'BRN', id: NOT_APPLICABLE };
  identification(registration.scheme, registration.id);
  identification('SST', sstOf(about));
  identification('TTX', tourismTaxOf(about));
  address(element, about);
  text(element.ele('cac:PartyLegalEntity'), 'cbc:RegistrationName', about.name);
  const contact = element.ele('cac:Contact');
  text(contact, 'cbc:Telephone', internationalPhone(about.phone, about.address.country) ?? NOT_APPLICABLE);
  text(contact, 'cbc:ElectronicMail', about.email);
}

const amount = (parent: XMLBuilder, name: string, value: string, currencyID: string) =>
  text(parent, name, value, { currencyID });

function allowance(parent: XMLBuilder, about: MyInvoisAllowance, currency: string): void {
  const element = parent.ele('cac:AllowanceCharge');
  text(element, 'cbc:ChargeIndicator', String(about.isCharge));
  text(element, 'cbc:AllowanceChargeReason', about.reason);
  text(element, 'cbc:MultiplierFactorNumeric', about.factor ?? '');
  amount(element, 'cbc:Amount', about.amount, currency);
}

function taxSubtotal(parent: XMLBuilder, tax: MyInvoisTypeTotal & { percent?: string }, currency: string): void {
  const element = parent.ele('cac:TaxSubtotal');
  amount(element, 'cbc:TaxableAmount', tax.taxableAmount, currency);
  amount(element, 'cbc:TaxAmount', tax.taxAmount, currency);
  text(element, 'cbc:Percent', tax.percent ?? '');
  const category = element.ele('cac:TaxCategory');
  text(category, 'cbc:ID', tax.type);
  text(category, 'cbc:TaxExemptionReason', tax.exemptionReason);
  text(category.ele('cac:TaxScheme'), 'cbc:ID', 'OTH', { schemeID: 'UN/ECE 5153', schemeAgencyID: '6' });
}

function line(root: XMLBuilder, about: MyInvoisLine, currency: string): void {
  const element = root.ele('cac:InvoiceLine');
  text(element, 'cbc:ID', about.id);
  text(element, 'cbc:InvoicedQuantity', about.quantity, { unitCode: about.unit });
  amount(element, 'cbc:LineExtensionAmount', about.netAmount, currency);
  for (const each of about.allowancesAndCharges) allowance(element, each, currency);
  const taxTotal = element.ele('cac:TaxTotal');
  amount(taxTotal, 'cbc:TaxAmount', about.tax.taxAmount, currency);
  taxSubtotal(taxTotal, about.tax, currency);
  const item = element.ele('cac:Item');
  text(item, 'cbc:Description', about.description);
  text(item.ele('cac:CommodityClassification'), 'cbc:ItemClassificationCode', about.classification, {
    listID: 'CLASS',
  });
  amount(element.ele('cac:Price'), 'cbc:PriceAmount', about.price, currency);
  amount(element.ele('cac:ItemPriceExtension'), 'cbc:Amount', about.subtotalAmount, currency);
}

function head(root: XMLBuilder, about: MyInvoisDocument, { validationIds }: MyInvoisOptions): void {
  text(root, 'cbc:ID', about.number);
  text(root, 'cbc:IssueDate', about.issueDate);
  text(root, 'cbc:IssueTime', about.issueTime);
  text(root, 'cbc:InvoiceTypeCode', about.typeCode, { listVersionID: VERSION });
  text(root, 'cbc:DocumentCurrencyCode', about.currency);
  // The tax is stated in the document's currency too: without this element that is what its amounts are in.
  if (about.currency === 'MYR') text(root, 'cbc:TaxCurrencyCode', 'MYR');
  if (about.period !== null) {
    const period = root.ele('cac:InvoicePeriod');
    text(period, 'cbc:StartDate', about.period.start);
    text(period, 'cbc:EndDate', about.period.end);
  }
  for (const number of about.precedingNumbers) {
    const reference = root.ele('cac:BillingReference').ele('cac:InvoiceDocumentReference');
    text(reference, 'cbc:ID', number);
    text(reference, 'cbc:UUID', validationIds?.get(number) ?? NOT_APPLICABLE);
  }
}

function payment(root: XMLBuilder, about: MyInvoisDocument): void {
  const means = root.ele('cac:PaymentMeans');
  text(means, 'cbc:PaymentMeansCode', about.paymentMode);
  if (about.account !== '') text(means.ele('cac:PayeeFinancialAccount'), 'cbc:ID', about.account);
  if (about.prepaidAmount !== null) {
    amount(root.ele('cac:PrepaidPayment'), 'cbc:PaidAmount', about.prepaidAmount, about.currency);
  }
}

function sums(root: XMLBuilder, about: MyInvoisDocument): void {
  const { currency, totals } = about;
  if (about.exchangeRate !== null) {
    const rate = root.ele('cac:TaxExchangeRate');
    text(rate, 'cbc:SourceCurrencyCode', currency);
    text(rate, 'cbc:TargetCurrencyCode', 'MYR');
    text(rate, 'cbc:CalculationRate', about.exchangeRate);
  }
  const taxTotal = root.ele('cac:TaxTotal');
  amount(taxTotal, 'cbc:TaxAmount', totals.taxAmount, currency);
  for (const tax of about.taxes) taxSubtotal(taxTotal, tax, currency);
  const total = root.ele('cac:LegalMonetaryTotal');
  amount(total, 'cbc:LineExtensionAmount', totals.linesAmount, currency);
  amount(total, 'cbc:TaxExclusiveAmount', totals.netAmount, currency);
  amount(total, 'cbc:TaxInclusiveAmount', totals.grossAmount, currency);
  amount(total, 'cbc:AllowanceTotalAmount', totals.allowancesAmount, currency);
  amount(total, 'cbc:ChargeTotalAmount', totals.chargesAmount, currency);
  amount(total, 'cbc:PayableRoundingAmount', totals.roundingAmount, currency);
  amount(total, 'cbc:PayableAmount', totals.dueAmount, currency);
}

/**
 * The invoice as MyInvois XML: UBL 2.1, document types 01, 02 and 03 in LHDN's version 1.0, which is not signed. The root
 * is `Invoice` for a credit note too. Elements and attributes are those of LHDN's samples, in the order of the UBL
 * schema. What LHDN would turn away is `myInvoisProblems`.
 */
export function writeMyInvois(invoice: Invoice, options: MyInvoisOptions = {}): Uint8Array {
  const about = myInvoisDocumentOf(invoice);
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const root = document.ele('Invoice', NAMESPACES);
  head(root, about, options);
  party(root, 'Supplier', invoice.seller);
  party(root, 'Customer', invoice.buyer);
  payment(root, about);
  for (const each of about.allowancesAndCharges) allowance(root, each, about.currency);
  sums(root, about);
  for (const each of about.lines) line(root, each, about.currency);
  return new TextEncoder().encode(document.end({ prettyPrint: true }));
}
