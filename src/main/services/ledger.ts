import { waitsInJournal } from '@shared/accounting/actual-posting';
import { accruedByActual, trialBalance } from '@shared/accounting/trial-balance';
import type { LedgerLine, VoucherRow } from '@shared/api/ledger';
import type { Voucher } from '@shared/model/voucher';
import type { Reader } from '../store/store';
import { accountingOf, accountsOf } from './books';
import { actuals, customers, invoices, projects, vouchers } from './collections';
import { companyOf, compareKeys, type Handlers, matches, nameOf, pageOf, rowOf } from './context';
import { missingOf } from './ledger-catch-up';

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Vouchers as they were posted: by accounting date, then in the order of their numbers. */
export const inBookOrder = (a: Voucher, b: Voucher): number => compareKeys(a.date, b.date) || compareKeys(a.id, b.id);

export const isWithin = (date: string, { from, to }: Period): boolean =>
  (from === undefined || date >= from) && (to === undefined || date <= to);

export function rowOfVoucher(reader: Reader, voucher: Voucher): VoucherRow {
  const { id, number, date, kind, text, lines, invoiceId } = voucher;
  const amount = lines.reduce((sum, line) => sum + Math.max(0, line.amount), 0);
  const isReversed = reader.by(vouchers, 'reverses', id).length > 0;
  return { id, number, date, kind, text, amount, invoiceId, isReversed };
}

const accountNames = (reader: Reader) => new Map(accountsOf(reader).map(({ id, name }) => [id, name]));

interface Of extends Period {
  readonly account?: string | undefined;
  readonly customerId?: string | undefined;
  readonly projectId?: string | undefined;
}

/** The vouchers that touch what is asked for, from the narrowest index that there is. */
function vouchersOf(reader: Reader, of: Of): Voucher[] {
  if (of.customerId !== undefined) return reader.by(vouchers, 'customer', of.customerId);
  if (of.projectId !== undefined) return reader.by(vouchers, 'project', of.projectId);
  if (of.account !== undefined) return reader.by(vouchers, 'account', of.account);
  return reader.all(vouchers);
}

function linesOf(reader: Reader, of: Of): { lines: LedgerLine[]; openingAmount: number; closingAmount: number } {
  const names = accountNames(reader);
  const receivable = accountingOf(reader).profile.accounts.receivable;
  const isMeant = (line: Voucher['lines'][number]) =>
    (of.account === undefined || line.account === of.account) &&
    // Of a customer's lines the subledger is what is owed; revenue and tax are the general ledger's.
    (of.customerId === undefined ||
      (line.customerId === of.customerId && (of.account !== undefined || line.account === receivable))) &&
    (of.projectId === undefined || line.projectId === of.projectId);
  let balance = 0;
  let openingAmount = 0;
  const lines: LedgerLine[] = [];
  for (const voucher of vouchersOf(reader, of).sort(inBookOrder)) {
    if (of.to !== undefined && voucher.date > of.to) continue;
    for (const line of voucher.lines.filter(isMeant)) {
      balance += line.amount;
      if (of.from !== undefined && voucher.date < of.from) {
        openingAmount = balance;
        continue;
      }
      lines.push({
        voucherId: voucher.id,
        voucherNumber: voucher.number,
        date: voucher.date,
        kind: voucher.kind,
        account: line.account,
        accountName: names.get(line.account) ?? '',
        text: line.text || voucher.text,
        customerName: nameOf(reader, customers, line.customerId),
        projectName: nameOf(reader, projects, line.projectId),
        amount: line.amount,
        balanceAmount: balance,
        currency: line.currency,
        currencyAmount: line.currencyAmount,
        invoiceId: voucher.invoiceId,
      });
    }
  }
  return { lines, openingAmount, closingAmount: balance };
}

export const ledgerHandlers: Handlers<
  'voucher.list' | 'voucher.get' | 'ledger.lines' | 'ledger.trialBalance' | 'ledger.reconcile' | 'ledger.status'
