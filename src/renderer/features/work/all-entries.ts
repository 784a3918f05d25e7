import type { ApiInput } from '@shared/api';
import type { ApiClient } from '../../api/client';
import type { EntryRow } from './entry-rows';

/** A window into the list while its rows are gathered. */
const PAGE = 500;

/** All entries that match, not only those in view. Undefined where they could not be read. */
export async function allEntries(
  call: ApiClient['call'],
  filter: Omit<ApiInput<'entry.list'>, 'offset' | 'limit'>,
): Promise<EntryRow[] | undefined> {
  const rows: EntryRow[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await call('entry.list', { ...filter, offset, limit: PAGE });
    if (!page.ok) return undefined;
    rows.push(...page.value.rows);
    if (rows.length >= page.value.total || page.value.rows.length === 0) return rows;
  }
}
