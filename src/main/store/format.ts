import type { Row } from './collection';

export type Collections = Readonly<Record<string, readonly Row[]>>;

/** One step from a version of the data format to the next: a pure function from all rows to all rows. */
export interface Migration {
  readonly from: number;
  readonly migrate: (collections: Collections) => Collections;
  /** The collections that may have another number of rows afterwards. In all others a changed count stops the step. */
  readonly mayChangeCountOf: readonly string[];
  /** What must hold across the step beyond counts (sums of amounts): answers in English what does not. */
  readonly check?: (before: Collections, after: Collections) => string | undefined;
}

export interface DataFormat {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/**
 * The data format of this program. A change that older rows do not survive, or that an older program would lose, takes a
 * new version, a migration here and a fixture in test/; a new property with a default in its schema takes neither.
 */
export const CURRENT_FORMAT: DataFormat = { version: 1, migrations: [] };
