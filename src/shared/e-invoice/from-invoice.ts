import { asDocument, type PrintedInvoice } from '../billing/as-document';
import { accountPaidTo, paymentTermsText } from '../billing/paying';
import { placeOfDelivery } from '../countries/law/legal-notes';
import { translator } from '../i18n/translate';
import type { ElectronicFormat } from '../model/electronic-format';
import type { Invoice } from '../model/invoice';
import { otherThanTransfer } from '../model/payment-means';
import { fromMinor } from '../money';
import { paymentMeansOf } from './codes';
import type { ElectronicInvoice } from './en16931';
import { type ElectronicProfile, profileOf } from './formats';
import { documentAllowancesOf, electronicLinesOf } from './lines';
import { isOfAdvance, isTaxedOnInvoicing, notesOf, precedingOf, processOf } from './notes';
import { addressLinesOf, buyerOf, sellerOf, withoutVatNumbers, withTaxNumber } from './parties';
import { taxesOf } from './taxes';

const INVOICE = '380';
const CREDIT_NOTE = '381';
const ADVANCE = '386';

/** UNTDID 2005: the tax is due on the day of the invoice. */
const ON_INVOICING = '3';

/**
 * BT-6 and BT-111. Where there is no VAT there is none to convert, and the invoice holds none; France has it said all the
 * same of what is not in euro (BR-FR-CO-12).
 */
function taxAtHome({ currency, seller, totals, taxCurrency, taxAmountInTaxCurrency: amount }: PrintedInvoice): {
  readonly currency: string;
  readonly amount: string | null;
} {
  if (taxCurrency !== null && amount !== null) return { currency: taxCurrency, amount: fromMinor(amount, taxCurrency) };
  const isFrenchAbroad = seller.address.country === 'FR' && currency !== 'EUR' && totals.taxAmount === 0;
  return isFrenchAbroad ? { currency: 'EUR', amount: fromMinor(0, 'EUR') } : { currency: '', amount: null };
}

/** BG-22, as the invoice holds it. What it does not have is not stated. */
function totalsOf(document: PrintedInvoice): ElectronicInvoice['totals'] {
  const { currency, totals, allowances, charges } = document;
  const amount = (minorUnits: number) => fromMinor(minorUnits, currency);
  const unlessZero = (minorUnits: number) => (minorUnits === 0 ? null : amount(minorUnits));
  return {
    linesAmount: amount(totals.linesAmount),
    allowancesAmount: allowances.length === 0 ? null : amount(totals.allowancesAmount),
    chargesAmount: charges.length === 0 ? null : amount(totals.chargesAmount),
    netAmount: amount(totals.netAmount),
    taxAmount: amount(totals.taxAmount),
    grossAmount: amount(totals.grossAmount),
    taxAmountInTaxCurrency: taxAtHome(document).amount,
    prepaidAmount: unlessZero(totals.prepaidAmount),
    roundingAmount: unlessZero(totals.roundingAmount),
    dueAmount: amount(totals.dueAmount),
  };
}

