import { convert } from '@shared/billing/exchange';
import { compareDecimals } from '@shared/decimal';
import type { Invoice } from '@shared/model/invoice';
import { fromMinor } from '@shared/money';
import { asText, csvBytes } from '../csv';
import { plainName } from '../plain-name';
import type { LedgerFile } from './extract';

/** A posted invoice with what became of it. */
export interface RegisterRow {
  readonly invoice: Invoice;
  readonly voucherNumber: string;
  readonly paidAmount: number;
  readonly openAmount: number;
}

/** A column for each category and rate that the period has, the highest rate first. */
function taxColumns(rows: readonly RegisterRow[]): { readonly category: string; readonly rate: string }[] {
  const found = new Map<string, { category: string; rate: string }>();
  for (const { category, rate } of rows.flatMap(({ invoice }) => invoice.vat)) {
    found.set(`${category} ${rate}`, { category, rate });
  }
  return [...found.values()].sort((a, b) => compareDecimals(b.rate, a.rate) || (a.category < b.category ? -1 : 1));
}

/**
 * Net, VAT and total in the company's currency, as the books have them: at the rate that was fixed when it was posted. The
 * VAT is the one that the invoice states in that currency, and net is the rest, so that the three add up.
 */
function atHome(invoice: Invoice, home: string): string[] {
  const { currency, exchangeRate, totals, taxCurrency, taxAmountInTaxCurrency } = invoice;
  const total = convert(totals.grossAmount, currency, exchangeRate, home);
  const isStated = taxCurrency === home && taxAmountInTaxCurrency !== null;
  const vat = isStated ? taxAmountInTaxCurrency : convert(totals.taxAmount, currency, exchangeRate, home);
  return [home, fromMinor(total - vat, home), fromMinor(vat, home), fromMinor(total, home)];
}

/** The invoice register: every number that was given in the period, with nothing left out. */
export function invoiceRegister(
  rows: readonly RegisterRow[],
  period: { readonly company: string; readonly currency: string; readonly from: string; readonly to: string },
): LedgerFile {
  const taxes = taxColumns(rows);
  const head = [
    'number',
    'kind',
    'invoice_date',
    'due_date',
    'customer_number',
    'customer',
    'customer_vat_number',
    'customer_country',
    'project',
    'order_reference',
    'buyer_reference',
    'payment_reference',
    'corrects',
    'currency',
    'net',
    ...taxes.flatMap(({ category, rate }) => [`base_${category}_${rate}`, `vat_${category}_${rate}`]),
    'vat',
    'total',
    'prepaid',
    'rounding',
    'paid',
    'open',
    'home_currency',
    'net_home',
    'vat_home',
    'total_home',
    'exchange_rate',
    'vat_in_tax_currency',
    'voucher',
  ];
  const lines = rows.map(({ invoice, voucherNumber, paidAmount, openAmount }) => {
    const { currency, totals } = invoice;
    const shown = (amount: number) => fromMinor(amount, currency);
    return [
      invoice.number ?? '',
      invoice.kind,
      invoice.invoiceDate,
      invoice.dueDate,
      invoice.customerNumber,
      asText(invoice.buyer.name),
      invoice.buyer.vatId,
      invoice.buyer.address.country,
      asText(invoice.projectName),
      asText(invoice.orderReference),
      asText(invoice.buyerReference),
      asText(invoice.paymentReference),
      invoice.precedingInvoices.map(({ number }) => number).join(' '),
      currency,
      shown(totals.netAmount),
      ...taxes.flatMap(({ category, rate }) => {
        const group = invoice.vat.find((each) => each.category === category && each.rate === rate);
        return group === undefined ? ['', ''] : [shown(group.taxableAmount), shown(group.taxAmount)];
      }),
      shown(totals.taxAmount),
      shown(totals.grossAmount),
      shown(totals.prepaidAmount),
      shown(totals.roundingAmount),
      shown(paidAmount),
      shown(openAmount),
      ...atHome(invoice, period.currency),
      invoice.exchangeRate ?? '',
      invoice.taxAmountInTaxCurrency === null
        ? ''
        : fromMinor(invoice.taxAmountInTaxCurrency, invoice.taxCurrency ?? currency),
      voucherNumber,
    ];
  });
  return {
    fileName: `invoices-${plainName(period.company)}-${period.from}-${period.to}.csv`,
    mediaType: 'text/csv',
    bytes: csvBytes(head, lines),
  };
}
