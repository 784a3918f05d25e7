import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collection } from '@main/store/collection';
import { verifyStore } from '@main/store/store';
import { refuse } from '@shared/failure';
import { z } from '@shared/zod';
import { describe, expect, it } from 'vitest';
import {
  collections,
  contentOf,
  create,
  type Entry,
  entries,
  entry,
  journalFile,
  listed,
  meta,
  open,
  projects,
  putEach,
  refusal,
  temporaryFolder,
} from './company';

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

describe('a commit', () => {
  it('is there after reopening, from the snapshot and from the journal alone', async () => {
    const folder = temporaryFolder();
    const store = await create(folder);
    await putEach(store, [entry('e1'), entry('e2', 'p2', { tags: ['a', 'b'], note: 'æøå ‰ \u2028 "' })]);
    await store.commit({ ...meta, action: 'entry.remove' }, (tx) => tx.remove(entries, 'e1'));
    const before = store.all(entries);
    await store.close();

    const again = await open(folder);
    expect(again.all(entries)).toEqual(before);
    expect(again.seq).toBe(4);
    await again.close();
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: 4, snapshot: 'equal' });
  });

  it('is one line that says who, what, when and why', async () => {
    const folder = temporaryFolder();
    const store = await create(folder);
    await store.commit({ action: 'entry.put', by: 'Kari', reason: 'typed by hand' }, (tx) => {
      tx.put(entries, entry('e1'));
      tx.put(projects, { id: 'p1', name: 'Bridge' });
    });
    const lines = readFileSync(journalFile(folder), 'utf8').split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({
      seq: 2,
      at: '2026-03-10T09:00:00.000Z',
      by: 'Kari',
      action: 'entry.put',
      reason: 'typed by hand',
      puts: { entries: [{ id: 'e1', project: 'p1', hours: 1, tags: [] }], projects: [{ id: 'p1', name: 'Bridge' }] },
      removes: {},
      prev: JSON.parse(lines[0] ?? '').hash,
    });
  });

  it('answers what its work answers, and announces what it touched', async () => {
    const store = await create(temporaryFolder());
    await putEach(store, [entry('e1')]);
    const heard: unknown[] = [];
    const stop = store.onCommit((change) => heard.push(change));
    const answer = await store.commit(meta, (tx) => {
      tx.put(entries, entry('e2'));
      tx.remove(entries, 'e1');
      return 'done';
    });
    stop();
    await putEach(store, [entry('e3')]);
    expect(answer).toBe('done');
    expect(heard).toEqual([{ seq: 3, touched: { entries: ['e2', 'e1'] } }]);
  });

  it('writes nothing when its work changes nothing', async () => {
    const folder = temporaryFolder();
    const store = await create(folder);
    await putEach(store, [entry('e1')]);
    const before = readFileSync(journalFile(folder));
    await store.commit(meta, (tx) => {
      tx.put(entries, entry('e2'));
      tx.remove(entries, 'e2');
      tx.remove(entries, 'never there');
    });
    expect(store.seq).toBe(2);
    expect(readFileSync(journalFile(folder))).toEqual(before);
  });

  it('leaves no trace when its work throws', async () => {
    const folder = temporaryFolder();
    const store = await create(folder);
    await putEach(store, [entry('e1')]);
    const before = contentOf(folder);
    const failure = await refusal(
      store.commit(meta, (tx) => {
        tx.put(entries, entry('e2'));
        tx.remove(entries, 'e1');
        refuse('common.notFound', { what: 'Project', id: 'p9' });
      }),
    );
    expect(failure.code).toBe('common.notFound');
    expect(ids(store.all(entries))).toEqual(['e1']);
    expect(ids(store.by(entries, 'project', 'p1'))).toEqual(['e1']);
    expect(contentOf(folder)).toEqual(before);
  });

  it('refuses a row that does not fit its schema, and writes nothing of the others', async () => {
    const store = await create(temporaryFolder());
    const failure = await refusal(
      store.commit(meta, (tx) => {
        tx.put(entries, entry('e1'));
        tx.put(entries, entry('e2', 'p1', { hours: 1.5 }));
      }),
    );
    expect(failure).toMatchObject({ code: 'store.invalidRow', params: { collection: 'entries', id: 'e2' } });
    expect(failure.params['detail']).toMatch(/^hours: /);
    expect(store.count(entries)).toBe(0);
  });

  it('refuses work that answers a promise, and whatever it does later', async () => {
    const store = await create(temporaryFolder());
    let late: Promise<void> | undefined;
    const work = store.commit(meta, (tx) => {
      tx.put(entries, entry('e1'));
      late = Promise.resolve().then(() => tx.put(entries, entry('e2')));
      return late;
    });
    await expect(work).rejects.toThrow(/synchronous/);
    await expect(late).rejects.toThrow(/ended/);
    expect(store.count(entries)).toBe(0);
    expect(store.seq).toBe(1);
  });

  it('runs after the one before, and sees what that one did', async () => {
    const store = await create(temporaryFolder());
    await Promise.all(
      Array.from({ length: 50 }, () =>
        store.commit(meta, (tx) => tx.put(entries, entry(`e${String(tx.count(entries)).padStart(2, '0')}`))),
      ),
    );
    expect(store.count(entries)).toBe(50);
    expect(store.seq).toBe(51);
  });

  it('lets a listener that throws neither fail it nor keep the news from the others', async () => {
    const store = await create(temporaryFolder());
    const warned = new Promise<Error>((tell) => process.once('warning', tell));
    const heard: number[] = [];
    store.onCommit(() => {
      throw new Error('a window broke');
    });
    store.onCommit((change) => heard.push(change.seq));
    await putEach(store, [entry('e1')]);
    expect(heard).toEqual([2]);
    expect((await warned).message).toBe('a window broke');
  });

  it('is refused after closing', async () => {
    const store = await create(temporaryFolder());
    const last = store.commit(meta, (tx) => tx.put(entries, entry('e1')));
    await store.close();
    await last;
    expect((await refusal(store.commit(meta, () => undefined))).code).toBe('store.closed');
    expect((await refusal(store.backUp())).code).toBe('store.closed');
    await store.close();
  });
});