> = {
  'voucher.list': ({ kind, invoiceId, text, account, customerId, projectId, from, to, ...page }, { store }) => {
    const candidates =
      invoiceId === undefined
        ? vouchersOf(store, { account, customerId, projectId })
        : store.by(vouchers, 'invoice', invoiceId);
    const found = candidates
      .filter(
        (voucher) =>
          (kind === undefined || voucher.kind === kind) &&
          (account === undefined || voucher.lines.some((line) => line.account === account)) &&
          (projectId === undefined || voucher.lines.some((line) => line.projectId === projectId)) &&
          isWithin(voucher.date, { from, to }) &&
          matches(text, voucher.number, voucher.text, ...voucher.lines.map((line) => line.text)),
      )
      .sort((a, b) => inBookOrder(b, a));
    const { rows, total } = pageOf(found, page);
    return { rows: rows.map((voucher) => rowOfVoucher(store, voucher)), total };
  },

  'voucher.get': ({ id }, { store }) => {
    const voucher = rowOf(store, vouchers, id);
    const names = accountNames(store);
    const [reversal] = store.by(vouchers, 'reverses', id);
    const named = voucher.lines.flatMap(({ customerId, projectId }) => [
      ...(customerId === null ? [] : [[customerId, nameOf(store, customers, customerId)] as const]),
      ...(projectId === null ? [] : [[projectId, nameOf(store, projects, projectId)] as const]),
    ]);
    return {
      ...voucher,
      accountNames: Object.fromEntries(voucher.lines.map(({ account }) => [account, names.get(account) ?? ''])),
      names: Object.fromEntries(named),
      reversedBy: reversal?.number ?? null,
    };
  },

  'ledger.lines': ({ offset, limit, ...of }, { store }) => {
    const { lines, openingAmount, closingAmount } = linesOf(store, of);
    return { ...pageOf(lines, { offset, limit }), openingAmount, closingAmount };
  },

  'ledger.trialBalance': ({ from, to }, { store }) => {
    const chart = new Map(accountsOf(store).map((account) => [account.id, account]));
    const rows = trialBalance(store.all(vouchers), from ?? null, to ?? null).map((row) => ({
      ...row,
      name: chart.get(row.account)?.name ?? '',
      type: chart.get(row.account)?.type ?? null,
    }));
    const sumAmount = rows.reduce((sum, { closingAmount }) => sum + closingAmount, 0);
    return { rows, currency: companyOf(store).currency, sumAmount };
  },

  'ledger.reconcile': (_, { store }) => {
    const { accruedRevenue } = accountingOf(store).profile.accounts;
    const accrued = accruedByActual(
      store.by(vouchers, 'account', accruedRevenue).flatMap(({ lines }) => lines),
      accruedRevenue,
    );
    let accruedAmount = 0;
    const rows = [];
    for (const [actualId, credit] of accrued) {
      const amount = credit === 0 ? 0 : -credit;
      accruedAmount += amount;
      const actual = rowOf(store, actuals, actualId);
      const invoice = actual.invoiceId === null ? undefined : store.get(invoices, actual.invoiceId);
      const isOver = invoice?.stage === 'posted' || actual.adjustmentStatus === 'adjusted';
      if (amount === 0 || !isOver) continue;
      rows.push({
        actualId,
        projectName: nameOf(store, projects, actual.projectId),
        description: actual.description || actual.task,
        amount,
      });
    }
    return { accruedAmount, rows };
  },

  'ledger.status': (_, { store }) => {
    const { missing, withoutRate } = missingOf(store);
    const { reviewsJournal } = accountingOf(store);
    return {
      journalRows: store.by(actuals, 'journal', 'waiting').filter(waitsInJournal).length,
      proposals: store.by(invoices, 'stage', 'confirmed').length,
      missing: missing.length,
      withoutRate: withoutRate.length,
      vouchers: store.count(vouchers),
      reviewsJournal,
    };
  },
};
