import { isDeepStrictEqual } from 'node:util';
import type { Row } from './collection';
import type { Collections, DataFormat, Migration } from './format';
import { frozenCopy } from './frozen-copy';
import { countsOf } from './raw-state';
import type { Effects } from './state';

/** A migration that does not keep what it must; in English why. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';
}

/**
 * All rows as they are in the newest version of the format. Pure: the rows given are frozen first, so a step that writes
 * into them fails instead of half succeeding.
 *
 * @throws MigrationFailed
 */
export function migrateRows(rows: Collections, from: number, format: DataFormat): Collections {
  let present = frozenCopy(rows) as Collections;
  for (let version = from; version < format.version; version += 1) {
    const step = format.migrations.find((migration) => migration.from === version);
    if (step === undefined) throw new MigrationFailed(`there is no step from version ${version}`);
    present = oneStep(present, step);
  }
  return present;
}

function oneStep(before: Collections, step: Migration): Collections {
  let after: Collections;
  try {
    after = frozenCopy(step.migrate(before)) as Collections;
  } catch (error) {
    throw new MigrationFailed(`version ${step.from}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [were, are] = [countsOf(before), countsOf(after)];
  for (const name of new Set([...Object.keys(were), ...Object.keys(are)])) {
    if (!step.mayChangeCountOf.includes(name) && (were[name] ?? 0) !== (are[name] ?? 0)) {
      throw new MigrationFailed(
        `version ${step.from}: ${name} had ${were[name] ?? 0} rows and would have ${are[name] ?? 0}`,
      );
    }
  }
  const problem = step.check?.(before, after);
  if (problem !== undefined) throw new MigrationFailed(`version ${step.from}: ${problem}`);
  return after;
}

const byId = (rows: readonly Row[] = []): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** What has to be written to get from one set of rows to another. */
export function effectsBetween(before: Collections, after: Collections): Effects {
  const puts: Record<string, readonly Row[]> = {};
  const removes: Record<string, readonly string[]> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [were, are] = [byId(before[name]), byId(after[name])];
    const changed = [...are.values()].filter((row) => !isDeepStrictEqual(were.get(row.id), row));
    const gone = [...were.keys()].filter((id) => !are.has(id));
    if (changed.length > 0) puts[name] = changed;
    if (gone.length > 0) removes[name] = gone;
  }
  return { puts, removes };
}
