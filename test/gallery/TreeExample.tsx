import { AmountText } from '@renderer/components/AmountText';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { SecondText } from '@renderer/components/RowText';
import { useState } from 'react';
import classes from './gallery.module.css';

interface Node {
  readonly id: string;
  readonly level: number;
  readonly name: string;
  readonly note: string;
  readonly amount: number | null;
  readonly inside: readonly string[];
}

const NODES: readonly Node[] = [
  { id: 'nordvik', level: 1, name: 'Nordvik Havbruk AS', note: 'K-2026-014', amount: 8840000, inside: ['consulting'] },
  { id: 'consulting', level: 2, name: 'Consulting', note: 'T&M', amount: 8840000, inside: ['mapping'] },
  { id: 'mapping', level: 3, name: 'Prosesskartlegging', note: '24 rows', amount: 3648000, inside: [] },
  { id: 'lofoten', level: 1, name: 'Lofoten Kraftlag SA', note: 'K-2026-009', amount: null, inside: [] },
];

const HEIGHTS = [32, 27, 25];

const COLUMNS: readonly GridColumn<Node>[] = [
  {
    id: 'name',
    head: 'Contract and line',
    width: 'minmax(160px, 1fr)',
    tone: 'subject',
    cell: (node) => (
      <>
        <span>{node.name}</span>
        <SecondText>{node.note}</SecondText>
      </>
    ),
  },
  {
    id: 'ready',
    head: 'Ready',
    width: 104,
    align: 'end',
    cell: (node) => <AmountText amount={node.amount} currency="NOK" strong={node.level === 1} />,
  },
];

/** Contracts with what is inside them: open and closed by arrows. */
export function TreeExample() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['nordvik']));
  const closed = NODES.filter((node) => !open.has(node.id)).flatMap((node) => node.inside);
  const shown = NODES.filter((node) => !closed.includes(node.id) && (node.level < 3 || open.has('nordvik')));
  return (
    <div className={classes.tree}>
      <DataGrid
        label="Backlog"
        columns={COLUMNS}
        rows={shown}
        rowId={(node) => node.id}
        rowHeight={(node) => HEIGHTS[node.level - 1] ?? 28}
        tone={(node) => (node.level === 3 ? 'sunk' : 'plain')}
        keyboard="own"
        tree={{
          level: (node) => node.level,
          expanded: (node) => (node.inside.length === 0 ? undefined : open.has(node.id)),
          toggle: (node) => {
            const next = new Set(open);
            if (!next.delete(node.id)) next.add(node.id);
            setOpen(next);
          },
        }}
      />
    </div>
  );
}
