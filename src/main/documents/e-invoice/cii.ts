import type { ElectronicInvoice } from '@shared/e-invoice/en16931';
import { attributed, bytesOfXml, type Element, filled, unlessEmpty } from '../../xml';
import { lineOf } from './cii-line';
import { addressOf, partyOf, payeeOf } from './cii-party';
import { allowanceChargeOf, dateTime, formattedDate, plainDate } from './cii-values';

const NAMESPACES = {
  '@xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  '@xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  '@xmlns:qdt': 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  '@xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
};

/** BT-8: EN 16931 names the codes of UNTDID 2005, CII wants those of 2475 for the same. */
const TAX_POINT_CODES: Readonly<Record<string, string>> = { '3': '5', '35': '29', '432': '72' };

const referenced = (id: string): Element | undefined => unlessEmpty({ 'ram:IssuerAssignedID': filled(id) });

const contextOf = ({ process, specification }: ElectronicInvoice): Element => ({
  'ram:BusinessProcessSpecifiedDocumentContextParameter': unlessEmpty({ 'ram:ID': filled(process) }),
  'ram:GuidelineSpecifiedDocumentContextParameter': { 'ram:ID': filled(specification) },
});

const documentOf = ({ number, typeCode, issueDate, notes }: ElectronicInvoice): Element => ({
  'ram:ID': filled(number),
  'ram:TypeCode': typeCode,
  'ram:IssueDateTime': dateTime(issueDate),
  'ram:IncludedNote': notes.flatMap(({ text, subjectCode }): Element[] => {
    const content = filled(text);
    return content === undefined ? [] : [{ 'ram:Content': content, 'ram:SubjectCode': filled(subjectCode) }];
  }),
});

const agreementOf = (invoice: ElectronicInvoice): Element => ({
  'ram:BuyerReference': filled(invoice.buyerReference),
  'ram:SellerTradeParty': partyOf(invoice.seller),
  'ram:BuyerTradeParty': partyOf(invoice.buyer),
  'ram:SellerOrderReferencedDocument': referenced(invoice.salesOrderReference),
  'ram:BuyerOrderReferencedDocument': referenced(invoice.orderReference),
  'ram:ContractReferencedDocument': referenced(invoice.contractReference),
  // The schema wants a name besides the number; EN 16931 has none, and its binding repeats these words.
  'ram:SpecifiedProcuringProject':
    filled(invoice.projectReference) === undefined
      ? undefined
      : { 'ram:ID': filled(invoice.projectReference), 'ram:Name': 'Project reference' },
});

/** BG-13: the element stands even where nothing is known of the delivery. */
const deliveryOf = ({ delivery, despatchReference }: ElectronicInvoice): Element => ({
  'ram:ShipToTradeParty': unlessEmpty({
    'ram:Name': filled(delivery.name),
    'ram:PostalTradeAddress': delivery.address === null ? undefined : addressOf(delivery.address),
  }),
  'ram:ActualDeliverySupplyChainEvent': unlessEmpty({ 'ram:OccurrenceDateTime': dateTime(delivery.date) }),
  'ram:DespatchAdviceReferencedDocument': referenced(despatchReference),
});

/** BG-16, BG-17: the element once for each account. An IBAN is told from a country's own number by its form. */
function paymentMeansOf({ payment }: ElectronicInvoice): Element[] {
  if (payment === null) return [];
  const accounts = payment.accounts.length === 0 ? [null] : payment.accounts;
  return accounts.map((account) => {
    const isIban = account !== null && /^[A-Z]{2}\d{2}/.test(account.identifier);
    return {
      'ram:TypeCode': payment.meansCode,
      'ram:Information': filled(payment.meansText),
      'ram:PayeePartyCreditorFinancialAccount':
        account === null
          ? undefined
          : {
              'ram:IBANID': isIban ? filled(account.identifier) : undefined,
              'ram:AccountName': filled(account.name),
              'ram:ProprietaryID': isIban ? undefined : filled(account.identifier),
            },
      'ram:PayeeSpecifiedCreditorFinancialInstitution': unlessEmpty({ 'ram:BICID': filled(account?.bic ?? null) }),
    };
  });
}

