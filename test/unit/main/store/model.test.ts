import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader, Transaction } from '@main/store/reader';
import { type Store, verifyStore } from '@main/store/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections, create, type Entry, entries, entry, journalFile, meta, open, temporaryFolder } from './company';
import { type Fault, failingFiles } from './failing-files';

type Model = ReadonlyMap<string, Entry>;
type Write = { readonly put: Entry } | { readonly remove: string };

const ids = Array.from({ length: 12 }, (_, index) => `e${index}`);
const anId = fc.constantFrom(...ids);
const aTag = fc.constantFrom('a', 'b', 'c');
const aProject = fc.constantFrom('p1', 'p2');
const anEntry: fc.Arbitrary<Entry> = fc.record(
  {
    id: anId,
    project: aProject,
    hours: fc.integer(),
    tags: fc.array(aTag, { maxLength: 3 }),
    // Whatever can be typed or pasted, half a pair of surrogates included.
    note: fc.string({ unit: 'binary', maxLength: 20 }),
  },
  { requiredKeys: ['id', 'project', 'hours', 'tags'] },
);
const aWrite: fc.Arbitrary<Write> = fc.oneof(
  { weight: 3, arbitrary: anEntry.map((put) => ({ put })) },
  { weight: 1, arbitrary: anId.map((remove) => ({ remove })) },
);
const writes = fc.array(aWrite, { minLength: 1, maxLength: 6 });

const aStep = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('commit' as const), writes }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('throw' as const), writes }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('full disk' as const), writes, bytes: fc.nat(300) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reopen' as const), withoutSnapshot: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('tear' as const), bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }) }),
  },
);

function written(model: Model, list: readonly Write[]): Model {
  const next = new Map(model);
  for (const write of list) {
    if ('put' in write) next.set(write.put.id, write.put);
    else next.delete(write.remove);
  }
  return next;
}

const sorted = (model: Model): Entry[] => [...model.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Everything that can be read is what the model says. */
function expectEqual(reader: Reader, model: Model): void {
  const rows = sorted(model);
  expect(reader.all(entries)).toEqual(rows);
  expect(reader.count(entries)).toBe(rows.length);
  for (const id of ids) expect(reader.get(entries, id)).toEqual(model.get(id));
  for (const project of ['p1', 'p2']) {
    expect(reader.by(entries, 'project', project)).toEqual(rows.filter((row) => row.project === project));
  }
  for (const tag of ['a', 'b', 'c']) {
    expect(reader.by(entries, 'tag', tag)).toEqual(rows.filter((row) => row.tags.includes(tag)));
  }
}

function work(tx: Transaction, model: Model, list: readonly Write[]): void {
  let staged = model;
  for (const write of list) {
    if ('put' in write) tx.put(entries, write.put);
    else tx.remove(entries, write.remove);
    staged = written(staged, [write]);
  }
  expectEqual(tx, staged);
}

const lastJournal = (folder: string) =>
  journalFile(folder, readdirSync(join(folder, 'journal')).filter((name) => name.endsWith('.ndjson')).length);

describe('any sequence of commits, failures, reopenings and torn ends', () => {
  it('leaves exactly what was committed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 25 }), async (steps) => {
        const folder = join(temporaryFolder(), 'company');
        let fault: Fault | undefined;
        const files = failingFiles(({ what, path }) =>
          what === 'append' && path.includes('journal') ? fault : undefined,
        );
        const environment = { files, segmentBytes: 900 };
        let store: Store = await create(folder, { environment });
        let model: Model = new Map();
        for (const step of steps) {
          if (step.kind === 'commit') {
            await store.commit(meta, (tx) => work(tx, model, step.writes));
            model = written(model, step.writes);
          } else if (step.kind === 'throw') {
            const stop = new Error('stop');
            const failing = store.commit(meta, (tx) => {
              work(tx, model, step.writes);
              throw stop;
            });
            await expect(failing).rejects.toBe(stop);
          } else if (step.kind === 'full disk') {
            fault = { code: 'ENOSPC', bytesWritten: step.bytes };
            const changes = step.writes.some((write) => 'put' in write || model.has(write.remove));
            const failing = store.commit(meta, (tx) => {
              for (const write of step.writes) {
                if ('put' in write) tx.put(entries, write.put);
                else tx.remove(entries, write.remove);
              }
              // A put that is taken back again is no change.
              return changes && tx.all(entries);
            });
            const left = await failing.catch(() => undefined);
            if (left !== undefined && left !== false) expect(left).toEqual(sorted(model));
            fault = undefined;
          } else {
            await store.close();
            if (step.kind === 'tear')
              appendFileSync(
                lastJournal(folder),
                Buffer.from(step.bytes).map((byte) => (byte === 10 ? 0 : byte)),
              );
            if (step.kind === 'tear' || step.withoutSnapshot) rmSync(join(folder, 'snapshot.json'), { force: true });
            expect((await verifyStore(folder, { collections })).ok).toBe(true);
            store = await open(folder, { environment });
          }
          expectEqual(store, model);
        }
        await store.close();
        expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: store.seq });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a journal cut at any byte', () => {
  it('opens with the commits before the cut, whole', async () => {
    const folder = join(temporaryFolder(), 'company');
    const store = await create(folder);
    for (let count = 0; count < 12; count += 1) {
      await store.commit(meta, (tx) => {
        tx.put(entries, entry(`e${count}a`, 'Ås'));
        tx.put(entries, entry(`e${count}b`, 'Ås'));
      });
    }
    await store.close();
    rmSync(join(folder, 'snapshot.json'));
    const journal = readFileSync(journalFile(folder));
    const first = journal.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: journal.length }), async (cut) => {
        const kept = journal.subarray(0, cut);
        writeFileSync(journalFile(folder), kept);
        const again = await open(folder);
        const whole = kept.toString('latin1').split('\n').length - 2;
        // One more where just the line feed is missing.
        const commits = journal[cut] === 10 ? whole + 1 : whole;
        expect(again.count(entries)).toBe(commits * 2);
        await again.close();
        expect((await verifyStore(folder, { collections })).ok).toBe(true);
        rmSync(join(folder, 'snapshot.json'), { force: true });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a journal with any one byte changed', () => {
  it('never opens as if it were sound: refused, or cut with its bytes kept', async () => {
    const folder = join(temporaryFolder(), 'company');
    const store = await create(folder);
    for (let count = 0; count < 6; count += 1) await store.commit(meta, (tx) => tx.put(entries, entry(`e${count}`)));
    await store.close();
    rmSync(join(folder, 'snapshot.json'));
    const journal = readFileSync(journalFile(folder));
    await fc.assert(
      fc.asyncProperty(fc.nat(journal.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(journal);
        bytes.writeUInt8((bytes[at] ?? 0) ^ change, at);
        writeFileSync(journalFile(folder), bytes);
        const outcome = await open(folder).then(
          async (opened) => {
            await opened.close();
            return opened.notices.map(({ code }) => code);
          },
          (error: { failure?: { code: string } }) => error.failure?.code,
        );
        // Only the last line's own feed or a NUL in it can look like an append that never finished.
        const isLastLine = at > journal.lastIndexOf('\n', journal.length - 2);
        if (isLastLine && Array.isArray(outcome)) expect(outcome).toEqual(['store.notice.tornLine']);
        else expect(outcome).toBe('store.damaged');
        rmSync(join(folder, 'snapshot.json'), { force: true });
      }),
      { numRuns: 150 },
    );
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});
