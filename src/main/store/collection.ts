import type { z } from '@shared/zod';

/** What every row has: an id that is unique in its collection and sorts by the time it was given. */
export interface Row {
  readonly id: string;
}

/** The keys under which an index finds a row. `undefined` (or none) leaves the row out of the index. */
export type IndexKeys = string | readonly string[] | undefined;

/**
 * One kind of row: the schema that every put is held against, and the indexes that `by` answers from. An index is a pure
 * function of the row. The name is the key in the journal, so it never changes once a company has been written with it.
 */
export interface CollectionDefinition<T extends { id: string }> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly indexes: Readonly<Record<string, (row: T) => IndexKeys>>;
}

/** A collection whose row type is not known here. The store itself never looks into a row but through its definition. */
export interface AnyCollection {
  readonly name: string;
  readonly schema: z.ZodType<Row>;
  readonly indexes: Readonly<Record<string, (row: never) => IndexKeys>>;
}

/** Declares a collection. The row type follows from the schema. */
export function collection<T extends { id: string }>(definition: CollectionDefinition<T>): CollectionDefinition<T> {
  if (!/^[a-z][A-Za-z0-9]*$/.test(definition.name)) {
    throw new TypeError(`A collection is named in camel case, not “${definition.name}”.`);
  }
  return definition;
}
