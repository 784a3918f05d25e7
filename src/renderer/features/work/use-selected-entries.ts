import { useMemo, useState } from 'react';
import type { PagedRows } from '../../components/grid/types';
import type { EntryRow } from './entry-rows';

/** The selected entries, kept whole: their sums stay known when the list is scrolled away from them. */
export function useSelectedEntries(list: PagedRows<EntryRow>) {
  const [selected, setSelected] = useState<ReadonlyMap<string, EntryRow>>(new Map());
  const loaded = list.loaded();
  const entries = useMemo(() => {
    const fresh = new Map(loaded.map((entry) => [entry.id, entry]));
    return [...selected.values()].map((entry) => fresh.get(entry.id) ?? entry);
  }, [selected, loaded]);
  return {
    ids: useMemo(() => new Set(selected.keys()), [selected]),
    entries,
    select(ids: ReadonlySet<string>) {
      const fresh = new Map(loaded.map((entry) => [entry.id, entry]));
      const rows = [...ids].flatMap((id) => fresh.get(id) ?? selected.get(id) ?? []);
      setSelected(new Map(rows.map((entry) => [entry.id, entry])));
    },
    set: (rows: readonly EntryRow[]) => setSelected(new Map(rows.map((entry) => [entry.id, entry]))),
    clear: () => setSelected(new Map()),
  };
}
