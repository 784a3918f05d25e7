import type { BacklogRow } from '@shared/api/backlog';
import { type AgeSums, ageBucketOf, type BacklogGroup } from '@shared/api/backlog-groups';
import type { Reader } from '../store/store';
import { contracts, customers } from './collections';
import { compareKeys, nameOf, rowOf } from './context';

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

function emptyGroup(reader: Reader, row: BacklogRow): BacklogGroup {
  const { projectId, projectNumber, projectName, contractId, contractNumber, contractName } = row;
  const { contractLineId, contractLineName, billingMethod, managerId, managerName, currency } = row;
  const { customerId } = rowOf(reader, contracts, contractId);
  return {
    projectId,
    projectNumber,
    projectName,
    contractId,
    contractNumber,
    contractName,
    contractLineId,
    contractLineName,
    billingMethod,
    customerId,
    customerName: nameOf(reader, customers, customerId),
    customers: [],
    managerId,
    managerName,
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

function addCustomer({ customers: known }: BacklogGroup, { customerId, customerName, status }: BacklogRow): void {
  const present = known.find(({ id }) => id === customerId);
  const ready = status === 'ready' ? 1 : 0;
  if (present === undefined) known.push({ id: customerId, name: customerName, readyCount: ready });
  else present.readyCount += ready;
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
export function groupsOf(reader: Reader, rows: readonly BacklogRow[]): BacklogGroup[] {
  const groups = new Map<string, BacklogGroup>();
  for (const row of rows) {
    const group = groups.get(row.contractLineId) ?? emptyGroup(reader, row);
    groups.set(row.contractLineId, group);
    group.count += 1;
    addAmount(group, row);
    addCustomer(group, row);
    if (row.status === 'ready') group.readyCount += 1;
    else addReason(group, row);
  }
  for (const { reasons } of groups.values()) reasons.sort((a, b) => b.count - a.count);
  return [...groups.values()];
}
