import { DataGrid } from '@renderer/components/grid/DataGrid';
import { useGo } from '@renderer/shell/navigation';
import type { ReactNode } from 'react';
import { type Choice, NOTHING, setNode, shownChoice } from './choice';
import { type BoardNode, projectIdOf } from './nodes';
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

const HEIGHTS = { project: 32, line: 27, row: 25 } as const;
const LEVELS = { project: 1, line: 2, row: 3 } as const;

/** The tree of the backlog, with sums at every level; ticking a node takes all that is inside it, loaded or not. */
export function Board({ board, choice, onChoice, onActive, marking, label, empty }: BoardProps) {
  const go = useGo();
  const { nodes, groups, rowsOf, isOpen, toggle } = board;
  const outermost = board.withProjects ? 0 : 1;
  const { ticked, mixed } = shownChoice(choice, groups);
  const isTicked = (node: BoardNode) =>
    ticked.has(node.id) || (node.kind === 'row' && choice.lines.has(node.row.contractLineId));
  const selection = new Set(nodes.filter(isTicked).map(({ id }) => id));

  const select = (next: ReadonlySet<string>) => {
    if (next.size === 0) return onChoice(NOTHING);
    const changed = nodes.filter(({ id }) => next.has(id) !== selection.has(id));
    onChoice(changed.reduce((now, node) => setNode(now, node, next.has(node.id), (id) => rowsOf(id) ?? []), choice));
  };
  const open = (node: BoardNode) => {
    if (node.kind === 'project') go('/projects/$projectId', { projectId: projectIdOf(node) });
    else if (node.kind === 'line') toggle(node);
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
      isMixed={(node) => mixed.has(node.id)}
      onSelect={select}
      onSelectAll={() => onChoice({ ...NOTHING, lines: new Set(groups.map(({ contractLineId }) => contractLineId)) })}
      onActive={onActive}
      onOpen={open}
      tree={{
        level: (node) => LEVELS[node.kind] - outermost,
        expanded: (node) => (node.kind === 'row' ? undefined : isOpen(node.id)),
        toggle,
      }}
      empty={empty}
    />
  );
}
