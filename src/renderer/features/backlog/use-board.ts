import { CallFailed } from '@renderer/api/client';
import { useApi } from '@renderer/api/context';
import { failureOf, useCall } from '@renderer/api/use-call';
import type { BacklogRow } from '@shared/api/backlog';
import type { BacklogGroup } from '@shared/api/backlog-groups';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { allRowsOfLine, type BoardFilter } from './all-rows';
import { type BoardNode, boardNodes } from './nodes';

/** What the backlog is made of. */
export const BACKLOG_COLLECTIONS = ['actuals', 'milestones', 'contractLines', 'contracts', 'projects', 'customers'];

const NO_GROUPS: readonly BacklogGroup[] = [];

interface BoardOptions {
  readonly withContracts: boolean;
  /** Contract lines whose rows are needed though they may be closed: some of them are selected. */
  readonly alsoLoad: readonly string[];
}

/**
 * The tree of the backlog: sums of every group come with the first answer, the rows of a contract line when it is opened.
 * Contracts are open at first, lines where they are the outermost level, tasks never.
 */
export function useBoard(filter: BoardFilter, { withContracts, alsoLoad }: BoardOptions) {
  const { call } = useApi();
  const list = useCall('backlog.list', { ...filter, grouped: true, limit: 1 }, { collections: BACKLOG_COLLECTIONS });
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const isOpenAtFirst = (id: string) => id.startsWith('contract ') || (id.startsWith('line ') && !withContracts);
  const isOpen = (id: string) => isOpenAtFirst(id) !== toggled.has(id);

  const groups = list.data?.groups ?? NO_GROUPS;
  const wanted = groups
    .map(({ contractLineId }) => contractLineId)
    .filter((id) => isOpen(`line ${id}`) || alsoLoad.includes(id));
  const queries = useQueries({
    queries: wanted.map((contractLineId) => ({
      queryKey: ['backlog rows', filter, contractLineId],
      meta: { collections: BACKLOG_COLLECTIONS },
      placeholderData: keepPreviousData<readonly BacklogRow[]>,
      queryFn: async () => {
        const result = await allRowsOfLine(call, filter, contractLineId);
        if (!result.ok) throw new CallFailed(result.failure);
        return result.value;
      },
    })),
  });
  const rowsByLine = new Map(wanted.map((id, index) => [id, queries[index]?.data]));
  const rowsOf = (contractLineId: string) => rowsByLine.get(contractLineId);

  return {
    withContracts,
    answer: list.data,
    groups,
    rowsOf,
    nodes: boardNodes({ groups, rowsOf, isOpen, withContracts }),
    isOpen,
    toggle(node: BoardNode) {
      const next = new Set(toggled);
      if (!next.delete(node.id)) next.add(node.id);
      setToggled(next);
    },
    failure: list.failure ?? failureOf(queries.find(({ error }) => error !== null)?.error ?? null),
    isFetching: list.isFetching || queries.some(({ isFetching }) => isFetching),
  };
}

export type Board = ReturnType<typeof useBoard>;
