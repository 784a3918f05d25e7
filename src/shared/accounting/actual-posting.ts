import type { PostingType } from '../model/account';
import type { AccountingSettings } from '../model/accounting-settings';
import type { Actual } from '../model/actual';
import type { VoucherLine } from '../model/voucher';
import { accountOf, against, lineOn, type VoucherDraft } from './posting';

const COST_TYPES: Readonly<Record<Actual['transactionClass'], readonly [debit: PostingType, credit: PostingType]>> = {
  time: ['costTime', 'payrollAllocation'],
  expense: ['costExpense', 'expenseOffset'],
  material: ['costMaterial', 'expenseOffset'],
  fee: ['costExpense', 'expenseOffset'],
  milestone: ['costExpense', 'expenseOffset'],
  retainer: ['costExpense', 'expenseOffset'],
};

/** Whether a row goes through the integration journal: what was done, not what was billed. */
export function isJournalRow(actual: Pick<Actual, 'transactionType' | 'transactionClass'>): boolean {
  return actual.transactionType !== 'billedSales' && actual.transactionClass !== 'retainer';
}

/** Whether the row takes another back for an invoice: then it is posted with that invoice and not before. */
export function isInvoiceReversal(actual: Pick<Actual, 'transactionType' | 'reversesId' | 'invoiceId'>): boolean {
  return actual.transactionType === 'unbilledSales' && actual.reversesId !== null && actual.invoiceId !== null;
}

/** Whether a row waits on the integration journal. */
export function waitsInJournal(actual: Actual): boolean {
  return actual.accounting === null && isJournalRow(actual) && !isInvoiceReversal(actual);
}

/**
 * What posting a row of the project's books writes in the ledger (domain: ledger entries). Time journalised: debit cost,
 * credit payroll allocation; expenses and materials against their offset. Unbilled sales where revenue is accrued: debit
 * WIP at its sales value, credit accrued revenue. A row without effect (no cost price, not charged, no accrual) gives no
 * lines.
 *
 * @param homeAmount the row's amount in the company's currency
 */
export function linesOfActual(
  actual: Actual,
  homeAmount: number,
  settings: Pick<AccountingSettings, 'accruesRevenue' | 'profile'>,
): VoucherLine[] {
  if (actual.amount === 0 && homeAmount === 0) return [];
  const types = postingTypesOf(actual, settings.accruesRevenue);
  if (types === null) return [];
  const debit = lineOn(
    accountOf(settings.profile, types[0]),
    { amount: homeAmount, currency: actual.currency, currencyAmount: actual.amount },
    {
      text: (actual.description || actual.task || actual.category).slice(0, 200).replaceAll(/\s+/g, ' ').trim(),
      customerId: actual.customerId,
      projectId: actual.projectId,
      contractLineId: actual.contractLineId,
      actualId: actual.id,
      dimensions: actual.dimensions,
    },
  );
  return [debit, against(debit, accountOf(settings.profile, types[1]))];
}

function postingTypesOf(actual: Actual, accrues: boolean): readonly [PostingType, PostingType] | null {
  if (actual.transactionType === 'cost') return COST_TYPES[actual.transactionClass];
  if (actual.transactionType !== 'unbilledSales' || !accrues || actual.billingType !== 'chargeable') return null;
  return ['wipSalesValue', 'accruedRevenue'];
}

/** The voucher of one journal line. */
export function voucherOfActual(actual: Actual, date: string, lines: VoucherLine[]): VoucherDraft {
  return {
    date,
    kind: actual.transactionType === 'cost' ? 'cost' : 'unbilledSales',
    text: lines[0]?.text ?? '',
    actualIds: [actual.id],
    invoiceId: null,
    paymentId: null,
    contractLineId: actual.contractLineId,
    reversesId: null,
    lines,
  };
}
