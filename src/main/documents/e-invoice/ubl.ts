import type { ElectronicInvoice } from '@shared/e-invoice/en16931';
import { bytesOfXml, type Element, filled, textOf, unlessEmpty } from '../../xml';
import { allowanceChargeOf, amountIn, lineOf } from './ubl-line';
import { deliveryOf, partyOf, payeeOf } from './ubl-party';

const NAMESPACES = {
  '@xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  '@xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
};

/** UNTDID 1001 codes of documents that are written as a CreditNote. */
const CREDIT_NOTES: readonly string[] = ['381', '396', '532'];

/** Where UBL has no element for a note's subject, EN 16931 puts it before the text. */
const notesOf = (notes: ElectronicInvoice['notes']): string[] =>
  notes.flatMap(({ subjectCode, text }) => {
    const clean = textOf(text);
    if (clean === '') return [];
    return [subjectCode === '' ? clean : `#${subjectCode}#${clean}`];
  });

const identified = (id: string): Element | undefined => unlessEmpty({ 'cbc:ID': filled(id) });

const periodOf = ({ delivery, taxPointCode }: ElectronicInvoice): Element | undefined =>
  unlessEmpty({
    'cbc:StartDate': filled(delivery.periodStart),
    'cbc:EndDate': filled(delivery.periodEnd),
    'cbc:DescriptionCode': filled(taxPointCode),
  });

const precedingOf = ({ precedingInvoices }: ElectronicInvoice): Element[] =>
  precedingInvoices.map(({ number, date }) => ({
    'cac:InvoiceDocumentReference': { 'cbc:ID': filled(number), 'cbc:IssueDate': filled(date) },
  }));

/** BG-16, BG-17: the element once for each account. A CreditNote says here when it is due. */
function paymentMeansOf({ payment, dueDate }: ElectronicInvoice, isCredit: boolean): Element[] {
  const due = isCredit ? filled(dueDate) : undefined;
  if (payment === null) return due === undefined ? [] : [{ 'cbc:PaymentMeansCode': '1', 'cbc:PaymentDueDate': due }];
  const accounts = payment.accounts.length === 0 ? [null] : payment.accounts;
  return accounts.map((account) => ({
    'cbc:PaymentMeansCode':
      payment.meansText === ''
        ? payment.meansCode
        : { '@name': textOf(payment.meansText), '#': textOf(payment.meansCode) },
    'cbc:PaymentDueDate': due,
    'cbc:PaymentID': filled(payment.reference),
    'cac:PayeeFinancialAccount':
      account === null
        ? undefined
        : {
            'cbc:ID': filled(account.identifier),
            'cbc:Name': filled(account.name),
            'cac:FinancialInstitutionBranch': identified(account.bic),
          },
  }));
}

/** BG-23 with BT-110, and BT-111 as a sum without groups. */
function taxTotalsOf({ taxes, totals, currency, taxCurrency }: ElectronicInvoice): Element[] {
  const inCurrency: Element = {
    'cbc:TaxAmount': amountIn(totals.taxAmount ?? '0', currency),
    'cac:TaxSubtotal': taxes.map((group) => ({
      'cbc:TaxableAmount': amountIn(group.taxableAmount, currency),
      'cbc:TaxAmount': amountIn(group.taxAmount, currency),
      'cac:TaxCategory': {
        'cbc:ID': group.category,
        'cbc:Percent': filled(group.rate),
        'cbc:TaxExemptionReasonCode': filled(group.exemptionCode),
        'cbc:TaxExemptionReason': filled(group.exemptionReason),
        'cac:TaxScheme': { 'cbc:ID': 'VAT' },
      },
    })),
  };
  if (totals.taxAmountInTaxCurrency === null) return [inCurrency];
  return [inCurrency, { 'cbc:TaxAmount': amountIn(totals.taxAmountInTaxCurrency, taxCurrency) }];
}

