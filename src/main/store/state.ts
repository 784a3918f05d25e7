import type { AnyCollection, CollectionDefinition, Row } from './collection';
import type { Reader } from './reader';
import { Table } from './table';

/** Rows and ids by collection: what one commit writes and takes away. */
export interface Effects {
  readonly puts: Readonly<Record<string, readonly Row[]>>;
  readonly removes: Readonly<Record<string, readonly string[]>>;
}

/** The company in memory: one table a collection. */
export class State implements Reader {
  readonly #tables: ReadonlyMap<string, Table>;
  readonly definitions: ReadonlyMap<string, AnyCollection>;

  constructor(collections: readonly AnyCollection[]) {
    this.definitions = new Map(collections.map((definition) => [definition.name, definition]));
    if (this.definitions.size !== collections.length) throw new TypeError('Two collections have the same name.');
    this.#tables = new Map(collections.map((definition) => [definition.name, new Table(definition)]));
  }

  table(name: string): Table {
    const table = this.#tables.get(name);
    if (table === undefined) throw new TypeError(`The store was opened without the collection “${name}”.`);
    return table;
  }

  get<T extends { id: string }>(collection: CollectionDefinition<T>, id: string): T | undefined {
    return this.table(collection.name).get(id) as T | undefined;
  }

  all<T extends { id: string }>(collection: CollectionDefinition<T>): T[] {
    return this.table(collection.name).all() as T[];
  }

  by<T extends { id: string }>(collection: CollectionDefinition<T>, index: string, key: string): T[] {
    return this.table(collection.name).by(index, key) as T[];
  }

  count<T extends { id: string }>(collection: CollectionDefinition<T>): number {
    return this.table(collection.name).count;
  }

  apply(effects: Effects): void {
    for (const [name, ids] of Object.entries(effects.removes)) {
      const table = this.table(name);
      for (const id of ids) table.remove(id);
    }
    for (const [name, rows] of Object.entries(effects.puts)) {
      const table = this.table(name);
      for (const row of rows) table.put(row);
    }
  }

  /** How many rows each collection holds; empty ones are left out. */
  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const table of this.#tables.values()) if (table.count > 0) counts[table.name] = table.count;
    return counts;
  }

  /** Every row, collection by collection, as a snapshot keeps them. The arrays are copies, the rows are frozen. */
  rows(): Record<string, readonly Row[]> {
    const rows: Record<string, readonly Row[]> = {};
    for (const table of this.#tables.values()) if (table.count > 0) rows[table.name] = table.all();
    return rows;
  }
}
