import type { AgeSums, BacklogGroup } from '@shared/api/backlog-groups';
import type { BacklogRow } from '@shared/api/work';
import { compareKeys } from './context';

function ageBucketOf(days: number): keyof AgeSums {
  if (days <= 30) return 'days0';
  if (days <= 60) return 'days31';
  return days <= 90 ? 'days61' : 'days91';
}

const noAges = (): AgeSums => ({ days0: 0, days31: 0, days61: 0, days91: 0 });

/** Sums of what is worth money, by currency: amounts of different currencies are never added. */
export function sumsOf(rows: readonly BacklogRow[]) {
  const sums = new Map<
    string,
    { currency: string; amount: number; readyAmount: number; draftAmount: number; ages: AgeSums }
  >();
  for (const row of rows) {
    if (row.billingType !== 'chargeable') continue;
    const { currency, amount } = row;
    const sum = sums.get(currency) ?? { currency, amount: 0, readyAmount: 0, draftAmount: 0, ages: noAges() };
    sum.amount += amount;
    if (row.status === 'ready') sum.readyAmount += amount;
    if (row.status === 'invoiceCreated') sum.draftAmount += amount;
    sum.ages[ageBucketOf(row.ageDays)] += amount;
    sums.set(currency, sum);
  }
  return [...sums.values()].sort((a, b) => compareKeys(a.currency, b.currency));
}

/** How many rows there are of each status. */
export function countsOf(rows: readonly BacklogRow[]) {
  const counts = { all: rows.length, ready: 0, notReady: 0, invoiceCreated: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

function emptyGroup(row: BacklogRow): BacklogGroup {
  const { projectId, projectNumber, projectName, contractNumber, contractLineId, contractLineName } = row;
  const { customerId, customerName, currency } = row;
  return {
    projectId,
    projectNumber,
    projectName,
    contractNumber,
    contractLineId,
    contractLineName,
    customerId,
    customerName,
    currency,
    count: 0,
    readyCount: 0,
    readyAmount: 0,
    notReadyAmount: 0,
    draftAmount: 0,
    ages: noAges(),
    reasons: [],
  };
}

function addAmount(group: BacklogGroup, row: BacklogRow): void {
  if (row.billingType !== 'chargeable') return;
  group.ages[ageBucketOf(row.ageDays)] += row.amount;
  if (row.status === 'ready') group.readyAmount += row.amount;
  else if (row.status === 'invoiceCreated') group.draftAmount += row.amount;
  else group.notReadyAmount += row.amount;
}

function addReason(group: BacklogGroup, row: BacklogRow): void {
  const reason = row.reason ?? 'notReady';
  const present = group.reasons.find((each) => each.reason === reason && each.invoiceId === row.invoiceId);
  if (present === undefined) group.reasons.push({ reason, count: 1, invoiceId: row.invoiceId });
  else present.count += 1;
}

/** The rows by contract line, in the order in which the lines first appear. */
export function groupsOf(rows: readonly BacklogRow[]): BacklogGroup[] {
  const groups = new Map<string, BacklogGroup>();
  for (const row of rows) {
    const key = `${row.projectId} ${row.contractLineId}`;
    const group = groups.get(key) ?? emptyGroup(row);
    groups.set(key, group);
    group.count += 1;
    addAmount(group, row);
    if (row.status === 'ready') group.readyCount += 1;
    else addReason(group, row);
  }
  for (const { reasons } of groups.values()) reasons.sort((a, b) => b.count - a.count);
  return [...groups.values()];
}
