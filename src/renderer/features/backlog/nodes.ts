import type { AgeSums, BacklogGroup } from '@shared/api/backlog-groups';
import type { BacklogRow } from '@shared/api/backlog';

/** What a project, a line or a row comes to, in minor units of its currency. Null: that is none of its columns. */
export interface NodeSums {
  readonly count: number;
  readonly readyAmount: number;
  readonly notReadyAmount: number;
  readonly draftAmount: number;
  readonly ages: AgeSums;
}

/** A row of the board. Projects and contract lines carry the sums of all that is inside, loaded or not. */
export type BoardNode =
  | {
      readonly kind: 'project';
      readonly id: string;
      readonly currency: string;
      readonly sums: NodeSums;
      readonly groups: readonly BacklogGroup[];
      readonly first: BacklogGroup;
    }
  | {
      readonly kind: 'line';
      readonly id: string;
      readonly currency: string;
      readonly sums: NodeSums;
      readonly group: BacklogGroup;
    }
  | {
      readonly kind: 'row';
      readonly id: string;
      readonly currency: string;
      readonly sums: NodeSums;
      readonly row: BacklogRow;
    };

export const projectNodeId = (projectId: string) => `project ${projectId}`;
export const lineNodeId = (contractLineId: string) => `line ${contractLineId}`;

export function projectIdOf(node: BoardNode): string {
  if (node.kind === 'row') return node.row.projectId;
  return node.kind === 'line' ? node.group.projectId : node.first.projectId;
}

const NO_AGES: AgeSums = { days0: 0, days31: 0, days61: 0, days91: 0 };

function addUp(groups: readonly BacklogGroup[]): NodeSums {
  const sums = { count: 0, readyAmount: 0, notReadyAmount: 0, draftAmount: 0, ages: { ...NO_AGES } };
  for (const { count, readyAmount, notReadyAmount, draftAmount, ages } of groups) {
    sums.count += count;
    sums.readyAmount += readyAmount;
    sums.notReadyAmount += notReadyAmount;
    sums.draftAmount += draftAmount;
    for (const age of Object.keys(NO_AGES) as (keyof AgeSums)[]) sums.ages[age] += ages[age];
  }
  return sums;
}

function ageOf(days: number): keyof AgeSums {
  if (days <= 30) return 'days0';
  if (days <= 60) return 'days31';
  return days <= 90 ? 'days61' : 'days91';
}

/** What is not chargeable is worth nothing here, whatever its price. */
function sumsOfRow(row: BacklogRow): NodeSums {
  const amount = row.billingType === 'chargeable' ? row.amount : 0;
  return {
    count: 1,
    readyAmount: row.status === 'ready' ? amount : 0,
    notReadyAmount: row.status === 'notReady' ? amount : 0,
    draftAmount: row.status === 'invoiceCreated' ? amount : 0,
    ages: { ...NO_AGES, [ageOf(row.ageDays)]: amount },
  };
}

function rowNode(row: BacklogRow): BoardNode {
  return { kind: 'row', id: row.id, currency: row.currency, sums: sumsOfRow(row), row };
}

function lineNode(group: BacklogGroup): BoardNode {
  return { kind: 'line', id: lineNodeId(group.contractLineId), currency: group.currency, sums: addUp([group]), group };
}

function projectNode(groups: readonly BacklogGroup[], first: BacklogGroup): BoardNode {
  return {
    kind: 'project',
    id: projectNodeId(first.projectId),
    currency: first.currency,
    sums: addUp(groups),
    groups,
    first,
  };
}

export interface BoardParts {
  readonly groups: readonly BacklogGroup[];
  /** The rows of the lines that are open, by contract line; absent while they are under way. */
  readonly rowsOf: (contractLineId: string) => readonly BacklogRow[] | undefined;
  readonly isOpen: (nodeId: string) => boolean;
  /** False on a project's own screen: its lines are the outermost. */
  readonly withProjects: boolean;
}

/** The board from the top down, without what is inside closed nodes. */
export function boardNodes({ groups, rowsOf, isOpen, withProjects }: BoardParts): BoardNode[] {
  const projects = new Map<string, BacklogGroup[]>();
  for (const group of groups) projects.set(group.projectId, [...(projects.get(group.projectId) ?? []), group]);
  return [...projects.values()].flatMap((ofProject) => {
    const [first] = ofProject;
    if (first === undefined) return [];
    const project = projectNode(ofProject, first);
    const lines = ofProject.flatMap((group) => {
      const line = lineNode(group);
      return isOpen(line.id) ? [line, ...(rowsOf(group.contractLineId) ?? []).map(rowNode)] : [line];
    });
    if (!withProjects) return lines;
    return isOpen(project.id) ? [project, ...lines] : [project];
  });
}
