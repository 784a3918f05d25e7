import { type Account, POSTING_TYPES, type PostingProfile } from '../model/account';
import { ACCOUNTING_ID, type AccountingSettings } from '../model/accounting-settings';
import { TYPE_OF_POSTING, type UsualChart } from './charts/chart';
import { frenchChart } from './charts/france';
import { internationalChart } from './charts/international';
import { malaysianChart } from './charts/malaysia';
import { dutchChart } from './charts/netherlands';
import { norwegianChart } from './charts/norway';

const CHARTS: Readonly<Record<string, UsualChart>> = {
  NO: norwegianChart,
  NL: dutchChart,
  FR: frenchChart,
  MY: malaysianChart,
};

export function usualChart(country: string): UsualChart {
  return CHARTS[country] ?? internationalChart;
}

/** The accounts that firms of the country usually have for what this program posts, by number. */
export function usualAccounts(country: string): Account[] {
  const { accounts, outputTaxByRate } = usualChart(country);
  const found = new Map<string, Account>();
  const add = (number: string, name: string, type: Account['type']) => {
    if (!found.has(number)) found.set(number, { id: number, name, type, revision: 1 });
  };
  for (const type of POSTING_TYPES) add(...accounts[type], TYPE_OF_POSTING[type]);
  for (const [number, name] of Object.values(outputTaxByRate)) add(number, name, TYPE_OF_POSTING.outputTax);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function usualProfile(country: string): PostingProfile {
  const { accounts, outputTaxByRate } = usualChart(country);
  const numbers = Object.fromEntries(POSTING_TYPES.map((type) => [type, accounts[type][0]]));
  return {
    accounts: numbers as PostingProfile['accounts'],
    outputTaxByRate: Object.fromEntries(Object.entries(outputTaxByRate).map(([rate, [number]]) => [rate, number])),
    revenueByItemGroup: {},
  };
}

/**
 * How a company keeps its books until it says otherwise: the country's usual accounts, no review of the integration
 * journal (in a firm of one nobody reviews), no accrual.
 */
export function usualAccounting(country: string): AccountingSettings {
  return {
    id: ACCOUNTING_ID,
    reviewsJournal: false,
    accruesRevenue: false,
    movesToOpenPeriod: true,
    taxGroupId: null,
    itemTaxGroups: {},
    profile: usualProfile(country),
    revision: 1,
  };
}
