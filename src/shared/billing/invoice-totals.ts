import { normalizeDecimal } from '../decimal';
import type { DocumentAllowance, Invoice, InvoiceLine, VatBreakdown } from '../model/invoice';
import { calculate } from './calculate';
import { calculationLineOf, forCalculator } from './calculation-line';
import { type DocumentLine, documentLines } from './document-lines';

/** Only chargeable lines add up; complimentary and non-chargeable ones are shown beside them. */
export function isCharged(line: Pick<InvoiceLine, 'billingType'>): boolean {
  return line.billingType === 'chargeable';
}

const taxed = (allowance: DocumentAllowance) => ({
  ...forCalculator(allowance),
  category: allowance.category,
  rate: allowance.rate,
});

/** Why a group adds no VAT: as the first of its lines says, for a group has one reason (BT-120, BT-121). */
function exemptionOf(charged: readonly DocumentLine[], category: string, rate: string) {
  const line = charged.find(({ vat }) => vat.category === category && normalizeDecimal(vat.rate) === rate);
  return { exemptionCode: line?.vat.exemptionCode ?? '', exemptionReason: line?.vat.exemptionReason ?? '' };
}

/** The invoices that the lines put right (BG-3), oldest first. One that is not posted yet has no number to be named by. */
function precedingInvoices(lines: readonly InvoiceLine[]): Invoice['precedingInvoices'] {
  const named = new Map<string, Invoice['precedingInvoices'][number]>();
  for (const { correction } of lines) {
    if (correction === null) continue;
    for (const { invoiceNumber: number, invoiceDate: date } of [correction, correction.latest ?? correction]) {
      if (number !== '') named.set(number, { number, date });
    }
  }
  return [...named.values()].sort((a, b) =>
    a.date === b.date ? (a.number < b.number ? -1 : 1) : a.date < b.date ? -1 : 1,
  );
}

/**
 * The invoice with its line nets, VAT breakdown and totals as the calculator gives them, and what kind of document they
 * make it: with corrections that come to less than nothing it is a credit note. Screen, PDF, e-invoice and ledger read
 * these and compute nothing.
 */
export function withTotals(invoice: Invoice): Invoice {
  const charged = documentLines(invoice).filter(isCharged);
  const result = calculate({
    currency: invoice.currency,
    taxRounding: invoice.taxRounding,
    lines: charged.map(calculationLineOf),
    allowances: invoice.allowances.map(taxed),
    charges: invoice.charges.map(taxed),
    prepaidAmount: invoice.prepaidAmount,
    roundingAmount: invoice.roundingAmount,
  });
  const nets = new Map<string, number>();
  charged.forEach(({ id }, index) => {
    nets.set(id, (nets.get(id) ?? 0) + (result.lines[index]?.netAmount ?? 0));
  });
  const vat: VatBreakdown[] = result.vat.map((group) => ({
    category: group.category,
    rate: group.rate,
    taxableAmount: group.taxableAmount,
    taxAmount: group.taxAmount,
    ...exemptionOf(charged, group.category, group.rate),
  }));
  const corrects = invoice.lines.some(({ correction }) => correction !== null);
  return {
    ...invoice,
    kind: corrects && result.totals.grossAmount < 0 ? 'creditNote' : 'invoice',
    precedingInvoices: precedingInvoices(invoice.lines),
    lines: invoice.lines.map((line) => ({ ...line, netAmount: nets.get(line.id) ?? 0 })),
    vat,
    totals: result.totals,
  };
}
