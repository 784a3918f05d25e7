import type { ReceivedInvoice } from '@shared/e-invoice/received';
import { refuse } from '@shared/failure';
import { attachmentsOf, documentsOfType } from './cii-attachments';
import { allowanceChargeOf, lineOf } from './cii-line';
import { addressOf, ownIdentifier, partyOf, payeeOf, taxRepresentativeOf } from './cii-party';
import { cardOf, directDebitOf, paymentOf } from './cii-payment';
import { textOf } from './left-out';
import {
  allAt,
  categoryAt,
  dateAt,
  elementAt,
  numberAt,
  requiredDate,
  requiredNumber,
  requiredText,
  statedNumber,
  textAt,
  textsAt,
} from './values';
import type { XmlElement } from './xml-tree';

/** Codes for when tax becomes due are UNTDID 2475 here and UNTDID 2005 in UBL and the standard's text (BT-8). */
const TAX_POINT_CODES: Readonly<Record<string, string>> = { '5': '3', '29': '35', '72': '432' };

function taxPointCode(settlement: XmlElement | undefined): string {
  const code = textAt(settlement, 'ApplicableTradeTax/DueDateTypeCode');
  return TAX_POINT_CODES[code] ?? code;
}

const taxOf = (tax: XmlElement): ReceivedInvoice['taxes'][number] => ({
  category: categoryAt(tax, 'CategoryCode'),
  rate: numberAt(tax, 'RateApplicablePercent'),
  taxableAmount: requiredNumber(tax, 'BasisAmount'),
  taxAmount: requiredNumber(tax, 'CalculatedAmount'),
  exemptionReason: textAt(tax, 'ExemptionReason'),
  exemptionCode: textAt(tax, 'ExemptionReasonCode'),
});

/** BT-110 in the invoice's currency; another total in the currency of BT-6. */
function taxTotals(sums: XmlElement | undefined, currency: string) {
  const totals = allAt(sums, 'TaxTotalAmount');
  const isOwn = (total: XmlElement) => (total.attributes.get('currencyID') ?? currency) === currency;
  const amountOf = (total: XmlElement | undefined) =>
    total === undefined || total.text === '' ? null : statedNumber(textOf(total), 'TaxTotalAmount');
  return {
    taxAmount: amountOf(totals.find(isOwn)),
    taxAmountInTaxCurrency: amountOf(totals.find((total) => !isOwn(total))),
  };
}

function totalsOf(sums: XmlElement | undefined, currency: string): ReceivedInvoice['totals'] {
  if (textAt(sums, 'LineTotalAmount') === '') refuse('importedInvoice.onlyTotals');
  return {
    linesAmount: requiredNumber(sums, 'LineTotalAmount'),
    allowancesAmount: numberAt(sums, 'AllowanceTotalAmount'),
    chargesAmount: numberAt(sums, 'ChargeTotalAmount'),
    netAmount: requiredNumber(sums, 'TaxBasisTotalAmount'),
    grossAmount: requiredNumber(sums, 'GrandTotalAmount'),
    ...taxTotals(sums, currency),
    prepaidAmount: numberAt(sums, 'TotalPrepaidAmount'),
    roundingAmount: numberAt(sums, 'RoundingAmount'),
    dueAmount: requiredNumber(sums, 'DuePayableAmount'),
  };
}

function deliveryOf(delivery: XmlElement | undefined, settlement: XmlElement | undefined): ReceivedInvoice['delivery'] {
  const address = elementAt(delivery, 'ShipToTradeParty/PostalTradeAddress');
  return {
    name: textAt(delivery, 'ShipToTradeParty/Name'),
    locationIdentifier: ownIdentifier(elementAt(delivery, 'ShipToTradeParty')),
    date: dateAt(delivery, 'ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString'),
    periodStart: dateAt(settlement, 'BillingSpecifiedPeriod/StartDateTime/DateTimeString'),
    periodEnd: dateAt(settlement, 'BillingSpecifiedPeriod/EndDateTime/DateTimeString'),
    address: address === undefined ? null : addressOf(address),
  };
}

function agreementOf(agreement: XmlElement | undefined) {
  return {
    buyerReference: textAt(agreement, 'BuyerReference'),
    projectReference: textAt(agreement, 'SpecifiedProcuringProject/ID'),
    contractReference: textAt(agreement, 'ContractReferencedDocument/IssuerAssignedID'),
    orderReference: textAt(agreement, 'BuyerOrderReferencedDocument/IssuerAssignedID'),
    salesOrderReference: textAt(agreement, 'SellerOrderReferencedDocument/IssuerAssignedID'),
    seller: partyOf(elementAt(agreement, 'SellerTradeParty')),
    buyer: partyOf(elementAt(agreement, 'BuyerTradeParty')),
    taxRepresentative: taxRepresentativeOf(elementAt(agreement, 'SellerTaxRepresentativeTradeParty')),
  };
}

