import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '@main/services/collections';
import { AUDIT_ACTIONS, actionKey, collectionKey } from '@renderer/features/settings/audit/actions';
import { expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '../../../../../../src/main');

/** Where commits are made: what stands first in them after the context, or as their `action`. */
const ACTION =
  /(?:(?:commit|changeDraft)\(\s*context,(?:[^']{0,60}\?)?|action:)\s*'(\w+\.\w+)'(?: [:|] '(\w+\.\w+)')?/g;

/** Undone before it reaches the journal: it only finds out what an import would do. */
const NEVER_WRITTEN = new Set(['timesheet.preview']);

function actionsInSources(): string[] {
  const found = new Set<string>();
  for (const folder of ['services', 'store', 'companies']) {
    for (const name of readdirSync(join(MAIN, folder)).filter((one) => one.endsWith('.ts'))) {
      for (const [, one, other] of readFileSync(join(MAIN, folder, name), 'utf8').matchAll(ACTION)) {
        for (const action of [one, other]) if (action !== undefined) found.add(action);
      }
    }
  }
  return [...found].filter((action) => !NEVER_WRITTEN.has(action));
}

it('has words for everything that the program writes into the journal', () => {
  const written = actionsInSources();
  expect(written.length).toBeGreaterThan(30);
  expect(written.filter((action) => actionKey(action) === null)).toEqual([]);
});

it('has no words for what nobody writes', () => {
  const written = new Set(actionsInSources());
  expect(AUDIT_ACTIONS.filter((action) => !written.has(action))).toEqual([]);
});

it('has words for the rows of every collection', () => {
  expect(COLLECTIONS.map(({ name }) => name).filter((name) => collectionKey(name) === null)).toEqual([]);
});

it('leaves what a newer program has written as it is', () => {
  expect(actionKey('contract.sign')).toBeNull();
  expect(collectionKey('signatures')).toBeNull();
});
