import { DataGrid } from '@renderer/components/grid/DataGrid';
import { useGo } from '@renderer/shell/navigation';
import type { BacklogRow } from '@shared/api/backlog';
import type { ReactNode } from 'react';
import { type Choice, NOTHING, setNode, shownChoice } from './choice';
import type { BoardNode } from './nodes';
import type { Board as BoardData } from './use-board';
import { useColumns } from './use-columns';
import type { Marking } from './use-marking';

interface BoardProps {
  readonly board: BoardData;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly onActive: (node: BoardNode | undefined) => void;
  readonly marking: Marking;
  readonly label: string;
  readonly empty: ReactNode;
}

const HEIGHTS = { contract: 32, line: 27, task: 25, row: 25 } as const;

function levelOf(node: BoardNode): number {
  if (node.kind === 'contract') return 1;
  if (node.kind === 'line') return 2;
  return node.kind === 'row' && node.isOfTask ? 4 : 3;
}

/** The tree of the backlog, with sums at every level; ticking a node takes all that is inside it, loaded or not. */
export function Board({ board, choice, onChoice, onActive, marking, label, empty }: BoardProps) {
  const go = useGo();
  const { nodes, groups, rowsOf, isOpen, toggle } = board;
  const outermost = board.withContracts ? 0 : 1;
  const { ticked, mixed } = shownChoice(choice, groups);
  const isRowIn = ({ id, contractLineId }: BacklogRow) => choice.lines.has(contractLineId) || choice.rows.has(id);
  const isTicked = (node: BoardNode) => {
    if (node.kind === 'row') return isRowIn(node.row);
    return node.kind === 'task' ? node.rows.every(isRowIn) : ticked.has(node.id);
  };
  const isMixed = (node: BoardNode) =>
    node.kind === 'task' ? !isTicked(node) && node.rows.some(isRowIn) : mixed.has(node.id);
  const selection = new Set(nodes.filter(isTicked).map(({ id }) => id));

  const select = (next: ReadonlySet<string>) => {
    if (next.size === 0) return onChoice(NOTHING);
    const changed = nodes.filter(({ id }) => next.has(id) !== selection.has(id));
    onChoice(changed.reduce((now, node) => setNode(now, node, next.has(node.id), (id) => rowsOf(id) ?? []), choice));
  };
  const open = (node: BoardNode) => {
    if (node.kind === 'contract') go('/contracts/$contractId', { contractId: node.first.contractId });
    else if (node.kind !== 'row') toggle(node);
    else if (node.row.invoiceId !== null) go('/invoices/$invoiceId', { invoiceId: node.row.invoiceId });
  };

  return (
    <DataGrid
      label={label}
      columns={useColumns(marking, outermost === 0)}
      rows={nodes}
      rowId={(node) => node.id}
      rowHeight={(node) => HEIGHTS[node.kind]}
      selection={selection}
      isMixed={isMixed}
      onSelect={select}
      onSelectAll={() => onChoice({ ...NOTHING, lines: new Set(groups.map(({ contractLineId }) => contractLineId)) })}
      onActive={onActive}
      onOpen={open}
      tree={{
        level: (node) => levelOf(node) - outermost,
        expanded: (node) => (node.kind === 'row' ? undefined : isOpen(node.id)),
        toggle,
      }}
      empty={empty}
    />
  );
}
