import type { CollectionDefinition } from '../store/collection';
import type { Transaction } from '../store/store';

/** The rows that a commit has put and removed so far, by the name of their collection. */
export interface Changes {
  put(collection: { readonly name: string }): readonly string[];
  removed(collection: { readonly name: string }): readonly string[];
  /** A row that was put, as it was before the commit; undefined where it was not there. */
  before<T extends { id: string }>(collection: CollectionDefinition<T>, id: string): T | undefined;
}

/** The ids of each collection, with the row as it was before the first touch. */
type Noted = Map<string, Map<string, unknown>>;

function note(noted: Noted, collection: string, id: string, before: unknown): void {
  const ids = noted.get(collection) ?? new Map<string, unknown>();
  if (!ids.has(id)) ids.set(id, before);
  noted.set(collection, ids);
}

/** The same transaction, of which is known afterwards what went through it. */
export function watched(tx: Transaction): { readonly transaction: Transaction; readonly changes: Changes } {
  const puts: Noted = new Map();
  const removes: Noted = new Map();
  return {
    transaction: {
      get: (collection, id) => tx.get(collection, id),
      all: (collection) => tx.all(collection),
      by: (collection, index, key) => tx.by(collection, index, key),
      count: (collection) => tx.count(collection),
      put(collection, row) {
        note(puts, collection.name, row.id, tx.get(collection, row.id));
        tx.put(collection, row);
      },
      remove(collection, id) {
        note(removes, collection.name, id, tx.get(collection, id));
        tx.remove(collection, id);
      },
    },
    changes: {
      put: ({ name }) => [...(puts.get(name)?.keys() ?? [])],
      removed: ({ name }) => [...(removes.get(name)?.keys() ?? [])],
      before: <T extends { id: string }>({ name }: CollectionDefinition<T>, id: string) =>
        puts.get(name)?.get(id) as T | undefined,
    },
  };
}
