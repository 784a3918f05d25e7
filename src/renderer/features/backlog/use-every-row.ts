import { useApi } from '@renderer/api/context';
import type { ApiInput } from '@shared/api';
import type { BacklogRow } from '@shared/api/backlog';
import { useCallback } from 'react';

type Input = Omit<ApiInput<'backlog.list'>, 'offset' | 'limit'>;

const AT_ONCE = 500;

/** Asks for every row that matches, whether or not it was scrolled to; as far as the answers come. */
export function useEveryRow(): (input: Input) => Promise<readonly BacklogRow[]> {
  const { call } = useApi();
  return useCallback(
    async (input) => {
      const rows: BacklogRow[] = [];
      for (;;) {
        const page = await call('backlog.list', { ...input, offset: rows.length, limit: AT_ONCE });
        if (!page.ok) return rows;
        rows.push(...page.value.rows);
        if (page.value.rows.length < AT_ONCE) return rows;
      }
    },
    [call],
  );
}
