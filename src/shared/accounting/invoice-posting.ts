import { documentLines } from '../billing/document-lines';
import { convert } from '../billing/exchange';
import { isCharged } from '../billing/invoice-totals';
import { groupBy } from '../group-by';
import type { PostingType } from '../model/account';
import type { AccountingSettings } from '../model/accounting-settings';
import type { Dimensions } from '../model/actual';
import type { ContractLine } from '../model/contract';
import type { DocumentAllowance, Invoice, InvoiceLine } from '../model/invoice';
import type { TaxCode } from '../model/tax';
import type { VoucherLine } from '../model/voucher';
import { dimensionsKey, mergeDimensions } from './dimensions';
import { accountOf, balanced, lineOn, outputTaxAccount, type VoucherDraft } from './posting';
import { codeOfTreatment } from './tax-crossing';

/** What posting an invoice needs besides the invoice. */
export interface InvoicePostingContext {
  readonly settings: AccountingSettings;
  readonly taxCodes: readonly TaxCode[];
  /** The company's currency, and of it for one unit of the invoice's; null where both are one. */
  readonly home: string;
  readonly rate: string | null;
  readonly contractLineOf: (id: string | null) => Pick<ContractLine, 'billingMethod' | 'recognition'> | undefined;
  /** The group that says what is sold, where the line or its contract line, category or class names one. */
  readonly itemTaxGroupOf: (line: InvoiceLine) => string | null;
  /** The accounting date. */
  readonly date: string;
}

const REVENUE: Readonly<Record<InvoiceLine['transactionClass'], PostingType>> = {
  time: 'revenueTime',
  expense: 'revenueExpense',
  material: 'revenueMaterial',
  fee: 'revenueFee',
  milestone: 'revenueOnAccount',
  retainer: 'deferredRevenue',
};

/** Where a line's net is credited. An advance is owed until it is used: invoiced, applied and paid back on one account. */
function revenueAccount(line: InvoiceLine, context: InvoicePostingContext): string {
  const { profile } = context.settings;
  if (line.retainer !== null) return accountOf(profile, 'deferredRevenue');
  if (line.transactionClass === 'milestone') {
    const recognition = context.contractLineOf(line.contractLineId)?.recognition ?? 'none';
    if (recognition !== 'none') return accountOf(profile, 'wipInvoicedOnAccount');
  }
  const ofGroup = profile.revenueByItemGroup[context.itemTaxGroupOf(line) ?? ''];
  return ofGroup ?? accountOf(profile, REVENUE[line.transactionClass]);
}

/** The day that decides the rate of a line's tax: when it was delivered. */
export function taxDateOf(invoice: Pick<Invoice, 'taxPointDate' | 'invoiceDate'>, line?: { endDate: string }): string {
  return invoice.taxPointDate ?? line?.endDate ?? invoice.invoiceDate;
}

/** A line of the voucher before conversion: credit above zero. */
interface Credit {
  readonly account: string;
  readonly credit: number;
  readonly more: Partial<VoucherLine>;
}

function creditOfLine(line: InvoiceLine, invoice: Invoice, context: InvoicePostingContext): Credit {
  const code = codeOfTreatment(context.taxCodes, line.vat, taxDateOf(invoice, line));
  return {
    account: revenueAccount(line, context),
    credit: line.netAmount,
    more: {
      customerId: invoice.customerId,
      projectId: line.projectId === '' ? null : line.projectId,
      contractLineId: line.contractLineId,
      tax: { codeId: code?.id ?? null, category: line.vat.category, rate: line.vat.rate, baseAmount: null },
      dimensions: mergeDimensions(invoice.dimensions, line.dimensions),
    },
  };
}

const sameCredit = ({ account, more }: Credit): string =>
  [
    account,
    more.projectId ?? '',
    more.contractLineId ?? '',
    more.tax?.category,
    more.tax?.rate,
    dimensionsKey(more.dimensions ?? {}),
  ].join('|');

