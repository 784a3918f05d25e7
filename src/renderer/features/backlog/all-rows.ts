import type { ApiClient } from '@renderer/api/client';
import type { ApiInput } from '@shared/api';
import type { BacklogRow } from '@shared/api/backlog';
import type { CallResult } from '@shared/api/contract';

/** What narrows the board; without the window into the rows. */
export type BoardFilter = Omit<
  ApiInput<'backlog.list'>,
  'offset' | 'limit' | 'grouped' | 'sort' | 'kind' | 'contractLineId'
>;

const AT_ONCE = 500;

/** All rows of one contract line that match, page by page. */
export async function allRowsOfLine(
  call: ApiClient['call'],
  filter: BoardFilter,
  contractLineId: string,
): Promise<CallResult<readonly BacklogRow[]>> {
  const rows: BacklogRow[] = [];
  for (;;) {
    const page = await call('backlog.list', { ...filter, contractLineId, offset: rows.length, limit: AT_ONCE });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    if (page.value.rows.length === 0 || rows.length >= page.value.total) return { ok: true, value: rows };
  }
}
