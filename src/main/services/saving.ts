import { failureOfIssues } from '@shared/api/validate';
import { assertRevision } from '@shared/billing/lifecycle';
import { Refusal, refuse } from '@shared/failure';
import type { CollectionDefinition } from '../store/collection';
import type { Transaction } from '../store/store';
import { given, rowOf } from './context';

/**
 * The row that a save is about: a new one, or the present one at the revision that the change was based on. A new one
 * that lacks what it cannot be without is refused by the name of the field.
 */
export function saved<T extends { id: string; revision: number }>(
  tx: Transaction,
  collection: CollectionDefinition<T>,
  input: { id?: string | undefined; revision?: number | undefined; changes: object },
  fresh: () => T,
): T {
  if (input.id === undefined) return whole(collection, { ...fresh(), ...given(input.changes) });
  const present = rowOf(tx, collection, input.id);
  if (input.revision === undefined) refuse('common.required', { field: 'revision' }, 'revision');
  assertRevision(present, input.revision);
  return { ...present, ...given(input.changes), revision: present.revision + 1 };
}

function whole<T extends { id: string }>(collection: CollectionDefinition<T>, row: T): T {
  const read = collection.schema.safeParse(row, { reportInput: true });
  if (!read.success) throw new Refusal(failureOfIssues(read.error.issues, ['changes']));
  return read.data;
}

/** Refuses a second row of the same name, whatever its capitals. */
export function assertNameIsFree<T extends { id: string; name: string }>(
  tx: Transaction,
  collection: CollectionDefinition<T>,
  row: T,
): void {
  const twin = tx.by(collection, 'name', row.name.toLowerCase()).find(({ id }) => id !== row.id);
  if (twin !== undefined) refuse('masterData.nameTaken', { name: row.name }, 'changes.name');
}

export function assertNumberIsFree<T extends { id: string; number: string }>(
  tx: Transaction,
  collection: CollectionDefinition<T>,
  row: T,
): void {
  const twin = tx.by(collection, 'number', row.number).find(({ id }) => id !== row.id);
  if (twin !== undefined) refuse('masterData.numberTaken', { number: row.number }, 'changes.number');
}
