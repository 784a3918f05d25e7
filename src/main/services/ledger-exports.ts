import type { Balance, LedgerExtract, LedgerFile } from '@main/ledger-files/extract';
import { trialBalance } from '@shared/accounting/trial-balance';
import { refuse } from '@shared/failure';
import type { Voucher } from '@shared/model/voucher';
import packageFile from '../../../package.json' with { type: 'json' };
import type { Reader } from '../store/store';
import { standingOf } from './balances';
import { accountingOf, accountsOf } from './books';
import { customers, dimensions, invoices, projects, taxCodes, vouchers } from './collections';
import { type Context, companyOf, compareKeys, type Handlers } from './context';
import { inBookOrder, isWithin } from './ledger';
import { voucherOf } from './ledger-posting';

interface Period {
  readonly from: string;
  readonly to: string;
}

function checkPeriod({ from, to }: Period): void {
  if (to < from) refuse('accounting.exportRange', {}, 'to');
}

/** What each customer owed before the period and owes after it. */
function customerBalances(all: readonly Voucher[], receivable: string, { from, to }: Period): Map<string, Balance> {
  const balances = new Map<string, { openingAmount: number; closingAmount: number }>();
  for (const { date, lines } of all) {
    if (date > to) continue;
    for (const { customerId, account, amount } of lines) {
      if (customerId === null) continue;
      const balance = balances.get(customerId) ?? { openingAmount: 0, closingAmount: 0 };
      balances.set(customerId, balance);
      if (account !== receivable) continue;
      balance.closingAmount += amount;
      if (date < from) balance.openingAmount += amount;
    }
  }
  return balances;
}

/** The books of a period, put together for whichever format. */
export function extractOf(reader: Reader, period: Period, context: Pick<Context, 'by' | 'today'>): LedgerExtract {
  const all = reader.all(vouchers);
  const within = all.filter(({ date }) => isWithin(date, period)).sort(inBookOrder);
  const receivableAccount = accountingOf(reader).profile.accounts.receivable;
  const chart = new Map(accountsOf(reader).map((account) => [account.id, account]));
  const owed = customerBalances(all, receivableAccount, period);
  const ofYear = new Map(
    trialBalance(all, `${period.to.slice(0, 4)}-01-01`, period.to).map((row) => [row.account, row.openingAmount]),
  );
  const named = new Set(within.flatMap(({ lines }) => lines.flatMap(({ projectId }) => projectId ?? [])));
  return {
    company: companyOf(reader),
    ...period,
    today: context.today(),
    softwareVersion: packageFile.version,
    by: context.by,
    vouchers: within,
    accounts: trialBalance(all, period.from, period.to).map((row) => ({
      id: row.account,
      name: chart.get(row.account)?.name ?? row.account,
      type: chart.get(row.account)?.type ?? 'asset',
      openingAmount: row.openingAmount,
      closingAmount: row.closingAmount,
      yearOpeningAmount: ofYear.get(row.account) ?? 0,
    })),
    receivableAccount,
    customers: reader
      .all(customers)
      .flatMap((customer) => {
        const balance = owed.get(customer.id);
        return balance === undefined ? [] : [{ ...customer, ...balance }];
      })
      .sort((a, b) => compareKeys(a.number, b.number)),
    projects: reader
      .all(projects)
      .filter(({ id }) => named.has(id))
      .sort((a, b) => compareKeys(a.number, b.number)),
    dimensions: reader.all(dimensions),
    taxCodes: reader.all(taxCodes),
  };
}

/** The writers are loaded when they are asked for: no window that shows a list waits for an XML library. */
async function fileOf(format: 'csv' | 'sie' | 'saft', extract: LedgerExtract): Promise<LedgerFile> {
  if (format === 'csv') return (await import('@main/ledger-files/csv')).vouchersAsCsv(extract);
  if (format === 'sie') return (await import('@main/ledger-files/sie')).vouchersAsSie(extract);
  return (await import('@main/ledger-files/saft')).vouchersAsSaft(extract);
}

const inBase64 = ({ fileName, mediaType, bytes }: LedgerFile) => ({
  fileName,
  mediaType,
  base64: Buffer.from(bytes).toString('base64'),
});

/** The invoice register of a period: every number that was given in it, and how many they are. */
export async function registerOf(period: Period, { store, today }: Pick<Context, 'store' | 'today'>) {
  const { invoiceRegister } = await import('@main/ledger-files/register');
  const rows = store
    .by(invoices, 'stage', 'posted')
    .filter(({ invoiceDate }) => isWithin(invoiceDate, period))
    .sort((a, b) => compareKeys(a.invoiceDate, b.invoiceDate) || compareKeys(a.number ?? '', b.number ?? ''))
    .map((invoice) => {
      const { paidAmount, openAmount } = standingOf(store, invoice, today());
      return { invoice, paidAmount, openAmount, voucherNumber: voucherOf(store, invoice.id)?.number ?? '' };
    });
  const { name, currency } = companyOf(store);
  return { ...invoiceRegister(rows, { company: name, currency, ...period }), invoices: rows.length };
}

export const ledgerExportHandlers: Handlers<'ledger.export' | 'ledger.register'> = {
  'ledger.export': async ({ format, ...period }, context) => {
    checkPeriod(period);
    const extract = extractOf(context.store, period, context);
    return { ...inBase64(await fileOf(format, extract)), vouchers: extract.vouchers.length };
  },

  'ledger.register': async (period, context) => {
    checkPeriod(period);
    const { invoices: count, ...file } = await registerOf(period, context);
    return { ...inBase64(file), invoices: count };
  },
};