const totalsOf = ({ totals, currency }: ElectronicInvoice): Element => ({
  'cbc:LineExtensionAmount': amountIn(totals.linesAmount, currency),
  'cbc:TaxExclusiveAmount': amountIn(totals.netAmount, currency),
  'cbc:TaxInclusiveAmount': amountIn(totals.grossAmount, currency),
  'cbc:AllowanceTotalAmount': amountIn(totals.allowancesAmount, currency),
  'cbc:ChargeTotalAmount': amountIn(totals.chargesAmount, currency),
  'cbc:PrepaidAmount': amountIn(totals.prepaidAmount, currency),
  'cbc:PayableRoundingAmount': amountIn(totals.roundingAmount, currency),
  'cbc:PayableAmount': amountIn(totals.dueAmount, currency),
});

const orderOf = ({ orderReference, salesOrderReference }: ElectronicInvoice): Element | undefined =>
  unlessEmpty({
    // The schema wants the order's number; of a sales order alone, Peppol writes NA there.
    'cbc:ID': filled(orderReference) ?? (salesOrderReference === '' ? undefined : 'NA'),
    'cbc:SalesOrderID': filled(salesOrderReference),
  });

/** The head up to the references, in which the two kinds of document differ. */
function headOf(invoice: ElectronicInvoice, isCredit: boolean): Element {
  const notes = notesOf(invoice.notes);
  const taxPointDate = filled(invoice.taxPointDate);
  return {
    'cbc:CustomizationID': filled(invoice.specification),
    'cbc:ProfileID': filled(invoice.process),
    'cbc:ID': filled(invoice.number),
    'cbc:IssueDate': invoice.issueDate,
    ...(isCredit
      ? { 'cbc:TaxPointDate': taxPointDate, 'cbc:CreditNoteTypeCode': invoice.typeCode, 'cbc:Note': notes }
      : {
          'cbc:DueDate': filled(invoice.dueDate),
          'cbc:InvoiceTypeCode': invoice.typeCode,
          'cbc:Note': notes,
          'cbc:TaxPointDate': taxPointDate,
        }),
    'cbc:DocumentCurrencyCode': invoice.currency,
    'cbc:TaxCurrencyCode': filled(invoice.taxCurrency),
    'cbc:AccountingCost': filled(invoice.accountingReference),
    'cbc:BuyerReference': filled(invoice.buyerReference),
    'cac:InvoicePeriod': periodOf(invoice),
    'cac:OrderReference': orderOf(invoice),
    'cac:BillingReference': precedingOf(invoice),
    'cac:DespatchDocumentReference': identified(invoice.despatchReference),
    'cac:ContractDocumentReference': identified(invoice.contractReference),
    ...(isCredit
      ? // A CreditNote has no element for the project: the type of document 50 says that it is one (EN 16931-3-2).
        {
          'cac:AdditionalDocumentReference':
            invoice.projectReference === ''
              ? undefined
              : { 'cbc:ID': filled(invoice.projectReference), 'cbc:DocumentTypeCode': '50' },
        }
      : { 'cac:ProjectReference': identified(invoice.projectReference) }),
  };
}

/** An electronic invoice in UBL 2.1: an Invoice, or a CreditNote by its type code. */
export function writeUbl(invoice: ElectronicInvoice): Uint8Array {
  const isCredit = CREDIT_NOTES.includes(invoice.typeCode);
  const root = isCredit ? 'CreditNote' : 'Invoice';
  const quantityName = isCredit ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity';
  return bytesOfXml(root, {
    '@xmlns': `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`,
    ...NAMESPACES,
    ...headOf(invoice, isCredit),
    'cac:AccountingSupplierParty': partyOf(invoice.seller),
    'cac:AccountingCustomerParty': partyOf(invoice.buyer),
    'cac:PayeeParty': payeeOf(invoice.payee),
    'cac:Delivery': deliveryOf(invoice.delivery),
    'cac:PaymentMeans': paymentMeansOf(invoice, isCredit),
    'cac:PaymentTerms': unlessEmpty({ 'cbc:Note': filled(invoice.paymentTerms) }),
    'cac:AllowanceCharge': invoice.allowancesAndCharges.map((entry) => allowanceChargeOf(entry, invoice.currency)),
    'cac:TaxTotal': taxTotalsOf(invoice),
    'cac:LegalMonetaryTotal': totalsOf(invoice),
    [`cac:${root}Line`]: invoice.lines.map((line) => lineOf(line, invoice, quantityName)),
  });
}