/** BG-13. Goods that go to another member state need a country of delivery (BR-IC-12): without another, the buyer's. */
function deliveryOf(document: PrintedInvoice): ElectronicInvoice['delivery'] {
  const { deliveryStart, deliveryEnd, buyer, vat } = document;
  const start = deliveryStart ?? deliveryEnd;
  const end = deliveryEnd ?? deliveryStart;
  const isOneDay = start === end;
  const leavesCountry = vat.some(({ category }) => category === 'K');
  const address = placeOfDelivery(document) ?? (leavesCountry ? buyer.address : null);
  return {
    name: '',
    date: isOneDay ? start : null,
    periodStart: isOneDay ? null : start,
    periodEnd: isOneDay ? null : end,
    address: address === null ? null : addressLinesOf(address),
  };
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/** BG-16, BG-17: how to pay, where there is something to pay. */
function paymentOf(document: PrintedInvoice, { isPlain }: ElectronicProfile): ElectronicInvoice['payment'] {
  if (document.kind === 'creditNote' || document.totals.dueAmount <= 0) return null;
  const paysToAccount = otherThanTransfer(document.paymentMeansCode) === undefined;
  const identifier = paysToAccount ? withoutSpaces(accountPaidTo(document).account) : '';
  return {
    meansCode: paymentMeansOf(document.paymentMeansCode, document.currency, identifier),
    meansText: '',
    reference: document.stage === 'posted' ? withoutSpaces(document.paymentReference) : '',
    accounts: identifier === '' ? [] : [{ identifier, name: '', bic: isPlain ? '' : withoutSpaces(document.bank.bic) }],
  };
}

/** BT-10. Where one has to be there and the order has no number either, who the buyer's contact is; else a dash. */
function buyerReferenceOf(
  { buyerReference, orderReference, buyer }: PrintedInvoice,
  { needsReference }: ElectronicProfile,
): string {
  if (buyerReference !== '' || orderReference !== '' || !needsReference) return buyerReference;
  return buyer.contactName || '-';
}

/** BT-3. */
function typeOf(document: PrintedInvoice, { namesAdvances }: ElectronicProfile): string {
  if (document.kind === 'creditNote') return CREDIT_NOTE;
  return namesAdvances && isOfAdvance(document) ? ADVANCE : INVOICE;
}

/** What NLCIUS advises against is left out: nothing of it says more than the rest. */
function plainly(invoice: ElectronicInvoice): ElectronicInvoice {
  const withoutCode = <T extends { reasonCode: string }>(entry: T): T => ({ ...entry, reasonCode: '' });
  const withoutSubdivision = <T extends { address: ElectronicInvoice['seller']['address'] }>(party: T): T => ({
    ...party,
    address: { ...party.address, subdivision: '' },
  });
  return {
    ...invoice,
    taxPointDate: null,
    taxPointCode: '',
    seller: { ...withoutSubdivision(invoice.seller), taxRegistration: '', legalInformation: '' },
    buyer: withoutSubdivision(invoice.buyer),
    allowancesAndCharges: invoice.allowancesAndCharges.map(withoutCode),
    taxes: invoice.taxes.map((tax) => ({ ...tax, exemptionCode: '' })),
    lines: invoice.lines.map((line) => ({
      ...line,
      allowancesAndCharges: line.allowancesAndCharges.map(withoutCode),
    })),
  };
}

/**
 * An invoice in the terms of EN 16931, for one of the formats. Every figure is the invoice's own as its reader holds it
 * (`asDocument`): a credit note is positive, a correction the lines that it comes to. What the law and the page say in
 * words is said in the same words. Nothing is refused here: whether a receiver would take it is the preflight's to say.
 */
export function electronicInvoiceOf(invoice: Invoice, format: ElectronicFormat): ElectronicInvoice {
  const profile = profileOf(format);
  const document = asDocument(invoice);
  const translate = translator(document.language);
  const lines = electronicLinesOf(document, profile, translate);
  const isCredit = document.kind === 'creditNote';
  const electronic: ElectronicInvoice = {
    specification: profile.specification,
    process: processOf(document, profile),
    number: (document.stage === 'posted' ? document.number : null) ?? '',
    issueDate: document.invoiceDate,
    typeCode: typeOf(document, profile),
    currency: document.currency,
    taxCurrency: taxAtHome(document).currency,
    taxPointDate: document.taxPointDate,
    taxPointCode: document.taxPointDate === null && isTaxedOnInvoicing(document) ? ON_INVOICING : '',
    dueDate: isCredit ? null : document.dueDate,
    paymentTerms: paymentTermsText(document, translate),
    buyerReference: buyerReferenceOf(document, profile),
    projectReference: document.projectReference,
    contractReference: document.contractNumber,
    orderReference: document.orderReference,
    salesOrderReference: '',
    despatchReference: '',
    accountingReference: '',
    notes: notesOf(document, profile, translate),
    precedingInvoices: precedingOf(document, profile),
    seller: sellerOf(document.seller),
    buyer: buyerOf(document.buyer),
    payee: null,
    delivery: deliveryOf(document),
    payment: paymentOf(document, profile),
    allowancesAndCharges: documentAllowancesOf(document, translate),
    taxes: taxesOf(document, lines, translate),
    totals: totalsOf(document),
    lines,
  };
  const isOutsideScope = electronic.taxes.some(({ category }) => category === 'O');
  const named = isOutsideScope ? withoutVatNumbers(electronic) : electronic;
  return withTaxNumber(profile.isPlain ? plainly(named) : named);
}
