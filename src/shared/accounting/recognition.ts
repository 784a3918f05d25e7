import Big from 'big.js';
import { compareDecimals, type Decimal, divideRounded } from '../decimal';
import { refuse } from '../failure';
import type { AccountingSettings } from '../model/accounting-settings';
import type { ContractLine } from '../model/contract';
import type { Voucher, VoucherLine } from '../model/voucher';
import { amountOf } from '../money';
import { accountOf, against, lineOn, type VoucherDraft } from './posting';

/** What the ledger holds of one fixed-price line so far, in the company's currency. */
export interface RecognitionState {
  readonly line: Pick<ContractLine, 'id' | 'projectId' | 'recognition' | 'name'>;
  /** The price that is recognised in the end, in the company's currency. */
  readonly contractHomeAmount: number;
  /** Every voucher line of the contract line. */
  readonly lines: readonly VoucherLine[];
  readonly settings: AccountingSettings;
  readonly home: string;
}

const sumOn = (lines: readonly VoucherLine[], account: string): number =>
  lines.filter((line) => line.account === account).reduce((sum, { amount }) => sum + amount, 0);

function draft(
  state: RecognitionState,
  kind: 'estimate' | 'elimination',
  date: string,
  lines: VoucherLine[],
): VoucherDraft | null {
  const moving = lines.filter(({ amount }) => amount !== 0);
  if (moving.length === 0) return null;
  return {
    date,
    kind,
    text: state.line.name.slice(0, 300),
    actualIds: [],
    invoiceId: null,
    paymentId: null,
    contractLineId: state.line.id,
    reversesId: null,
    lines: moving,
  };
}

function pair(state: RecognitionState, debit: string, credit: string, amount: number): VoucherLine[] {
  const line = lineOn(
    debit,
    { amount, currency: state.home, currencyAmount: amount },
    { contractLineId: state.line.id, projectId: state.line.projectId },
  );
  return [line, against(line, credit)];
}

/**
 * An estimate of a fixed-price line (domain: ledger entries). Completed contract: what was booked as cost is moved to
 * WIP, debit WIP cost, credit cost, until the work is complete. Percent complete: the part of the price that is earned,
 * less what was recognised before, debit WIP sales value, credit accrued revenue. Null where nothing is to be moved.
 *
 * @param percent how far the work has come, 0 to 100; only asked for by percent complete
 */
export function estimate(state: RecognitionState, date: string, percent: Decimal): VoucherDraft | null {
  const { profile } = state.settings;
  if (state.line.recognition === 'completedContract') {
    const wip = accountOf(profile, 'wipCost');
    const costs = (['costTime', 'costExpense', 'costMaterial'] as const).map((type) => accountOf(profile, type));
    const moves = [...new Set(costs)].flatMap((account) => pair(state, wip, account, sumOn(state.lines, account)));
    return draft(state, 'estimate', date, moves);
  }
  if (state.line.recognition !== 'percentComplete') refuse('accounting.noRecognition', { line: state.line.name });
  if (compareDecimals(percent, '0') < 0 || compareDecimals(percent, '100') > 0) {
    refuse('accounting.percentOutOfRange', { percent }, 'percent');
  }
  const earned = amountOf(divideRounded(new Big(state.contractHomeAmount).times(percent), new Big(100), 0));
  const before = 0 - sumOn(state.lines, accountOf(profile, 'accruedRevenue'));
  return draft(
    state,
    'estimate',
    date,
    pair(state, accountOf(profile, 'wipSalesValue'), accountOf(profile, 'accruedRevenue'), earned - before),
  );
}

/**
 * The end of a fixed-price line: what was invoiced on account becomes revenue. Completed contract: WIP cost goes back to
 * cost, debit WIP invoiced, credit accrued revenue. Percent complete: debit WIP invoiced, credit WIP sales value, and
 * what the estimates have left over or short of the invoiced amount goes to accrued revenue.
 */
export function elimination(state: RecognitionState, date: string): VoucherDraft | null {
  const { profile } = state.settings;
  const invoicedAccount = accountOf(profile, 'wipInvoicedOnAccount');
  const accrued = accountOf(profile, 'accruedRevenue');
  const invoiced = 0 - sumOn(state.lines, invoicedAccount);
  if (state.line.recognition === 'completedContract') {
    const wip = accountOf(profile, 'wipCost');
    const moved = state.lines.filter((line) => line.account === wip);
    const backToCost = pair(state, accountOf(profile, 'costTime'), wip, sumOn(moved, wip));
    return draft(state, 'elimination', date, [...backToCost, ...pair(state, invoicedAccount, accrued, invoiced)]);
  }
  if (state.line.recognition !== 'percentComplete') refuse('accounting.noRecognition', { line: state.line.name });
  const sales = accountOf(profile, 'wipSalesValue');
  const recognised = sumOn(state.lines, sales);
  return draft(state, 'elimination', date, [
    ...pair(state, invoicedAccount, sales, recognised),
    ...pair(state, invoicedAccount, accrued, invoiced - recognised),
  ]);
}

/** Every line that the vouchers hold of a contract line. */
export function linesOfContractLine(vouchers: Iterable<Pick<Voucher, 'lines'>>, contractLineId: string): VoucherLine[] {
  return [...vouchers].flatMap(({ lines }) => lines.filter((line) => line.contractLineId === contractLineId));
}
