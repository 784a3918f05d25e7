import type { AnyCollection, Row } from './collection';
import { type Effects, State } from './state';
import { validRow } from './valid-row';

/** Rows as they were written, by collection and id, before today's schemas have seen them. */
export class RawState {
  readonly #collections = new Map<string, Map<string, Row>>();

  constructor(collections: Readonly<Record<string, readonly Row[]>> = {}) {
    this.apply({ puts: collections, removes: {} });
  }

  apply(effects: Effects): void {
    for (const [name, ids] of Object.entries(effects.removes)) {
      for (const id of ids) this.#collections.get(name)?.delete(id);
    }
    for (const [name, rows] of Object.entries(effects.puts)) {
      const known = this.#collections.get(name) ?? new Map<string, Row>();
      this.#collections.set(name, known);
      for (const row of rows) known.set(row.id, row);
    }
  }

  /** Every row in the order of ids; collections without rows are left out. */
  rows(): Record<string, Row[]> {
    const rows: Record<string, Row[]> = {};
    for (const [name, byId] of this.#collections) {
      // Sorting is nearly free where the ids came in order, and makes the tables' own work a series of appends.
      if (byId.size > 0) rows[name] = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    }
    return rows;
  }

  counts(): Record<string, number> {
    return countsOf(this.rows());
  }
}

export function countsOf(rows: Readonly<Record<string, readonly Row[]>>): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length]));
}

/** A row that its schema, or the set of collections, does not know. */
export interface StrangeRow {
  readonly collection: string;
  readonly id: string;
  readonly kind: 'unknownCollection' | 'invalidRow';
  readonly detail: string;
}

/** The state that today's schemas make of the rows, or the first row that they refuse. */
export function stateOf(
  rows: Readonly<Record<string, readonly Row[]>>,
  collections: readonly AnyCollection[],
): State | StrangeRow {
  const state = new State(collections);
  for (const [name, list] of Object.entries(rows)) {
    const definition = state.definitions.get(name);
    if (definition === undefined) {
      return { collection: name, id: list[0]?.id ?? '', kind: 'unknownCollection', detail: name };
    }
    const table = state.table(name);
    for (const row of list) {
      const found = validRow(definition, row);
      if ('problem' in found) {
        return { collection: name, id: row.id, kind: 'invalidRow', detail: `${name} ${row.id}: ${found.problem}` };
      }
      table.put(found.row);
    }
  }
  return state;
}
