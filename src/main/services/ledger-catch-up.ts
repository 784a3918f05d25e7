import { elimination, estimate, linesOfContractLine, type RecognitionState } from '@shared/accounting/recognition';
import { convert } from '@shared/billing/exchange';
import { assertPeriodIsOpen } from '@shared/billing/period-lock';
import type { Decimal } from '@shared/decimal';
import { Refusal, refuse } from '@shared/failure';
import type { Actual } from '@shared/model/actual';
import type { Invoice } from '@shared/model/invoice';
import type { Payment } from '@shared/model/payment';
import type { Reader, Transaction } from '../store/store';
import { accountingOf } from './books';
import { actuals, contractLines, contracts, invoices, milestones, payments, vouchers } from './collections';
import { type Context, commit, companyOf, compareKeys, type Handlers, rowOf } from './context';
import { rateFor } from './exchange-rates';
import { rowOfVoucher } from './ledger';
import {
  journalise,
  postInvoiceToLedger,
  postPaymentToLedger,
  rateOfInvoice,
  voucherOf,
  voucherOfMoney,
  writeVoucher,
} from './ledger-posting';

/** Something that happened and that the ledger does not have. */
type Missing =
  | { readonly kind: 'row'; readonly date: string; readonly row: Actual }
  | { readonly kind: 'invoice'; readonly date: string; readonly row: Invoice }
  | { readonly kind: 'payment'; readonly date: string; readonly row: Payment };

/** On one day: work, then what bills it, then what pays that. */
const ORDER = { row: 0, invoice: 1, payment: 2 } as const;

/**
 * What the ledger does not have although nobody has to look at it first: posted invoices and their payments from before it
 * was kept, and, where the journal is not reviewed, costs and unbilled work. Invoices without an exchange rate wait.
 */
export function missingOf(reader: Reader): { readonly missing: Missing[]; readonly withoutRate: Invoice[] } {
  const posted = reader.by(invoices, 'stage', 'posted').filter(({ id }) => voucherOf(reader, id) === undefined);
  const withoutRate = posted.filter((invoice) => rateOfInvoice(reader, invoice) === 'unknown');
  const waiting = new Set(withoutRate.map(({ id }) => id));
  const rows = accountingOf(reader).reviewsJournal ? [] : reader.by(actuals, 'journal', 'waiting');
  const missing: Missing[] = [
    ...rows.map((row) => ({ kind: 'row' as const, date: row.date, row })),
    ...posted
      .filter(({ id }) => !waiting.has(id))
      .map((row) => ({ kind: 'invoice' as const, date: row.accountingDate ?? row.invoiceDate, row })),
    ...reader
      .all(payments)
      .filter((row) => !waiting.has(row.invoiceId) && voucherOfMoney(reader, row.id) === undefined)
      .map((row) => ({ kind: 'payment' as const, date: row.date, row })),
  ];
  missing.sort(
    (a, b) => compareKeys(a.date, b.date) || ORDER[a.kind] - ORDER[b.kind] || compareKeys(a.row.id, b.row.id),
  );
  return { missing, withoutRate };
}

/** A payment may be entered on a day before its invoice counts: what it settles comes first. */
function write(tx: Transaction, item: Missing, context: Context): void {
  if (item.kind === 'row') journalise(tx, item.row, context);
  if (item.kind === 'invoice') postInvoiceToLedger(tx, item.row, context, true);
  if (item.kind === 'payment') {
    const invoice = rowOf(tx, invoices, item.row.invoiceId);
    postInvoiceToLedger(tx, invoice, context, true);
    postPaymentToLedger(tx, item.row, invoice, context, true);
  }
}

/** So many at once: one line of the journal stays readable, and other work is let in between. */
const BATCH = 500;

async function catchUp(context: Context): Promise<void> {
  const { missing } = missingOf(context.store);
  for (let start = 0; start < missing.length; start += BATCH) {
    await commit(context, 'ledger.catchUp', (tx) => {
      for (const item of missing.slice(start, start + BATCH)) {
        try {
          write(tx, item, context);
        } catch (error) {
          // It stays on the integration journal, with the reason.
          if (!(error instanceof Refusal) || item.kind !== 'row') throw error;
        }
      }
    });
  }
}

function recognitionOf(reader: Reader, contractLineId: string, date: string): RecognitionState {
  const line = rowOf(reader, contractLines, contractLineId);
  const contract = rowOf(reader, contracts, line.contractId);
  const home = companyOf(reader).currency;
  const agreed = contract.fixedExchangeRate ?? rateFor(reader, contract.currency, date);
  if (contract.currency !== home && agreed === null) {
    refuse('accounting.noExchangeRate', { currency: contract.currency, date });
  }
  const ofMilestones = reader.by(milestones, 'contractLine', line.id).reduce((sum, { amount }) => sum + amount, 0);
  const rate: Decimal | null = contract.currency === home ? null : agreed;
  return {
    line,
    contractHomeAmount: convert(line.contractedAmount ?? ofMilestones, contract.currency, rate, home),
    lines: linesOfContractLine(reader.by(vouchers, 'contractLine', line.id), line.id),
    settings: accountingOf(reader),
    home,
  };
}

export const catchUpHandlers: Handlers<'ledger.catchUp' | 'ledger.recognise'> = {
  'ledger.catchUp': async (_, context) => {
    const before = context.store.count(vouchers);
    await catchUp(context);
    return {
      vouchers: context.store.count(vouchers) - before,
      withoutRate: missingOf(context.store).withoutRate.length,
    };
  },

  'ledger.recognise': async ({ contractLineId, kind, date, percent }, context) => {
    const voucher = await commit(context, 'ledger.recognise', (tx) => {
      assertPeriodIsOpen(companyOf(tx), date, 'date');
      const state = recognitionOf(tx, contractLineId, date);
      const draft = kind === 'estimate' ? estimate(state, date, percent) : elimination(state, date);
      if (draft === null) refuse('accounting.nothingToRecognise', { line: state.line.name });
      return writeVoucher(tx, draft, context);
    });
    return rowOfVoucher(context.store, voucher);
  },
};
