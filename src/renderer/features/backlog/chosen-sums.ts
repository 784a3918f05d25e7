import type { BacklogGroup } from '@shared/api/backlog-groups';
import type { BacklogRow } from '@shared/api/backlog';
import type { Choice } from './choice';

interface Inputs {
  readonly groups: readonly BacklogGroup[];
  readonly rowsOf: (contractLineId: string) => readonly BacklogRow[] | undefined;
}

interface CurrencySums {
  readonly currency: string;
  readyAmount: number;
  notReadyAmount: number;
}

/** What is selected comes to: rows, how many can be marked either way, amounts by currency, and whose it is. */
export function chosenSums(choice: Choice, { groups, rowsOf }: Inputs) {
  const amounts = new Map<string, CurrencySums>();
  const projectIds = new Set<string>();
  const totals = { count: 0, waiting: 0, ready: 0 };
  const sumOf = (currency: string) => {
    const sum = amounts.get(currency) ?? { currency, readyAmount: 0, notReadyAmount: 0 };
    amounts.set(currency, sum);
    return sum;
  };
  for (const group of groups) {
    const { contractLineId, projectId, currency } = group;
    if (choice.lines.has(contractLineId)) {
      projectIds.add(projectId);
      totals.count += group.count;
      totals.ready += group.readyCount;
      totals.waiting += group.reasons.find(({ reason }) => reason === 'notReady')?.count ?? 0;
      sumOf(currency).readyAmount += group.readyAmount;
      sumOf(currency).notReadyAmount += group.notReadyAmount;
    }
    for (const row of rowsOf(contractLineId) ?? []) {
      if (!choice.rows.has(row.id)) continue;
      projectIds.add(projectId);
      totals.count += 1;
      if (row.status === 'ready') totals.ready += 1;
      else if (row.reason === null) totals.waiting += 1;
      if (row.billingType !== 'chargeable') continue;
      if (row.status === 'ready') sumOf(currency).readyAmount += row.amount;
      if (row.status === 'notReady') sumOf(currency).notReadyAmount += row.amount;
    }
  }
  return { ...totals, amounts: [...amounts.values()], projectIds: [...projectIds] };
}
