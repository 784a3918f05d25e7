import type { AnyCollection, IndexKeys, Row } from './collection';
import { SortedIds } from './sorted-ids';

const distinct = (keys: IndexKeys): readonly string[] => {
  if (keys === undefined) return [];
  return typeof keys === 'string' ? [keys] : [...new Set(keys)];
};

interface Move {
  readonly ids: Map<string, SortedIds>;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The rows of one collection in memory, by id and by every declared index. Rows come in the order of their ids. */
export class Table {
  readonly #rows = new Map<string, Row>();
  readonly #ids = new SortedIds();
  readonly #indexes = new Map<string, { keysOf: (row: Row) => IndexKeys; ids: Map<string, SortedIds> }>();
  readonly name: string;

  constructor(definition: AnyCollection) {
    this.name = definition.name;
    for (const [index, keysOf] of Object.entries(definition.indexes)) {
      // Only rows that passed this definition's own schema get here, so the function sees the type it was written for.
      this.#indexes.set(index, { keysOf: keysOf as (row: Row) => IndexKeys, ids: new Map() });
    }
  }

  get count(): number {
    return this.#rows.size;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  all(): Row[] {
    return this.#rowsOf(this.#ids.values());
  }

  by(index: string, key: string): Row[] {
    return this.#rowsOf(this.#index(index).ids.get(key)?.values() ?? []);
  }

  put(row: Row): void {
    const old = this.#rows.get(row.id);
    const moves = this.#moves(old, row);
    this.#rows.set(row.id, row);
    if (old === undefined) this.#ids.add(row.id);
    this.#refile(row.id, moves);
  }

  remove(id: string): void {
    const old = this.#rows.get(id);
    if (old === undefined) return;
    this.#refile(id, this.#moves(old, undefined));
    this.#rows.delete(id);
    this.#ids.delete(id);
  }

  /** Index by index, the keys that a change takes a row out of and puts it under. Runs the index functions first: they
   * may throw, and then nothing has changed yet. */
  #moves(old: Row | undefined, row: Row | undefined): readonly Move[] {
    const moves: Move[] = [];
    for (const { keysOf, ids } of this.#indexes.values()) {
      const before = old === undefined ? [] : distinct(keysOf(old));
      const after = row === undefined ? [] : distinct(keysOf(row));
      moves.push({
        ids,
        from: before.filter((key) => !after.includes(key)),
        to: after.filter((key) => !before.includes(key)),
      });
    }
    return moves;
  }

  #refile(id: string, moves: readonly Move[]): void {
    for (const { ids, from, to } of moves) {
      for (const key of from) {
        const filed = ids.get(key);
        filed?.delete(id);
        if (filed?.size === 0) ids.delete(key);
      }
      for (const key of to) {
        const filed = ids.get(key) ?? new SortedIds();
        filed.add(id);
        ids.set(key, filed);
      }
    }
  }

  #index(index: string) {
    const found = this.#indexes.get(index);
    if (found === undefined) throw new TypeError(`The collection “${this.name}” has no index “${index}”.`);
    return found;
  }

  #rowsOf(ids: readonly string[]): Row[] {
    const rows: Row[] = [];
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }
}
