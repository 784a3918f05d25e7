import type { CollectionDefinition } from './collection';

/** Reads rows. They are frozen, and come in the order of their ids. */
export interface Reader {
  get<T extends { id: string }>(collection: CollectionDefinition<T>, id: string): T | undefined;
  all<T extends { id: string }>(collection: CollectionDefinition<T>): T[];
  /** The rows that the index files under the key. Costs what it answers, whatever the collection holds. */
  by<T extends { id: string }>(collection: CollectionDefinition<T>, index: string, key: string): T[];
  count<T extends { id: string }>(collection: CollectionDefinition<T>): number;
}

/** Reads and writes within one commit. Reads, by index too, see what was put and removed before them. */
export interface Transaction extends Reader {
  /**
   * Writes the whole row, new or changed. What is kept is a frozen copy of what the collection's schema makes of it.
   * Refuses with `store.invalidRow` what the schema, or JSON, cannot hold.
   */
  put<T extends { id: string }>(collection: CollectionDefinition<T>, row: NoInfer<T>): void;
  /** Takes the row away. Does nothing where there is none. */
  remove<T extends { id: string }>(collection: CollectionDefinition<T>, id: string): void;
}
