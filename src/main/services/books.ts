import { usualAccounting, usualAccounts } from '@shared/accounting/usual-books';
import { refuse } from '@shared/failure';
import type { Account } from '@shared/model/account';
import { ACCOUNTING_ID, type AccountingSettings } from '@shared/model/accounting-settings';
import type { Reader } from '../store/store';
import { accountingSettings, accounts } from './collections';
import { companyOf, compareKeys } from './context';

/** How the company keeps its books: what it has chosen, else what is usual in its country. */
export function accountingOf(reader: Reader): AccountingSettings {
  return reader.get(accountingSettings, ACCOUNTING_ID) ?? usualAccounting(companyOf(reader).address.country);
}

/** The chart of accounts by number: the usual ones of the country, as the company has renamed them, and its own. */
export function accountsOf(reader: Reader): Account[] {
  const usual = usualAccounts(companyOf(reader).address.country);
  const all = new Map([...usual, ...reader.all(accounts)].map((account) => [account.id, account]));
  return [...all.values()].sort((a, b) => compareKeys(a.id, b.id));
}

/** Refuses a number that the chart of accounts does not have. */
export function assertAccount(reader: Reader, account: string, field?: string): void {
  if (!accountsOf(reader).some(({ id }) => id === account)) refuse('accounting.accountUnknown', { account }, field);
}