/** BG-23. BT-7 and BT-8 are of the document: the date stands in one group (CII-SR-461), the code in each. */
const taxesOf = ({ taxes, taxPointDate, taxPointCode }: ElectronicInvoice): Element[] =>
  taxes.map((group, index) => ({
    'ram:CalculatedAmount': group.taxAmount,
    'ram:TypeCode': 'VAT',
    'ram:ExemptionReason': filled(group.exemptionReason),
    'ram:BasisAmount': group.taxableAmount,
    'ram:CategoryCode': group.category,
    'ram:ExemptionReasonCode': filled(group.exemptionCode),
    'ram:TaxPointDate': index === 0 ? plainDate(taxPointDate) : undefined,
    'ram:DueDateTypeCode': filled(TAX_POINT_CODES[taxPointCode] ?? taxPointCode),
    'ram:RateApplicablePercent': filled(group.rate),
  }));

/** BG-22: in CII only the tax totals name their currency. */
const summationOf = ({ totals, currency, taxCurrency }: ElectronicInvoice): Element => ({
  'ram:LineTotalAmount': totals.linesAmount,
  'ram:ChargeTotalAmount': filled(totals.chargesAmount),
  'ram:AllowanceTotalAmount': filled(totals.allowancesAmount),
  'ram:TaxBasisTotalAmount': totals.netAmount,
  'ram:TaxTotalAmount': [
    attributed(totals.taxAmount, { currencyID: currency }),
    attributed(totals.taxAmountInTaxCurrency, { currencyID: taxCurrency }),
  ].filter((amount) => amount !== undefined),
  'ram:RoundingAmount': filled(totals.roundingAmount),
  'ram:GrandTotalAmount': totals.grossAmount,
  'ram:TotalPrepaidAmount': filled(totals.prepaidAmount),
  'ram:DuePayableAmount': totals.dueAmount,
});

const settlementOf = (invoice: ElectronicInvoice): Element => ({
  'ram:PaymentReference': filled(invoice.payment?.reference ?? null),
  'ram:TaxCurrencyCode': filled(invoice.taxCurrency),
  'ram:InvoiceCurrencyCode': invoice.currency,
  'ram:PayeeTradeParty': payeeOf(invoice),
  'ram:SpecifiedTradeSettlementPaymentMeans': paymentMeansOf(invoice),
  'ram:ApplicableTradeTax': taxesOf(invoice),
  'ram:BillingSpecifiedPeriod': unlessEmpty({
    'ram:StartDateTime': dateTime(invoice.delivery.periodStart),
    'ram:EndDateTime': dateTime(invoice.delivery.periodEnd),
  }),
  'ram:SpecifiedTradeAllowanceCharge': invoice.allowancesAndCharges.map(allowanceChargeOf),
  'ram:SpecifiedTradePaymentTerms': unlessEmpty({
    'ram:Description': filled(invoice.paymentTerms),
    'ram:DueDateDateTime': dateTime(invoice.dueDate),
  }),
  'ram:SpecifiedTradeSettlementHeaderMonetarySummation': summationOf(invoice),
  'ram:InvoiceReferencedDocument': invoice.precedingInvoices.map(({ number, date }) => ({
    'ram:IssuerAssignedID': filled(number),
    'ram:FormattedIssueDateTime': formattedDate(date),
  })),
  'ram:ReceivableSpecifiedTradeAccountingAccount': unlessEmpty({ 'ram:ID': filled(invoice.accountingReference) }),
});

/** An electronic invoice in UN/CEFACT Cross Industry Invoice D16B, which Factur-X carries too. */
export function writeCii(invoice: ElectronicInvoice): Uint8Array {
  return bytesOfXml('rsm:CrossIndustryInvoice', {
    ...NAMESPACES,
    'rsm:ExchangedDocumentContext': contextOf(invoice),
    'rsm:ExchangedDocument': documentOf(invoice),
    'rsm:SupplyChainTradeTransaction': {
      'ram:IncludedSupplyChainTradeLineItem': invoice.lines.map(lineOf),
      'ram:ApplicableHeaderTradeAgreement': agreementOf(invoice),
      'ram:ApplicableHeaderTradeDelivery': deliveryOf(invoice),
      'ram:ApplicableHeaderTradeSettlement': settlementOf(invoice),
    },
  });
}
