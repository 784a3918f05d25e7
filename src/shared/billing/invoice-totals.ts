import { normalizeDecimal } from '../decimal';
import type { DocumentAllowance, Invoice, InvoiceLine, LineAllowance, VatBreakdown } from '../model/invoice';
import { type AllowanceOrCharge, calculate } from './calculate';

/** Only chargeable lines add up; complimentary and non-chargeable ones are shown beside them. */
export function isCharged(line: Pick<InvoiceLine, 'billingType'>): boolean {
  return line.billingType === 'chargeable';
}

function forCalculator(allowance: LineAllowance): AllowanceOrCharge {
  return {
    ...(allowance.amount === null ? {} : { amount: allowance.amount }),
    ...(allowance.percent === null ? {} : { percent: allowance.percent }),
    ...(allowance.baseAmount === null ? {} : { baseAmount: allowance.baseAmount }),
  };
}

const taxed = (allowance: DocumentAllowance) => ({
  ...forCalculator(allowance),
  category: allowance.category,
  rate: allowance.rate,
});

/** Why a group adds no VAT: as the first of its lines says, for a group has one reason (BT-120, BT-121). */
function exemptionOf(invoice: Invoice, category: string, rate: string) {
  const line = invoice.lines.find(
    ({ vat, ...rest }) => isCharged(rest) && vat.category === category && normalizeDecimal(vat.rate) === rate,
  );
  return { exemptionCode: line?.vat.exemptionCode ?? '', exemptionReason: line?.vat.exemptionReason ?? '' };
}

/**
 * The invoice with its line nets, VAT breakdown and totals as the calculator gives them. Screen, PDF, e-invoice and
 * ledger read these and compute nothing.
 */
export function withTotals(invoice: Invoice): Invoice {
  const charged = invoice.lines.filter(isCharged);
  const result = calculate({
    currency: invoice.currency,
    taxRounding: invoice.taxRounding,
    lines: charged.map((line) => ({
      quantity: line.quantity,
      price: line.price,
      priceBaseQuantity: line.priceBaseQuantity,
      allowances: line.allowances.map(forCalculator),
      charges: line.charges.map(forCalculator),
      category: line.vat.category,
      rate: line.vat.rate,
    })),
    allowances: invoice.allowances.map(taxed),
    charges: invoice.charges.map(taxed),
    prepaidAmount: invoice.prepaidAmount,
    roundingAmount: invoice.roundingAmount,
  });
  const nets = new Map(charged.map((line, index) => [line.id, result.lines[index]?.netAmount ?? 0]));
  const vat: VatBreakdown[] = result.vat.map((group) => ({
    category: group.category,
    rate: group.rate,
    taxableAmount: group.taxableAmount,
    taxAmount: group.taxAmount,
    ...exemptionOf(invoice, group.category, group.rate),
  }));
  return {
    ...invoice,
    lines: invoice.lines.map((line) => ({ ...line, netAmount: nets.get(line.id) ?? 0 })),
    vat,
    totals: result.totals,
  };
}
