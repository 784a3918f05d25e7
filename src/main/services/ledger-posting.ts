import {
  isInvoiceReversal,
  isJournalRow,
  linesOfActual,
  voucherOfActual,
  waitsInJournal,
} from '@shared/accounting/actual-posting';
import { voucherOfInvoice } from '@shared/accounting/invoice-posting';
import { voucherOfPayment } from '@shared/accounting/payment-posting';
import { mirrored, reversalDraft, type VoucherDraft } from '@shared/accounting/posting';
import { convert } from '@shared/billing/exchange';
import { assertPeriodIsOpen, firstOpenDay } from '@shared/billing/period-lock';
import type { PlainDate } from '@shared/dates';
import type { Decimal } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Actual } from '@shared/model/actual';
import type { Invoice } from '@shared/model/invoice';
import type { Payment } from '@shared/model/payment';
import type { Voucher, VoucherLine } from '@shared/model/voucher';
import type { Reader, Transaction } from '../store/store';
import { accountingOf } from './books';
import { actuals, contractLines, contracts, payments, taxCodes, vouchers } from './collections';
import { type Context, companyOf, compareKeys, rowOf } from './context';
import { rateFor } from './exchange-rates';
import { drawVoucherNumber } from './numbering';
import { itemGroupOf } from './tax-search';

type Writer = Pick<Context, 'by' | 'now' | 'today'>;

/** Gives a voucher its number and writes it. */
export function writeVoucher(tx: Transaction, draft: VoucherDraft, { by, now, today }: Writer): Voucher {
  const voucher: Voucher = {
    ...draft,
    ...drawVoucherNumber(tx, today()),
    id: newId(),
    createdAt: now(),
    createdBy: by,
  };
  tx.put(vouchers, voucher);
  return voucher;
}

/** The voucher of an invoice or credit note; undefined while the ledger does not have it. */
export function voucherOf(reader: Reader, invoiceId: string): Voucher | undefined {
  return reader
    .by(vouchers, 'invoice', invoiceId)
    .find(({ paymentId, reversesId }) => paymentId === null && reversesId === null);
}

/** The voucher of a payment; undefined while the ledger does not have it, or once it is taken back. */
export function voucherOfMoney(reader: Reader, paymentId: string): Voucher | undefined {
  return reader
    .by(vouchers, 'payment', paymentId)
    .find((voucher) => voucher.reversesId === null && reader.by(vouchers, 'reverses', voucher.id).length === 0);
}

/** Company currency for one unit of a row's; null where both are one. Refuses where no rate is known. */
function rateOfActual(reader: Reader, actual: Actual): Decimal | null {
  if (actual.currency === companyOf(reader).currency) return null;
  const agreed = actual.contractId === null ? null : reader.get(contracts, actual.contractId)?.fixedExchangeRate;
  const rate = agreed ?? rateFor(reader, actual.currency, actual.date);
  return rate ?? refuse('accounting.noExchangeRate', { currency: actual.currency, date: actual.date });
}

/** What posting the row would write. A row that takes another back mirrors what was posted of that one, and no more. */
function linesFor(reader: Reader, actual: Actual): VoucherLine[] {
  const original = actual.reversesId === null ? undefined : reader.get(actuals, actual.reversesId);
  if (original?.accounting != null) {
    const { voucherId } = original.accounting;
    const posted = voucherId === null ? undefined : reader.get(vouchers, voucherId);
    return mirrored((posted?.lines ?? []).filter(({ actualId }) => actualId === original.id));
  }
  const settings = accountingOf(reader);
  const moves = actual.transactionType === 'cost' || settings.accruesRevenue;
  if (!moves || actual.amount === 0) return [];
  const home = companyOf(reader).currency;
  const homeAmount = convert(actual.amount, actual.currency, rateOfActual(reader, actual), home);
  return linesOfActual(actual, homeAmount, settings);
}

/** The day on which a row counts: its own, or the first open one where that is allowed. Refuses a locked period. */
function accountingDateOf(reader: Reader, wanted: PlainDate): PlainDate {
  const company = companyOf(reader);
  if (accountingOf(reader).movesToOpenPeriod) return firstOpenDay(company, wanted);
  assertPeriodIsOpen(company, wanted, 'accountingDate');
  return wanted;
}

/** Proves, without writing, that a row of the integration journal could be posted. Refuses where it could not. */
export function assertPostable(reader: Reader, actual: Actual): void {
  accountingDateOf(reader, actual.date);
  linesFor(reader, actual);
}

/**
 * Posts a row of the integration journal: a voucher of its own, or none where it moves no money in the ledger. What it
 * takes back is posted first, so that it can mirror it.
 */
export function journalise(tx: Transaction, row: Actual, writer: Writer, date?: PlainDate): void {
  const actual = rowOf(tx, actuals, row.id);
  if (actual.accounting !== null || !isJournalRow(actual)) return;
  const original = actual.reversesId === null ? undefined : tx.get(actuals, actual.reversesId);
  if (original !== undefined && waitsInJournal(original)) journalise(tx, original, writer, date);
  const day = accountingDateOf(tx, date ?? actual.date);
  const lines = linesFor(tx, actual);
  const voucher = lines.length === 0 ? null : writeVoucher(tx, voucherOfActual(actual, day, lines), writer);
  tx.put(actuals, { ...actual, accounting: { date: day, voucherId: voucher?.id ?? null } });
}

