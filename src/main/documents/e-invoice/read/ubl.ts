import type { ElectronicInvoice } from '@shared/e-invoice/en16931';
import type { ReceivedInvoice } from '@shared/e-invoice/received';
import { textOf } from './left-out';
import { attachmentsOf, isOfType } from './ubl-attachments';
import { allowanceChargeOf, lineOf } from './ubl-line';
import { deliveryOf, partyOf, payeeOf, taxRepresentativeOf } from './ubl-party';
import { cardOf, directDebitOf, paymentOf } from './ubl-payment';
import {
  allAt,
  categoryAt,
  dateAt,
  elementAt,
  identifierAt,
  numberAt,
  requiredDate,
  requiredNumber,
  requiredText,
  textAt,
  textsAt,
} from './values';
import type { XmlElement } from './xml-tree';

/** UBL has no element for a note's subject: EN 16931 puts it before the text. */
function noteOf(note: XmlElement): ElectronicInvoice['notes'][number] {
  const text = textOf(note);
  const [, subjectCode = '', rest = text] = /^#([A-Z]{3})#(.*)$/s.exec(text) ?? [];
  return { subjectCode, text: rest };
}

const taxOf = (subtotal: XmlElement): ReceivedInvoice['taxes'][number] => ({
  category: categoryAt(subtotal, 'TaxCategory/ID'),
  rate: numberAt(subtotal, 'TaxCategory/Percent'),
  taxableAmount: requiredNumber(subtotal, 'TaxableAmount'),
  taxAmount: requiredNumber(subtotal, 'TaxAmount'),
  exemptionReason: textAt(subtotal, 'TaxCategory/TaxExemptionReason'),
  exemptionCode: textAt(subtotal, 'TaxCategory/TaxExemptionReasonCode'),
});

/** BT-110 and BT-111 are told apart by their groups, else by their currency. */
function taxTotalsOf(root: XmlElement, currency: string) {
  const totals = allAt(root, 'TaxTotal');
  const currencyOf = (total: XmlElement) => elementAt(total, 'TaxAmount')?.attributes.get('currencyID') ?? currency;
  const own =
    totals.find((total) => elementAt(total, 'TaxSubtotal') !== undefined) ??
    totals.find((total) => currencyOf(total) === currency);
  const other = totals.find((total) => total !== own && currencyOf(total) !== currency);
  return {
    taxes: allAt(own, 'TaxSubtotal').map(taxOf),
    taxAmount: numberAt(own, 'TaxAmount'),
    taxAmountInTaxCurrency: numberAt(other, 'TaxAmount'),
  };
}

function orderOf(root: XmlElement) {
  const orderReference = textAt(root, 'OrderReference/ID');
  const salesOrderReference = textAt(root, 'OrderReference/SalesOrderID');
  // The schema wants an order's number; of a sales order alone, Peppol has NA there.
  return {
    orderReference: orderReference === 'NA' && salesOrderReference !== '' ? '' : orderReference,
    salesOrderReference,
  };
}

/** A CreditNote has no element for the project: a document of type 50 is one. */
function projectOf(root: XmlElement): string {
  const document = allAt(root, 'AdditionalDocumentReference').find(isOfType('50'));
  return textAt(root, 'ProjectReference/ID') || textAt(document, 'ID');
}

/** The `Invoice` or `CreditNote` of UBL 2.1 as EN 16931 reads it. What it does not name is left aside. */
export function readUbl(root: XmlElement): ReceivedInvoice {
  const isCredit = root.name === 'CreditNote';
  const currency = requiredText(root, 'DocumentCurrencyCode');
  const { taxes, taxAmount, taxAmountInTaxCurrency } = taxTotalsOf(root, currency);
  const total = elementAt(root, 'LegalMonetaryTotal');
  return {
    specification: textAt(root, 'CustomizationID'),
    process: textAt(root, 'ProfileID'),
    number: requiredText(root, 'ID'),
    issueDate: requiredDate(root, 'IssueDate'),
    typeCode: textAt(root, isCredit ? 'CreditNoteTypeCode' : 'InvoiceTypeCode'),
    currency,
    taxCurrency: textAt(root, 'TaxCurrencyCode'),
    taxPointDate: dateAt(root, 'TaxPointDate'),
    taxPointCode: textAt(root, 'InvoicePeriod/DescriptionCode'),
    dueDate: dateAt(root, isCredit ? 'PaymentMeans/PaymentDueDate' : 'DueDate'),
    paymentTerms: textsAt(root, 'PaymentTerms/Note'),
    buyerReference: textAt(root, 'BuyerReference'),
    projectReference: projectOf(root),
    contractReference: textAt(root, 'ContractDocumentReference/ID'),
    ...orderOf(root),
    despatchReference: textAt(root, 'DespatchDocumentReference/ID'),
    receiptReference: textAt(root, 'ReceiptDocumentReference/ID'),
    tenderReference: textAt(root, 'OriginatorDocumentReference/ID'),
    objectIdentifier: identifierAt(allAt(root, 'AdditionalDocumentReference').find(isOfType('130')), 'ID'),
    accountingReference: textAt(root, 'AccountingCost'),
    notes: allAt(root, 'Note').map(noteOf),
    precedingInvoices: allAt(root, 'BillingReference/InvoiceDocumentReference').map((reference) => ({
      number: textAt(reference, 'ID'),
      date: dateAt(reference, 'IssueDate'),
    })),
    seller: partyOf(elementAt(root, 'AccountingSupplierParty/Party')),
    buyer: partyOf(elementAt(root, 'AccountingCustomerParty/Party')),
    payee: payeeOf(elementAt(root, 'PayeeParty')),
    taxRepresentative: taxRepresentativeOf(elementAt(root, 'TaxRepresentativeParty')),
    delivery: deliveryOf(root),
    payment: paymentOf(root, isCredit),
    card: cardOf(root),
    directDebit: directDebitOf(root),
    attachments: attachmentsOf(root).map(({ attachment }) => attachment),
    allowancesAndCharges: allAt(root, 'AllowanceCharge').map((entry) => ({
      ...allowanceChargeOf(entry),
      category: categoryAt(entry, 'TaxCategory/ID'),
      rate: numberAt(entry, 'TaxCategory/Percent'),
    })),
    taxes,
    totals: {
      linesAmount: requiredNumber(total, 'LineExtensionAmount'),
      allowancesAmount: numberAt(total, 'AllowanceTotalAmount'),
      chargesAmount: numberAt(total, 'ChargeTotalAmount'),
      netAmount: requiredNumber(total, 'TaxExclusiveAmount'),
      taxAmount,
      grossAmount: requiredNumber(total, 'TaxInclusiveAmount'),
      taxAmountInTaxCurrency,
      prepaidAmount: numberAt(total, 'PrepaidAmount'),
      roundingAmount: numberAt(total, 'PayableRoundingAmount'),
      dueAmount: requiredNumber(total, 'PayableAmount'),
    },
    lines: allAt(root, `${root.name}Line`).map(lineOf),
  };
}
