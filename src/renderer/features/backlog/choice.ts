import type { BacklogRow } from '@shared/api/backlog';
import type { BacklogGroup } from '@shared/api/backlog-groups';
import { type BoardNode, contractNodeId, lineNodeId } from './nodes';

/**
 * What is selected on the board: whole contract lines, rows not loaded among them, and single rows of other lines. Both
 * by id; a row is never here together with its line.
 */
export interface Choice {
  readonly lines: ReadonlySet<string>;
  /** The row's id to its contract line. */
  readonly rows: ReadonlyMap<string, string>;
}

export const NOTHING: Choice = { lines: new Set(), rows: new Map() };

function withoutRowsOf(rows: Choice['rows'], contractLineId: string): Map<string, string> {
  return new Map([...rows].filter(([, lineId]) => lineId !== contractLineId));
}

function setLine(choice: Choice, contractLineId: string, isIn: boolean): Choice {
  const lines = new Set(choice.lines);
  if (isIn) lines.add(contractLineId);
  else lines.delete(contractLineId);
  return { lines, rows: withoutRowsOf(choice.rows, contractLineId) };
}

function setRow(choice: Choice, row: BacklogRow, isIn: boolean, siblings: readonly BacklogRow[]): Choice {
  const { contractLineId } = row;
  // Taking one row out of a line that was chosen whole leaves its others.
  const whole = choice.lines.has(contractLineId);
  const rows = new Map(choice.rows);
  if (whole) for (const { id } of siblings) rows.set(id, contractLineId);
  if (isIn) rows.set(row.id, contractLineId);
  else rows.delete(row.id);
  const chosen = siblings.filter(({ id }) => rows.has(id)).length;
  const cleared = setLine({ lines: choice.lines, rows }, contractLineId, true);
  if (siblings.length > 0 && chosen === siblings.length) return cleared;
  const lines = new Set(choice.lines);
  lines.delete(contractLineId);
  return { lines, rows };
}

/** Selects a node with all that is inside it, or takes it out. `siblings` are all rows of a row's contract line. */
export function setNode(
  choice: Choice,
  node: BoardNode,
  isIn: boolean,
  siblingsOf: (contractLineId: string) => readonly BacklogRow[],
): Choice {
  if (node.kind === 'row') return setRow(choice, node.row, isIn, siblingsOf(node.row.contractLineId));
  if (node.kind === 'task') {
    const siblings = siblingsOf(node.group.contractLineId);
    return node.rows.reduce((now, row) => setRow(now, row, isIn, siblings), choice);
  }
  const groups = node.kind === 'line' ? [node.group] : node.groups;
  return groups.reduce((now, { contractLineId }) => setLine(now, contractLineId, isIn), choice);
}

/** What a node stands for by itself. */
export function choiceOf(node: BoardNode): Choice {
  if (node.kind === 'row') return { ...NOTHING, rows: new Map([[node.row.id, node.row.contractLineId]]) };
  if (node.kind === 'task') {
    return { ...NOTHING, rows: new Map(node.rows.map(({ id, contractLineId }) => [id, contractLineId])) };
  }
  const groups = node.kind === 'line' ? [node.group] : node.groups;
  return { ...NOTHING, lines: new Set(groups.map(({ contractLineId }) => contractLineId)) };
}

/** The nodes that show a tick, and those that show that some of what is inside is chosen. */
export function shownChoice(choice: Choice, groups: readonly BacklogGroup[]) {
  const ticked = new Set<string>(choice.rows.keys());
  const mixed = new Set<string>();
  const linesOfRows = new Set(choice.rows.values());
  const contracts = new Map<string, { all: number; whole: number; some: number }>();
  for (const { contractId, contractLineId } of groups) {
    const tally = contracts.get(contractId) ?? { all: 0, whole: 0, some: 0 };
    contracts.set(contractId, tally);
    tally.all += 1;
    if (choice.lines.has(contractLineId)) {
      tally.whole += 1;
      ticked.add(lineNodeId(contractLineId));
    } else if (linesOfRows.has(contractLineId)) {
      tally.some += 1;
      mixed.add(lineNodeId(contractLineId));
    }
  }
  for (const [contractId, { all, whole, some }] of contracts) {
    if (whole === all) ticked.add(contractNodeId(contractId));
    else if (whole + some > 0) mixed.add(contractNodeId(contractId));
  }
  return { ticked, mixed };
}

/** Forgets what is no longer there: rows that were billed meanwhile, lines that a filter left out. */
export function stillThere(
  choice: Choice,
  groups: readonly BacklogGroup[],
  rowsOf: (contractLineId: string) => readonly BacklogRow[] | undefined,
): Choice {
  const known = new Set(groups.map(({ contractLineId }) => contractLineId));
  const isThere = (id: string, lineId: string) =>
    known.has(lineId) && (rowsOf(lineId)?.some((row) => row.id === id) ?? true);
  const lines = [...choice.lines].filter((id) => known.has(id));
  const rows = [...choice.rows].filter(([id, lineId]) => isThere(id, lineId));
  if (lines.length === choice.lines.size && rows.length === choice.rows.size) return choice;
  return { lines: new Set(lines), rows: new Map(rows) };
}