describe('reading within a commit', () => {
  it('sees what the commit has put and removed, by id, by index and in all', async () => {
    const store = await create(temporaryFolder());
    await putEach(store, [entry('e1', 'p1'), entry('e3', 'p1', { tags: ['x'] }), entry('e5', 'p2')]);
    await store.commit(meta, (tx) => {
      tx.put(entries, entry('e4', 'p1'));
      tx.put(entries, entry('e2', 'p1', { tags: ['x', 'x', 'y'] }));
      tx.put(entries, entry('e5', 'p1'));
      tx.remove(entries, 'e3');
      expect(ids(tx.all(entries))).toEqual(['e1', 'e2', 'e4', 'e5']);
      expect(ids(tx.by(entries, 'project', 'p1'))).toEqual(['e1', 'e2', 'e4', 'e5']);
      expect(ids(tx.by(entries, 'project', 'p2'))).toEqual([]);
      expect(ids(tx.by(entries, 'tag', 'x'))).toEqual(['e2']);
      expect(tx.get(entries, 'e3')).toBeUndefined();
      expect(tx.get(entries, 'e5')?.project).toBe('p1');
      expect(tx.count(entries)).toBe(4);
      expect(ids(store.all(entries))).toEqual(['e1', 'e3', 'e5']);
    });
    expect(ids(store.by(entries, 'project', 'p1'))).toEqual(['e1', 'e2', 'e4', 'e5']);
    expect(ids(store.by(entries, 'tag', 'y'))).toEqual(['e2']);
    expect(store.count(entries)).toBe(4);
  });

  it('knows no collection and no index that was not declared', async () => {
    const store = await create(temporaryFolder());
    const stranger = { ...projects, name: 'strangers' };
    expect(() => store.all(stranger)).toThrow(/strangers/);
    expect(() => store.by(entries, 'colour', 'red')).toThrow(/colour/);
    await expect(store.commit(meta, (tx) => tx.put(stranger, { id: 'x', name: 'x' }))).rejects.toThrow(/strangers/);
  });
});