/** The rows that confirming an invoice wrote and that the ledger does not have: to be journalised, and to be reversed. */
export function rowsToPost(
  reader: Reader,
  invoiceId: string,
): { readonly waiting: Actual[]; readonly reversals: Actual[] } {
  const rows = reader.by(actuals, 'invoice', invoiceId).filter(({ accounting }) => accounting === null);
  return { waiting: rows.filter(waitsInJournal), reversals: rows.filter(isInvoiceReversal) };
}

/** Company currency for one unit of the invoice's, or what stands for none: the same currency, or no rate known. */
export function rateOfInvoice(reader: Reader, invoice: Invoice): { readonly rate: Decimal | null } | 'unknown' {
  if (invoice.currency === companyOf(reader).currency) return { rate: null };
  const agreed = reader.get(contracts, invoice.contractId)?.fixedExchangeRate ?? null;
  const date = invoice.accountingDate ?? invoice.invoiceDate;
  const rate = invoice.exchangeRate ?? agreed ?? rateFor(reader, invoice.currency, date);
  return rate === null ? 'unknown' : { rate };
}

/** What posting an invoice would write now, without writing it; undefined where no exchange rate is known. */
export function invoiceVoucherDraft(
  reader: Reader,
  invoice: Invoice,
  date: PlainDate,
  reversals: readonly Actual[],
): VoucherDraft | undefined {
  const found = rateOfInvoice(reader, invoice);
  if (found === 'unknown') return undefined;
  return voucherOfInvoice(
    invoice,
    {
      settings: accountingOf(reader),
      taxCodes: reader.all(taxCodes),
      home: companyOf(reader).currency,
      rate: found.rate,
      contractLineOf: (id) => (id === null ? undefined : reader.get(contractLines, id)),
      itemTaxGroupOf: (line) => itemGroupOf(reader, line)?.id ?? null,
      date,
    },
    reversals.flatMap((row) => linesFor(reader, row)),
  );
}

/**
 * Posts an invoice or credit note in the commit that gives it its number: debit customer, credit revenue and VAT, and
 * what of its rows was accrued is taken back. Does nothing for one that the ledger has, or that no exchange rate is known
 * for: `ledger.catchUp` posts it once there is one.
 *
 * Refuses a locked period and, where the journal is reviewed, an invoice whose rows still wait there.
 *
 * @param late an invoice that has its number already: its waiting rows are posted with it, and its day may have to move
 */
export function postInvoiceToLedger(
  tx: Transaction,
  invoice: Invoice,
  writer: Writer,
  late = false,
): Voucher | undefined {
  if (voucherOf(tx, invoice.id) !== undefined || rateOfInvoice(tx, invoice) === 'unknown') return undefined;
  const company = companyOf(tx);
  const wanted = invoice.accountingDate ?? invoice.invoiceDate;
  if (!late) assertPeriodIsOpen(company, wanted, 'accountingDate');
  const date = late ? firstOpenDay(company, wanted) : wanted;
  const { waiting, reversals } = rowsToPost(tx, invoice.id);
  if (!late && waiting.length > 0 && accountingOf(tx).reviewsJournal) {
    refuse('accounting.waitsForJournal', { count: waiting.length });
  }
  for (const row of waiting) journalise(tx, row, writer);
  const draft = invoiceVoucherDraft(tx, invoice, date, reversals);
  if (draft === undefined) return undefined;
  const voucher = writeVoucher(tx, draft, writer);
  const billed = tx
    .by(actuals, 'invoice', invoice.id)
    .filter(({ transactionType, accounting }) => transactionType === 'billedSales' && accounting === null);
  for (const row of [...reversals, ...billed]) {
    tx.put(actuals, { ...rowOf(tx, actuals, row.id), accounting: { date, voucherId: voucher.id } });
  }
  return voucher;
}

/**
 * Posts money that came in or went out in the commit that enters it. Does nothing for a payment that the ledger has, or of
 * an invoice that it does not have yet. Refuses a locked period.
 */
export function postPaymentToLedger(
  tx: Transaction,
  payment: Payment,
  invoice: Invoice,
  writer: Writer,
  late = false,
): Voucher | undefined {
  if (voucherOfMoney(tx, payment.id) !== undefined || voucherOf(tx, invoice.id) === undefined) return undefined;
  const company = companyOf(tx);
  if (!late) assertPeriodIsOpen(company, payment.date, 'date');
  const found = rateOfInvoice(tx, invoice);
  if (found === 'unknown') return undefined;
  const paidBefore = tx
    .by(payments, 'invoice', invoice.id)
    .filter(({ id }) => compareKeys(id, payment.id) < 0)
    .reduce((sum, { amount }) => sum + amount, 0);
  const draft = voucherOfPayment(
    payment,
    { ...invoice, exchangeRate: found.rate },
    { settings: accountingOf(tx), home: company.currency, paidBefore },
  );
  return writeVoucher(tx, { ...draft, date: firstOpenDay(company, draft.date) }, writer);
}

/** Takes back the voucher of a payment that was entered by mistake: on its own day, or the first open one. */
export function reversePayment(tx: Transaction, paymentId: string, writer: Writer): void {
  const voucher = voucherOfMoney(tx, paymentId);
  if (voucher === undefined) return;
  writeVoucher(tx, reversalDraft(voucher, firstOpenDay(companyOf(tx), voucher.date)), writer);
}
