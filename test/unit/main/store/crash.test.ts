import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { collection } from '@main/store/collection';
import { openStore, verifyStore } from '@main/store/store';
import { z } from '@shared/zod';
import { describe, expect, it } from 'vitest';
import { childProgram } from './child/start';
import { temporaryFolder } from './company';

const records = collection({
  name: 'records',
  schema: z.object({ id: z.string(), batch: z.string(), filling: z.string() }),
  indexes: { batch: (record) => record.batch },
});
const collections = [records];
const now = () => new Date().toISOString();
const start = childProgram();

const KILLS = 100;
const COMPANIES = 4;
/** Mostly small commits, some that fill several blocks, and now and then one that fills a file. */
const FILLINGS = [10, 40, 3_000, 10, 20_000, 10, 10, 90_000, 40];

/** Opens the company and holds every acknowledged commit against it: all three of its rows, or the two that stay. */
async function expectAllThere(folder: string, acknowledged: ReadonlySet<string>): Promise<void> {
  const store = await openStore(folder, { collections, now });
  const lost = [...acknowledged].filter((id) => {
    const parts = store.by(records, 'batch', id).map((record) => record.id.slice(-1));
    return parts.join('') !== 'abc' && parts.join('') !== 'ab';
  });
  // A commit is three rows at once: whatever else is there, acknowledged or not, is there whole.
  const batches = new Set(store.all(records).map((record) => record.batch));
  const torn = [...batches].filter((id) => store.by(records, 'batch', id).length < 2);
  await store.close();
  expect({ lost, torn }).toEqual({ lost: [], torn: [] });
}

/** Kills one writer after another on one company, and answers how many commits they had acknowledged. */
async function killWriters(folder: string, kills: number): Promise<number> {
  const acknowledged = new Set<string>();
  for (let kill = 1; kill <= kills; kill += 1) {
    const child = start(folder, 1000, FILLINGS);
    // Some die while they open, most while they write.
    if (Math.random() < 0.85) await child.first((message) => message.open !== undefined);
    await wait(Math.random() * 90);
    child.process.kill('SIGKILL');
    await child.ended;
    for (const { saved, refused } of child.messages) {
      expect(refused).toBeUndefined();
      if (saved !== undefined) acknowledged.add(saved);
    }
    // In between the next writer finds what the last one left.
    if (kill % 5 === 0) await expectAllThere(folder, acknowledged);
    else expect((await verifyStore(folder, { collections })).problem).toBeUndefined();
  }
  await expectAllThere(folder, acknowledged);
  return acknowledged.size;
}

describe('a process killed at any moment', () => {
  it('loses nothing that it acknowledged, a hundred times', async () => {
    const folders = Array.from({ length: COMPANIES }, () => join(temporaryFolder(), 'company'));
    const counts = await Promise.all(
      folders.map(async (folder) => {
        await (await openStore(folder, { collections, now, create: true })).close();
        return await killWriters(folder, KILLS / COMPANIES);
      }),
    );
    for (const folder of folders) {
      expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, unfinishedBytes: 0 });
    }
    expect(Math.min(...counts)).toBeGreaterThan(KILLS / COMPANIES);
  });
});

describe.skipIf(process.platform === 'win32')('a real limit of the system', () => {
  it('ends a commit whole or not at all', async () => {
    const folder = join(temporaryFolder(), 'company');
    await (await openStore(folder, { collections, now, create: true })).close();
    // The kernel writes what still fits into the largest file allowed, and fails the rest of the line.
    const child = start(folder, 1000, [700], 'ulimit -f 64; exec "$@"');
    await child.ended;
    const refused = child.messages.at(-1);
    expect(refused).toMatchObject({ refused: 'store.notSaved', detail: expect.stringMatching(/^EFBIG/) });
    const saved = new Set(child.messages.flatMap((message) => message.saved ?? []));
    expect(saved.size).toBeGreaterThan(5);
    await expectAllThere(folder, saved);
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: saved.size + 1 });
  });
});