function settlementOf(settlement: XmlElement | undefined, currency: string) {
  const terms = elementAt(settlement, 'SpecifiedTradePaymentTerms');
  return {
    taxCurrency: textAt(settlement, 'TaxCurrencyCode'),
    taxPointDate: dateAt(settlement, 'ApplicableTradeTax/TaxPointDate/DateString'),
    taxPointCode: taxPointCode(settlement),
    dueDate: dateAt(terms, 'DueDateDateTime/DateTimeString'),
    paymentTerms: textsAt(settlement, 'SpecifiedTradePaymentTerms/Description'),
    accountingReference: textAt(settlement, 'ReceivableSpecifiedTradeAccountingAccount/ID'),
    precedingInvoices: allAt(settlement, 'InvoiceReferencedDocument').map((reference) => ({
      number: textAt(reference, 'IssuerAssignedID'),
      date: dateAt(reference, 'FormattedIssueDateTime/DateTimeString'),
    })),
    payee: payeeOf(elementAt(settlement, 'PayeeTradeParty')),
    payment: paymentOf(settlement),
    card: cardOf(settlement),
    directDebit: directDebitOf(settlement),
    allowancesAndCharges: [
      ...allAt(settlement, 'SpecifiedTradeAllowanceCharge').map((entry) => ({
        ...allowanceChargeOf(entry),
        category: categoryAt(entry, 'CategoryTradeTax/CategoryCode'),
        rate: numberAt(entry, 'CategoryTradeTax/RateApplicablePercent'),
      })),
      ...allAt(settlement, 'SpecifiedLogisticsServiceCharge').map(freightOf),
    ],
    taxes: allAt(settlement, 'ApplicableTradeTax').map(taxOf),
    totals: totalsOf(elementAt(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation'), currency),
  };
}

/** Freight, which the profile EXTENDED states as something of its own; its totals count it among the charges. */
const freightOf = (freight: XmlElement): ReceivedInvoice['allowancesAndCharges'][number] => ({
  isCharge: true,
  amount: requiredNumber(freight, 'AppliedAmount'),
  baseAmount: null,
  percent: null,
  reason: textAt(freight, 'Description'),
  reasonCode: '',
  category: categoryAt(freight, 'AppliedTradeTax/CategoryCode'),
  rate: numberAt(freight, 'AppliedTradeTax/RateApplicablePercent'),
});

/** The profile EXTENDED also has lines that head or explain others, and count in no sum. */
const isCounted = (line: XmlElement): boolean =>
  !['GROUP', 'INFORMATION'].includes(textAt(line, 'AssociatedDocumentLineDocument/LineStatusReasonCode'));

/** BT-18: the scheme stands beside the number. */
function objectOf(document: XmlElement | undefined): ReceivedInvoice['objectIdentifier'] {
  const value = textAt(document, 'IssuerAssignedID');
  return value === '' ? null : { value, scheme: textAt(document, 'ReferenceTypeCode') };
}

/** A CrossIndustryInvoice (UN/CEFACT D16B), by itself or out of a Factur-X PDF, as EN 16931 reads it. */
export function readCii(root: XmlElement): ReceivedInvoice {
  const context = elementAt(root, 'ExchangedDocumentContext');
  const document = elementAt(root, 'ExchangedDocument');
  const transaction = elementAt(root, 'SupplyChainTradeTransaction');
  const delivery = elementAt(transaction, 'ApplicableHeaderTradeDelivery');
  const settlement = elementAt(transaction, 'ApplicableHeaderTradeSettlement');
  const currency = requiredText(settlement, 'InvoiceCurrencyCode');
  return {
    specification: textAt(context, 'GuidelineSpecifiedDocumentContextParameter/ID'),
    process: textAt(context, 'BusinessProcessSpecifiedDocumentContextParameter/ID'),
    number: requiredText(document, 'ID'),
    issueDate: requiredDate(document, 'IssueDateTime/DateTimeString'),
    typeCode: textAt(document, 'TypeCode'),
    currency,
    notes: allAt(document, 'IncludedNote').map((note) => ({
      subjectCode: textAt(note, 'SubjectCode'),
      text: textAt(note, 'Content'),
    })),
    ...agreementOf(elementAt(transaction, 'ApplicableHeaderTradeAgreement')),
    delivery: deliveryOf(delivery, settlement),
    despatchReference: textAt(delivery, 'DespatchAdviceReferencedDocument/IssuerAssignedID'),
    receiptReference: textAt(delivery, 'ReceivingAdviceReferencedDocument/IssuerAssignedID'),
    tenderReference: textAt(documentsOfType(root, '50')[0], 'IssuerAssignedID'),
    objectIdentifier: objectOf(documentsOfType(root, '130')[0]),
    attachments: attachmentsOf(root).map(({ attachment }) => attachment),
    ...settlementOf(settlement, currency),
    lines: allAt(transaction, 'IncludedSupplyChainTradeLineItem').filter(isCounted).map(lineOf),
  };
}
