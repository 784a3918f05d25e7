import type { BacklogRow } from '@shared/api/backlog';
import type { BacklogGroup } from '@shared/api/backlog-groups';
import type { Choice } from './choice';
import { sumsOfRow } from './nodes';

interface Inputs {
  readonly groups: readonly BacklogGroup[];
  readonly rowsOf: (contractLineId: string) => readonly BacklogRow[] | undefined;
}

interface CurrencySums {
  readonly currency: string;
  readyAmount: number;
  notReadyAmount: number;
}

/** What is selected comes to. */
export interface ChosenSums {
  readonly count: number;
  /** Rows that can be marked ready, and rows that are. */
  readonly waiting: number;
  readonly ready: number;
  readonly amounts: readonly CurrencySums[];
  /** How many drafts the ready ones make: one for each contract and customer. */
  readonly drafts: number;
  /** How many whole contract lines it is; null where single rows are among it. */
  readonly lines: number | null;
}

function tallied() {
  const totals = { count: 0, waiting: 0, ready: 0 };
  const amounts = new Map<string, CurrencySums>();
  const drafts = new Set<string>();
  const add = (currency: string, sums: Pick<CurrencySums, 'readyAmount' | 'notReadyAmount'>) => {
    const sum = amounts.get(currency) ?? { currency, readyAmount: 0, notReadyAmount: 0 };
    sum.readyAmount += sums.readyAmount;
    sum.notReadyAmount += sums.notReadyAmount;
    amounts.set(currency, sum);
  };
  return {
    totals,
    addGroup(group: BacklogGroup) {
      totals.count += group.count;
      totals.ready += group.readyCount;
      totals.waiting += group.reasons.find(({ reason }) => reason === 'notReady')?.count ?? 0;
      for (const { id, readyCount } of group.customers) if (readyCount > 0) drafts.add(`${group.contractId} ${id}`);
      add(group.currency, group);
    },
    addRow(row: BacklogRow) {
      totals.count += 1;
      if (row.status === 'ready') {
        totals.ready += 1;
        drafts.add(`${row.contractId} ${row.customerId}`);
      } else if (row.reason === null) totals.waiting += 1;
      add(row.currency, sumsOfRow(row));
    },
    result: (lines: number | null): ChosenSums => ({
      ...totals,
      amounts: [...amounts.values()],
      drafts: drafts.size,
      lines,
    }),
  };
}

/** What is selected on the board, whole lines and single rows. */
export function chosenSums(choice: Choice, { groups, rowsOf }: Inputs): ChosenSums {
  const tally = tallied();
  for (const group of groups) {
    if (choice.lines.has(group.contractLineId)) tally.addGroup(group);
    for (const row of rowsOf(group.contractLineId) ?? []) if (choice.rows.has(row.id)) tally.addRow(row);
  }
  return tally.result(choice.rows.size === 0 ? choice.lines.size : null);
}

/** The same for rows by themselves. */
export function sumsOfRows(rows: readonly BacklogRow[]): ChosenSums {
  const tally = tallied();
  for (const row of rows) tally.addRow(row);
  return tally.result(null);
}
