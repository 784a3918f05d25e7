import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collection } from '@main/store/collection';
import type { StoreEnvironment } from '@main/store/environment';
import { type OpenOptions, openStore, type Store } from '@main/store/store';
import { Refusal } from '@shared/failure';
import { z } from '@shared/zod';
import { afterEach, expect } from 'vitest';

const entrySchema = z.object({
  id: z.string().min(1),
  project: z.string(),
  hours: z.int(),
  tags: z.array(z.string()).default([]),
  note: z.string().optional(),
});

export type Entry = z.infer<typeof entrySchema>;

export const entries = collection<Entry>({
  name: 'entries',
  schema: entrySchema,
  indexes: { project: (entry) => entry.project, tag: (entry) => entry.tags, note: (entry) => entry.note },
});

export const projects = collection({
  name: 'projects',
  schema: z.object({ id: z.string(), name: z.string() }),
  indexes: { name: (project) => project.name },
});

export const collections = [entries, projects];

export const entry = (id: string, project = 'p1', more: Partial<Entry> = {}): Entry => ({
  id,
  project,
  hours: 1,
  tags: [],
  ...more,
});

const folders: string[] = [];
const stores: Store[] = [];

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'proforma-store-'));
  folders.push(folder);
  return folder;
}

/** A clock that stands still until it is moved. */
export function clock(start = '2026-03-10T09:00:00.000Z') {
  let at = start;
  return {
    now: () => at,
    set: (next: string) => {
      at = next;
    },
    advance: (minutes: number) => {
      at = new Date(Date.parse(at) + minutes * 60_000).toISOString();
    },
  };
}

export async function open(
  folder: string,
  options: Partial<OpenOptions> & { environment?: Partial<StoreEnvironment> } = {},
): Promise<Store> {
  const store = await openStore(folder, { collections, now: () => '2026-03-10T09:00:00.000Z', ...options });
  stores.push(store);
  return store;
}

export const create = (folder: string, options: Partial<OpenOptions> = {}) =>
  open(folder, { ...options, create: true });

export const meta = { action: 'entry.put', by: 'Kari' };

/** Puts each entry in a commit of its own. */
export async function putEach(store: Store, rows: readonly Entry[]): Promise<void> {
  for (const row of rows) await store.commit(meta, (tx) => tx.put(entries, row));
}

/** A closed company with `e1` … `eN`, one commit each, and no snapshot. */
export async function companyOf(count: number, options: Partial<OpenOptions> = {}): Promise<string> {
  const folder = join(temporaryFolder(), 'company');
  const store = await create(folder, options);
  await putEach(store, entriesUpTo(count));
  await store.close();
  rmSync(join(folder, 'snapshot.json'), { force: true });
  return folder;
}

export const entriesUpTo = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => entry(`e${index + 1}`));

export const journalFile = (folder: string, segment = 1) =>
  join(folder, 'journal', `${String(segment).padStart(6, '0')}.ndjson`);

/** Every file below a folder with its content, to prove that nothing was changed. */
export function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((name) => name.isFile());
  return Object.fromEntries(
    names.map((name) => {
      const path = join(name.parentPath, name.name);
      return [path.slice(folder.length + 1), readFileSync(path).toString('base64')];
    }),
  );
}

/** Expects the promise to be refused, and answers with what. */
export async function refusal(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  if (!(error instanceof Refusal)) throw new Error('not refused');
  return error.failure;
}

export async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The code of every notice. */
export const noticeCodes = (store: Store): string[] => store.notices.map((notice) => notice.code);
