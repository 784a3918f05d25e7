import type { BacklogRow } from '@shared/api/backlog';
import { AGE_BUCKETS, type AgeSums, ageBucketOf, type BacklogGroup } from '@shared/api/backlog-groups';

/** What a contract, a line, a task or a row comes to, in minor units of its currency. */
export interface NodeSums {
  readonly count: number;
  readonly readyAmount: number;
  readonly notReadyAmount: number;
  readonly draftAmount: number;
  readonly ages: AgeSums;
}

interface NodeOf<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly currency: string;
  readonly sums: NodeSums;
}

/** Contracts carry their lines, lines their rows, or where there are many of several tasks, those by task. */
export type BoardNode =
  | (NodeOf<'contract'> & { readonly groups: readonly BacklogGroup[]; readonly first: BacklogGroup })
  | (NodeOf<'line'> & {
      readonly group: BacklogGroup;
      /** The project is named where the contract is over several. */
      readonly ofSeveralProjects: boolean;
    })
  | (NodeOf<'task'> & { readonly task: string; readonly group: BacklogGroup; readonly rows: readonly BacklogRow[] })
  | (NodeOf<'row'> & { readonly row: BacklogRow; readonly isOfTask: boolean });

export const contractNodeId = (contractId: string) => `contract ${contractId}`;
export const lineNodeId = (contractLineId: string) => `line ${contractLineId}`;
const taskNodeId = (contractLineId: string, task: string) => `task ${contractLineId} ${task}`;

const NO_AGES: AgeSums = { days0: 0, days31: 0, days61: 0, days91: 0 };

function addUp(parts: readonly NodeSums[]): NodeSums {
  const sums = { count: 0, readyAmount: 0, notReadyAmount: 0, draftAmount: 0, ages: { ...NO_AGES } };
  for (const { count, readyAmount, notReadyAmount, draftAmount, ages } of parts) {
    sums.count += count;
    sums.readyAmount += readyAmount;
    sums.notReadyAmount += notReadyAmount;
    sums.draftAmount += draftAmount;
    for (const age of AGE_BUCKETS) sums.ages[age] += ages[age];
  }
  return sums;
}

/** What is not chargeable is worth nothing here, whatever its price. */
export function sumsOfRow(row: BacklogRow): NodeSums {
  const amount = row.billingType === 'chargeable' ? row.amount : 0;
  return {
    count: 1,
    readyAmount: row.status === 'ready' ? amount : 0,
    notReadyAmount: row.status === 'notReady' ? amount : 0,
    draftAmount: row.status === 'invoiceCreated' ? amount : 0,
    ages: { ...NO_AGES, [ageBucketOf(row.ageDays)]: amount },
  };
}

function rowNode(row: BacklogRow, isOfTask: boolean): BoardNode {
  return { kind: 'row', id: row.id, currency: row.currency, sums: sumsOfRow(row), row, isOfTask };
}

function lineNode(group: BacklogGroup, ofSeveralProjects: boolean): BoardNode {
  const { contractLineId, currency } = group;
  return { kind: 'line', id: lineNodeId(contractLineId), currency, sums: addUp([group]), group, ofSeveralProjects };
}

function taskNode(group: BacklogGroup, task: string, rows: readonly BacklogRow[]): BoardNode {
  const id = taskNodeId(group.contractLineId, task);
  return { kind: 'task', id, currency: group.currency, sums: addUp(rows.map(sumsOfRow)), task, group, rows };
}

function contractNode(groups: readonly BacklogGroup[], first: BacklogGroup): BoardNode {
  const { contractId, currency } = first;
  return { kind: 'contract', id: contractNodeId(contractId), currency, sums: addUp(groups), groups, first };
}

export interface BoardParts {
  readonly groups: readonly BacklogGroup[];
  /** The rows of the lines that are open, by contract line; absent while they are under way. */
  readonly rowsOf: (contractLineId: string) => readonly BacklogRow[] | undefined;
  readonly isOpen: (nodeId: string) => boolean;
  /** False on a screen of one project: its lines are the outermost. */
  readonly withContracts: boolean;
}

/** So few rows are seen at a glance; more of them, of several tasks, are read by task. */
const FEW = 6;

function insideLine(group: BacklogGroup, rows: readonly BacklogRow[], isOpen: BoardParts['isOpen']): BoardNode[] {
  const byTask = Map.groupBy(rows, ({ task }) => task);
  if (rows.length <= FEW || byTask.size < 2) return rows.map((row) => rowNode(row, false));
  return [...byTask].flatMap(([task, ofTask]) => {
    const node = taskNode(group, task, ofTask);
    return isOpen(node.id) ? [node, ...ofTask.map((row) => rowNode(row, true))] : [node];
  });
}

/** The board from the top down, without what is inside closed nodes. */
export function boardNodes({ groups, rowsOf, isOpen, withContracts }: BoardParts): BoardNode[] {
  const contracts = Map.groupBy(groups, ({ contractId }) => contractId);
  return [...contracts.values()].flatMap((ofContract) => {
    const [first] = ofContract;
    if (first === undefined) return [];
    const contract = contractNode(ofContract, first);
    const ofSeveral = withContracts && ofContract.some(({ projectId }) => projectId !== first.projectId);
    const lines = ofContract.flatMap((group) => {
      const line = lineNode(group, ofSeveral);
      return isOpen(line.id) ? [line, ...insideLine(group, rowsOf(group.contractLineId) ?? [], isOpen)] : [line];
    });
    if (!withContracts) return lines;
    return isOpen(contract.id) ? [contract, ...lines] : [contract];
  });
}
