import type { JournalEntry } from './journal-entry';
import type { Effects } from './state';
import type { HistoryFilter } from './store';

/** Ids by collection: what a commit touched. */
export function touchedBy(effects: Effects): Record<string, readonly string[]> {
  const touched: Record<string, readonly string[]> = {};
  for (const name of new Set([...Object.keys(effects.puts), ...Object.keys(effects.removes)])) {
    touched[name] = [...(effects.puts[name] ?? []).map((row) => row.id), ...(effects.removes[name] ?? [])];
  }
  return touched;
}

/** What an entry says about what the filter asks for; nothing where it says nothing. */
export function narrowed(entry: JournalEntry, filter: HistoryFilter): JournalEntry | undefined {
  const { collection, id } = filter;
  if (collection === undefined && id === undefined) return entry;
  const keep = <T>(lists: Readonly<Record<string, readonly T[]>>, idOf: (item: T) => string) =>
    Object.fromEntries(
      Object.entries(lists)
        .filter(([name]) => collection === undefined || name === collection)
        .map(([name, items]) => [name, items.filter((item) => id === undefined || idOf(item) === id)] as const)
        .filter(([, items]) => items.length > 0),
    );
  const puts = keep(entry.puts, (row) => row.id);
  const removes = keep(entry.removes, (removed) => removed);
  return Object.keys(puts).length + Object.keys(removes).length === 0 ? undefined : { ...entry, puts, removes };
}
