import type { ApiOutput } from '@shared/api';
import type { ProblemCode } from '@shared/billing/problems';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import type { Invoice } from '@shared/model/invoice';
import { fromMinor } from '@shared/money';

type View = ApiOutput<'invoice.get'>;
type Line = Invoice['lines'][number];
type Amount = (amount: number) => string;

function lineDocument(line: Line, index: number, amount: Amount) {
  return {
    id: line.id,
    line: index + 1,
    class: line.transactionClass,
    name: line.name,
    description: line.description,
    person: line.personName,
    role: line.roleName,
    task: line.task,
    expenseCategory: line.category,
    startDate: line.startDate,
    endDate: line.endDate,
    quantity: line.quantity,
    unit: line.unit,
    price: line.price,
    priceBaseQuantity: line.priceBaseQuantity,
    billingType: line.billingType,
    remainder: line.remainder,
    category: line.vat.category,
    rate: line.vat.rate,
    exemptionCode: line.vat.exemptionCode,
    exemptionReason: line.vat.exemptionReason,
    allowances: line.allowances.map((entry) => allowanceDocument(entry, amount)),
    charges: line.charges.map((entry) => allowanceDocument(entry, amount)),
    note: line.note,
    orderLineReference: line.orderLineReference,
    classification: line.classification,
    net: amount(line.netAmount),
    origin: line.origin,
    priceOrigin: line.priceOrigin,
    actualId: line.actualId,
    milestoneId: line.milestoneId,
  };
}

function allowanceDocument(
  { amount: stated, percent, baseAmount, reason }: Line['allowances'][number],
  amount: Amount,
) {
  return {
    ...(stated === null ? {} : { amount: amount(stated) }),
    ...(percent === null ? {} : { percent }),
    ...(baseAmount === null ? {} : { base: amount(baseAmount) }),
    reason,
  };
}

/** `line` is the line's number on the invoice, counted from 1; null is the header. */
function lineNumber(invoice: Invoice, lineId: string | null): number | null {
  const index = invoice.lines.findIndex(({ id }) => id === lineId);
  return index < 0 ? null : index + 1;
}

export function problemDocuments(view: View, language: Language) {
  const t = translator(language);
  return view.problems.map(({ severity, code, params, lineId, field }) => ({
    severity,
    code,
    // Codes cross the API as text; they are those of billing/problems.ts.
    message: t(`billing.problem.${code as ProblemCode}`, params),
    line: lineNumber(view.invoice, lineId),
    field,
  }));
}

/** Net, tax and gross are the invoice's; `paid` and `due` say what became of them. */
export function totalsDocument({ invoice, paidAmount }: View) {
  const { totals, currency } = invoice;
  const amount: Amount = (minor) => fromMinor(minor, currency);
  return {
    lines: amount(totals.linesAmount),
    allowances: amount(totals.allowancesAmount),
    charges: amount(totals.chargesAmount),
    net: amount(totals.netAmount),
    tax: amount(totals.taxAmount),
    gross: amount(totals.grossAmount),
    prepaid: amount(totals.prepaidAmount),
    rounding: amount(totals.roundingAmount),
    paid: amount(paidAmount),
    due: amount(totals.dueAmount - paidAmount),
  };
}

/** An invoice whole, for scripts: amounts as decimal strings in its currency, everything else as the API has it. */
export function invoiceDocument(view: View, language: Language) {
  const { invoice } = view;
  const amount: Amount = (minor) => fromMinor(minor, invoice.currency);
  const optional = (minor: number | null) => (minor === null ? null : amount(minor));
  return {
    id: invoice.id,
    number: invoice.number,
    kind: invoice.kind,
    status: view.status,
    overdueDays: view.overdueDays,
    currency: invoice.currency,
    language: invoice.language,
    taxRounding: invoice.taxRounding,
    invoiceDate: invoice.invoiceDate,
    dueDate: invoice.dueDate,
    taxPointDate: invoice.taxPointDate,
    deliveryStart: invoice.deliveryStart,
    deliveryEnd: invoice.deliveryEnd,
    deliveryAddress: invoice.deliveryAddress,
    paymentTermDays: invoice.paymentTermDays,
    cutoffDate: invoice.cutoffDate,
    customer: { id: invoice.customerId, number: invoice.customerNumber },
    contract: {
      id: invoice.contractId,
      number: invoice.contractNumber,
      name: invoice.contractName,
      value: optional(view.contract.value),
      billed: amount(view.contract.billedAmount),
      thisInvoice: amount(view.contract.thisInvoiceAmount),
      remaining: optional(view.contract.remainingAmount),
    },
    project: invoice.projectName,
    projectIds: invoice.projectIds,
    buyerReference: invoice.buyerReference,
    orderReference: invoice.orderReference,
    projectReference: invoice.projectReference,
    paymentMeansCode: invoice.paymentMeansCode,
    paymentReference: invoice.paymentReference,
    seller: invoice.seller,
    buyer: invoice.buyer,
    bank: invoice.bank,
    notes: invoice.notes,
    precedingInvoices: invoice.precedingInvoices,
    showComplimentary: invoice.showComplimentary,
    showNonChargeable: invoice.showNonChargeable,
    lines: invoice.lines.map((line, index) => lineDocument(line, index, amount)),
    allowances: invoice.allowances.map((entry) => ({
      ...allowanceDocument(entry, amount),
      category: entry.category,
      rate: entry.rate,
    })),
    charges: invoice.charges.map((entry) => ({
      ...allowanceDocument(entry, amount),
      category: entry.category,
      rate: entry.rate,
    })),
    vat: invoice.vat.map(({ category, rate, taxableAmount, taxAmount, exemptionCode, exemptionReason }) => ({
      category,
      rate,
      taxable: amount(taxableAmount),
      tax: amount(taxAmount),
      exemptionCode,
      exemptionReason,
    })),
    totals: totalsDocument(view),
    payments: view.payments.map((payment) => ({ ...payment, amount: amount(payment.amount) })),
    deliveries: view.deliveries,
    problems: problemDocuments(view, language),
    edits: view.edits.map(({ lineId, name, netEffect, ...edit }) => ({
      line: lineNumber(invoice, lineId),
      name,
      ...edit,
      netEffect: amount(netEffect),
    })),
    notOnDraft: view.notOnDraft.map(({ amount: left, ...row }) => ({ ...row, amount: amount(left) })),
    nextNumber: view.nextNumber,
    createdAt: invoice.createdAt,
    confirmedAt: invoice.confirmedAt,
    postedAt: invoice.postedAt,
    revision: invoice.revision,
  };
}
