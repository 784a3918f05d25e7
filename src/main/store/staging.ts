import { refuse } from '@shared/failure';
import type { AnyCollection, CollectionDefinition, Row } from './collection';
import type { Transaction } from './reader';
import type { Effects, State } from './state';
import { Table } from './table';
import { validRow } from './valid-row';

interface StagedTable {
  /** Every id that was put or removed here: what the base says about it no longer counts. */
  readonly touched: Set<string>;
  readonly puts: Table;
  /** How many rows more, or fewer, than the base there are. */
  growth: number;
}

/** Two lists in the order of ids, without a common id, as one. */
function merged(left: readonly Row[], right: readonly Row[]): Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (const row of left) {
    for (let other = right[next]; other !== undefined && other.id < row.id; other = right[next]) {
      rows.push(other);
      next += 1;
    }
    rows.push(row);
  }
  return rows.concat(right.slice(next));
}

/**
 * One commit in the making, laid over the state. The state is not touched before the journal holds the commit, so a
 * throw, a full disk or a reader in between never sees half of it.
 */
export class Staging implements Transaction {
  readonly #state: State;
  readonly #staged = new Map<string, StagedTable>();
  #open = true;

  constructor(state: State) {
    this.#state = state;
  }

  get<T extends { id: string }>(collection: CollectionDefinition<T>, id: string): T | undefined {
    this.#mustBeOpen();
    const staged = this.#staged.get(collection.name);
    return staged?.touched.has(id) === true ? (staged.puts.get(id) as T | undefined) : this.#state.get(collection, id);
  }

  all<T extends { id: string }>(collection: CollectionDefinition<T>): T[] {
    this.#mustBeOpen();
    const rows = this.#state.all(collection);
    const staged = this.#staged.get(collection.name);
    return staged === undefined ? rows : (this.#over(rows, staged, staged.puts.all()) as T[]);
  }

  by<T extends { id: string }>(collection: CollectionDefinition<T>, index: string, key: string): T[] {
    this.#mustBeOpen();
    const rows = this.#state.by(collection, index, key);
    const staged = this.#staged.get(collection.name);
    return staged === undefined ? rows : (this.#over(rows, staged, staged.puts.by(index, key)) as T[]);
  }

  count<T extends { id: string }>(collection: CollectionDefinition<T>): number {
    this.#mustBeOpen();
    return this.#state.count(collection) + (this.#staged.get(collection.name)?.growth ?? 0);
  }

  put<T extends { id: string }>(collection: CollectionDefinition<T>, row: T): void {
    this.#mustBeOpen();
    const definition = this.#definition(collection.name);
    const found = validRow(definition, row);
    if ('problem' in found) {
      refuse('store.invalidRow', { collection: definition.name, id: String(row?.id), detail: found.problem });
    }
    const staged = this.#stagedTable(definition);
    if (!this.#exists(staged, found.row.id)) staged.growth += 1;
    staged.puts.put(found.row);
    staged.touched.add(found.row.id);
  }

  remove<T extends { id: string }>(collection: CollectionDefinition<T>, id: string): void {
    this.#mustBeOpen();
    const staged = this.#stagedTable(this.#definition(collection.name));
    if (!this.#exists(staged, id)) return;
    staged.growth -= 1;
    staged.puts.remove(id);
    staged.touched.add(id);
  }

  /** What the commit writes, in the order of ids. The transaction is of no use after this. */
  seal(): Effects {
    this.#open = false;
    const puts: Record<string, readonly Row[]> = {};
    const removes: Record<string, readonly string[]> = {};
    for (const [name, staged] of this.#staged) {
      const rows = staged.puts.all();
      const base = this.#state.table(name);
      const gone = [...staged.touched].filter((id) => base.has(id) && !staged.puts.has(id)).sort();
      if (rows.length > 0) puts[name] = rows;
      if (gone.length > 0) removes[name] = gone;
    }
    return { puts, removes };
  }

  #over(base: readonly Row[], staged: StagedTable, puts: readonly Row[]): Row[] {
    return merged(
      base.filter((row) => !staged.touched.has(row.id)),
      puts,
    );
  }

  #exists(staged: StagedTable, id: string): boolean {
    return staged.touched.has(id) ? staged.puts.has(id) : this.#state.table(staged.puts.name).has(id);
  }

  #stagedTable(definition: AnyCollection): StagedTable {
    const known = this.#staged.get(definition.name);
    if (known !== undefined) return known;
    const staged = { touched: new Set<string>(), puts: new Table(definition), growth: 0 };
    this.#staged.set(definition.name, staged);
    return staged;
  }

  #definition(name: string): AnyCollection {
    const definition = this.#state.definitions.get(name);
    if (definition === undefined) throw new TypeError(`The store was opened without the collection “${name}”.`);
    return definition;
  }

  #mustBeOpen(): void {
    if (!this.#open) throw new TypeError('The transaction has ended: a commit’s work is synchronous.');
  }
}
