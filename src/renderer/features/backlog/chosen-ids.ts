import type { ApiClient } from '@renderer/api/client';
import type { BacklogRow } from '@shared/api/backlog';
import type { CallResult } from '@shared/api/contract';
import { allRowsOfLine, type BoardFilter } from './all-rows';
import type { Choice } from './choice';

/** The ids of what is selected: single rows as they are, of whole lines those rows that are wanted. */
export async function chosenIds(
  call: ApiClient['call'],
  filter: BoardFilter,
  { lines, rows }: Choice,
  wanted: (row: BacklogRow) => boolean,
): Promise<CallResult<string[]>> {
  const ids = [...rows.keys()];
  for (const contractLineId of lines) {
    const result = await allRowsOfLine(call, filter, contractLineId);
    if (!result.ok) return result;
    ids.push(...result.value.filter(wanted).map(({ id }) => id));
  }
  return { ok: true, value: ids };
}
