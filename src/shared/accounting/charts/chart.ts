import type { AccountType, PostingType } from '../../model/account';

/** The usual accounts of a country: of each posting type the number and what the country's accountants call it. */
export interface UsualChart {
  readonly accounts: Readonly<Record<PostingType, readonly [number: string, name: string]>>;
  /** Output VAT of the rates that have an account of their own. */
  readonly outputTaxByRate: Readonly<Record<string, readonly [number: string, name: string]>>;
}

/** What kind of account a posting lands on, in every country alike. */
export const TYPE_OF_POSTING: Readonly<Record<PostingType, AccountType>> = {
  receivable: 'asset',
  bank: 'asset',
  revenueTime: 'revenue',
  revenueExpense: 'revenue',
  revenueMaterial: 'revenue',
  revenueFee: 'revenue',
  revenueOnAccount: 'revenue',
  outputTax: 'liability',
  costTime: 'expense',
  costExpense: 'expense',
  costMaterial: 'expense',
  payrollAllocation: 'expense',
  expenseOffset: 'liability',
  wipSalesValue: 'asset',
  accruedRevenue: 'revenue',
  wipCost: 'asset',
  wipInvoicedOnAccount: 'liability',
  deferredRevenue: 'liability',
  rounding: 'expense',
  writeOff: 'expense',
  exchangeGain: 'revenue',
  exchangeLoss: 'expense',
};