/** The invoice's lines by account, project, contract line, tax and dimensions: one line of the voucher for each. */
function revenueCredits(invoice: Invoice, context: InvoicePostingContext): Credit[] {
  // A corrected tax is taken back as it was and put as it is: each part belongs to its own rate.
  const credits = documentLines(invoice)
    .filter(isCharged)
    .map((line) => creditOfLine(line, invoice, context));
  return [...groupBy(credits, sameCredit).values()].flatMap((group) => {
    const [first] = group;
    const credit = group.reduce((sum, each) => sum + each.credit, 0);
    return first === undefined || credit === 0 ? [] : [{ ...first, credit }];
  });
}

/** Discounts and surcharges on the document, each as one sum: less and more revenue. */
function documentCredits(invoice: Invoice, context: InvoicePostingContext): Credit[] {
  const account = accountOf(context.settings.profile, 'revenueTime');
  const creditOf = (entries: readonly DocumentAllowance[], credit: number): Credit[] => {
    if (credit === 0) return [];
    const [first] = entries;
    const isOneTax = entries.every(({ category, rate }) => category === first?.category && rate === first.rate);
    const tax =
      first === undefined || !isOneTax
        ? null
        : { codeId: null, category: first.category, rate: first.rate, baseAmount: null };
    const text = entries
      .map(({ reason }) => reason)
      .join(', ')
      .slice(0, 200);
    return [{ account, credit, more: { text, customerId: invoice.customerId, tax, dimensions: invoice.dimensions } }];
  };
  const { allowancesAmount, chargesAmount } = invoice.totals;
  return [...creditOf(invoice.allowances, 0 - allowancesAmount), ...creditOf(invoice.charges, chargesAmount)];
}

function taxCredits(invoice: Invoice, context: InvoicePostingContext): Credit[] {
  const { profile } = context.settings;
  return invoice.vat
    .filter(({ taxAmount }) => taxAmount !== 0)
    .map((group) => {
      const code = codeOfTreatment(context.taxCodes, group, taxDateOf(invoice));
      return {
        account: outputTaxAccount(profile, group.rate, code?.account),
        credit: group.taxAmount,
        more: {
          customerId: invoice.customerId,
          tax: {
            codeId: code?.id ?? null,
            category: group.category,
            rate: group.rate,
            baseAmount: 0 - convert(group.taxableAmount, invoice.currency, context.rate, context.home),
          },
          dimensions: {} satisfies Dimensions,
        },
      };
    });
}

/** Debit customer, credit revenue and VAT; what the customer has paid before issue against the advances. */
export function voucherOfInvoice(
  invoice: Invoice,
  context: InvoicePostingContext,
  wipLines: readonly VoucherLine[] = [],
): VoucherDraft {
  const { profile } = context.settings;
  const { currency, totals } = invoice;
  const amounts = (currencyAmount: number) => ({
    amount: convert(currencyAmount, currency, context.rate, context.home),
    currency,
    currencyAmount,
  });
  const receivable = lineOn(accountOf(profile, 'receivable'), amounts(totals.dueAmount), {
    text: invoice.number ?? '',
    customerId: invoice.customerId,
  });
  const prepaid = lineOn(accountOf(profile, 'deferredRevenue'), amounts(totals.prepaidAmount), {
    customerId: invoice.customerId,
  });
  const cashRounding = lineOn(accountOf(profile, 'rounding'), amounts(0 - totals.roundingAmount));
  const credits = [
    ...revenueCredits(invoice, context),
    ...documentCredits(invoice, context),
    ...taxCredits(invoice, context),
  ].map(({ account, credit, more }) => lineOn(account, amounts(0 - credit), { text: invoice.number ?? '', ...more }));
  const others = [prepaid, cashRounding].filter(({ currencyAmount }) => currencyAmount !== 0);
  return {
    date: context.date,
    kind: invoice.kind,
    text: `${invoice.number ?? ''} ${invoice.buyer.name}`.trim().slice(0, 300),
    actualIds: [],
    invoiceId: invoice.id,
    paymentId: null,
    contractLineId: null,
    reversesId: null,
    lines: [...balanced([receivable, ...others, ...credits], profile, context.home), ...wipLines],
  };
}