describe('a row', () => {
  it('cannot be changed behind the store’s back', async () => {
    const store = await create(temporaryFolder());
    const given: Entry = entry('e1', 'p1', { tags: ['a'] });
    await putEach(store, [given]);
    given.tags.push('b');
    given.project = 'p2';
    const kept = store.get(entries, 'e1');
    expect(kept).toEqual(entry('e1', 'p1', { tags: ['a'] }));
    expect(() => kept?.tags.push('c')).toThrow(TypeError);
    expect(() => Object.assign(kept ?? {}, { hours: 9 })).toThrow(TypeError);
  });

  it('gets the defaults of its schema, also where it was written before they were there', async () => {
    const folder = temporaryFolder();
    const shape = z.object({ id: z.string(), name: z.string() });
    const before = collection({ name: 'people', schema: shape, indexes: {} });
    const after = collection({
      name: 'people',
      schema: shape.extend({ role: z.string().default('consultant') }),
      indexes: { role: (person) => person.role },
    });
    const store = await create(folder, { collections: [before] });
    await store.commit(meta, (tx) => tx.put(before, { id: 'k', name: 'Kari' }));
    await store.close();
    const again = await open(folder, { collections: [after] });
    expect(again.by(after, 'role', 'consultant')).toEqual([{ id: 'k', name: 'Kari', role: 'consultant' }]);
    await again.close();
    expect(await verifyStore(folder, { collections: [after] })).toMatchObject({ ok: true, snapshot: 'equal' });
  });
});

describe('the history', () => {
  it('tells every commit that touched a row, and only what it says about that row', async () => {
    const store = await create(temporaryFolder());
    await store.commit(meta, (tx) => {
      tx.put(entries, entry('e1'));
      tx.put(entries, entry('e2'));
    });
    await putEach(store, [entry('e2', 'p9')]);
    await store.commit({ ...meta, by: 'Ola' }, (tx) => tx.remove(entries, 'e1'));
    const told = await listed(store.history({ collection: 'entries', id: 'e1' }));
    expect(told.map(({ seq, by, puts, removes }) => ({ seq, by, puts, removes }))).toEqual([
      { seq: 2, by: 'Kari', puts: { entries: [entry('e1')] }, removes: {} },
      { seq: 4, by: 'Ola', puts: {}, removes: { entries: ['e1'] } },
    ]);
  });

  it('finds one row in every file of the journal, and refuses a line of it that was altered', async () => {
    const folder = temporaryFolder();
    const store = await create(folder, { environment: { segmentBytes: 500 } });
    const rows = Array.from({ length: 20 }, (_, index) => entry(index % 5 === 0 ? 'wanted' : `e${index}`, `p${index}`));
    await putEach(store, rows);
    const trail = async (from?: number) =>
      (await listed(store.history({ id: 'wanted', ...(from !== undefined && { from }) }))).map(({ seq }) => seq);
    expect(await trail()).toEqual([2, 7, 12, 17]);
    expect(await trail(8)).toEqual([12, 17]);
    for (const name of readdirSync(join(folder, 'journal'))) {
      const file = join(folder, 'journal', name);
      writeFileSync(file, readFileSync(file, 'utf8').replace('"project":"p5"', '"project":"p6"'));
    }
    await expect(trail()).rejects.toMatchObject({ failure: { code: 'store.damaged' } });
  });

  it('begins and ends where it is asked to, over several files of the journal', async () => {
    const folder = temporaryFolder();
    const store = await create(folder, { environment: { segmentBytes: 500 } });
    await putEach(
      store,
      Array.from({ length: 20 }, (_, index) => entry(`e${index}`)),
    );
    const seqs = async (filter: object) => (await listed(store.history(filter))).map(({ seq }) => seq);
    expect(await seqs({})).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    expect(await seqs({ from: 17 })).toEqual([17, 18, 19, 20, 21]);
    expect(await seqs({ from: 5, limit: 3 })).toEqual([5, 6, 7]);
    expect(await seqs({ collection: 'projects' })).toEqual([]);
    expect(await seqs({ from: 99 })).toEqual([]);
    expect(readFileSync(join(folder, 'journal', '000003.ndjson'), 'utf8')).toMatch(/^\{"seq":/);
  });
});
