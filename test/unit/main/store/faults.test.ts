import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyStore } from '@main/store/store';
import { describe, expect, it } from 'vitest';
import {
  collections,
  companyOf,
  contentOf,
  create,
  entries,
  entriesUpTo,
  entry,
  journalFile,
  meta,
  noticeCodes,
  open,
  putEach,
  refusal,
  temporaryFolder,
} from './company';
import { type Fault, type FileCall, failingFiles } from './failing-files';

const isJournal = (path: string) => path.endsWith('.ndjson');

/** Opens a company of three entries on a file system that can be told to fail. */
async function openOnFailingDisk(segmentBytes = 1_000_000) {
  const folder = await companyOf(3, { environment: { segmentBytes } });
  let plan: (call: FileCall) => Fault | undefined = () => undefined;
  const files = failingFiles((call) => plan(call));
  const store = await open(folder, { environment: { files, segmentBytes } });
  return {
    folder,
    store,
    fail: (next: typeof plan) => {
      plan = next;
    },
  };
}

const put = (id: string) => [entry(id)];

describe('a commit that cannot be written', () => {
  const faults: Record<string, (call: FileCall) => Fault | undefined> = {
    'disk full': ({ what }) => (what === 'append' ? { code: 'ENOSPC' } : undefined),
    'disk full in the middle of the line': ({ what }) =>
      what === 'append' ? { code: 'ENOSPC', bytesWritten: 100 } : undefined,
    'disk full before the line feed': ({ what }) =>
      what === 'append' ? { code: 'ENOSPC', bytesWritten: -1 } : undefined,
    'no permission': ({ what, path }) => (what === 'open' && isJournal(path) ? { code: 'EACCES' } : undefined),
    'read-only': ({ what, path }) => (what === 'open' && isJournal(path) ? { code: 'EROFS' } : undefined),
    'the disk fails to sync': ({ what, path }) =>
      what === 'datasync' && isJournal(path) ? { code: 'EIO' } : undefined,
    'the disk fails altogether': ({ what, path }) =>
      isJournal(path) && what !== 'open' ? { code: 'EIO', bytesWritten: 50 } : undefined,
  };

  for (const [name, plan] of Object.entries(faults)) {
    for (const segmentBytes of [1_000_000, 700]) {
      it(`is refused, changes nothing, and can be made later: ${name}, ${segmentBytes === 700 ? 'new file' : 'same file'}`, async () => {
        const { folder, store, fail } = await openOnFailingDisk(segmentBytes);
        fail(plan);
        for (let attempt = 1; attempt <= 2; attempt += 1) {
          const failure = await refusal(putEach(store, put('e4')));
          expect(failure.code).toBe('store.notSaved');
          expect(failure.params['detail']).toMatch(/^E(NOSPC|ACCES|ROFS|IO): /);
          expect(store.all(entries)).toEqual(entriesUpTo(3));
          expect(store.seq).toBe(4);
        }
        fail(() => undefined);
        await putEach(store, [entry('e4'), entry('e5')]);
        await store.close();
        expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: 6, unfinishedBytes: 0 });
        expect((await open(folder)).all(entries)).toEqual(entriesUpTo(5));
      });
    }
  }

  it('does not stay in the journal when the program ends before the disk recovers', async () => {
    const { folder, store, fail } = await openOnFailingDisk();
    fail(({ what, path }) => (isJournal(path) && what !== 'open' ? { code: 'EIO', bytesWritten: 120 } : undefined));
    await refusal(putEach(store, put('e4')));
    await store.close();
    const again = await open(folder);
    expect(again.all(entries)).toEqual(entriesUpTo(3));
    expect(noticeCodes(again)).toContain('store.notice.tornLine');
  });

  it('keeps what waits behind it going', async () => {
    const { store, fail } = await openOnFailingDisk();
    let failures = 1;
    fail(({ what, path }) => (what === 'append' && isJournal(path) && failures-- > 0 ? { code: 'ENOSPC' } : undefined));
    const results = await Promise.allSettled(['a', 'b', 'c'].map((id) => putEach(store, put(id))));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(store.count(entries)).toBe(5);
  });
});

describe('a journal that somebody else writes to', () => {
  it('is not written to any more', async () => {
    const { folder, store } = await openOnFailingDisk();
    appendFileSync(journalFile(folder), 'from a synced folder\n');
    const before = readFileSync(journalFile(folder));
    expect(await refusal(putEach(store, put('e4')))).toEqual({
      code: 'store.changedOutside',
      params: { file: 'journal/000001.ndjson' },
    });
    expect(readFileSync(journalFile(folder))).toEqual(before);
    expect(store.count(entries)).toBe(3);
  });

  it('is missed when it is deleted, and not begun anew', async () => {
    for (const committedBefore of [0, 1]) {
      const { folder, store } = await openOnFailingDisk();
      await putEach(store, entriesUpTo(3 + committedBefore).slice(3));
      rmSync(journalFile(folder));
      expect((await refusal(putEach(store, put('e9')))).code).toBe('store.changedOutside');
      expect(existsSync(journalFile(folder))).toBe(false);
    }
  });

  it('is missed when the company’s folder is moved away', async () => {
    const { folder, store } = await openOnFailingDisk();
    renameSync(folder, `${folder}-moved`);
    expect((await refusal(putEach(store, put('e9')))).code).toBe('store.changedOutside');
    renameSync(`${folder}-moved`, folder);
    await putEach(store, put('e4'));
    expect(store.count(entries)).toBe(4);
  });
});

describe('what is not a commit', () => {
  it('may fail without a commit failing: the snapshot', async () => {
    const { folder, store, fail } = await openOnFailingDisk();
    await putEach(store, put('e4'));
    fail(({ path }) => (path.includes('snapshot.json') ? { code: 'ENOSPC' } : undefined));
    await store.close();
    expect(noticeCodes(store)).toEqual(['store.notice.snapshotNotWritten']);
    expect(existsSync(join(folder, 'snapshot.json'))).toBe(false);
    expect((await open(folder)).all(entries)).toEqual(entriesUpTo(4));
  });

  it('leaves the old snapshot whole when the new one fails half-way', async () => {
    const folder = await companyOf(3);
    await (await open(folder)).close();
    const before = readFileSync(join(folder, 'snapshot.json'));
    for (const what of ['append', 'sync', 'rename'] as const) {
      const files = failingFiles((call) =>
        call.what === what && call.path.includes('snapshot.json') ? { code: 'ENOSPC', bytesWritten: 10 } : undefined,
      );
      const store = await open(folder, { environment: { files } });
      await store.commit(meta, (tx) => {
        for (const row of entriesUpTo(50)) tx.put(entries, row);
      });
      await store.close();
      expect(readFileSync(join(folder, 'snapshot.json'))).toEqual(before);
      expect(Object.keys(contentOf(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  });

  it('may fail without a commit failing: the backup at opening', async () => {
    const folder = await companyOf(3);
    const files = failingFiles(({ path }) => (path.includes('backups') ? { code: 'ENOSPC' } : undefined));
    const store = await open(folder, { environment: { files } });
    await putEach(store, put('e4'));
    await store.close();
    expect(store.notices).toEqual([
      { code: 'store.notice.backupFailed', params: { detail: 'ENOSPC: as the system says it' } },
    ]);
    expect((await refusal(create(folder))).code).toBe('store.exists');
  });

  it('refuses to open, and changes nothing, where the folder cannot be written to', async () => {
    const folder = await companyOf(3);
    const before = contentOf(folder);
    const files = failingFiles(({ what }) => (what === 'open' ? { code: 'EROFS' } : undefined));
    expect(await refusal(open(folder, { environment: { files } }))).toMatchObject({ code: 'store.noAccess' });
    expect(contentOf(folder)).toEqual(before);
  });

  it('leaves no half company behind when making one fails', async () => {
    const folder = join(temporaryFolder(), 'company');
    const files = failingFiles(({ what, path }) =>
      what === 'append' && path.includes('journal') ? { code: 'ENOSPC', bytesWritten: 20 } : undefined,
    );
    expect((await refusal(create(folder, { environment: { files } }))).code).toBe('store.noAccess');
    expect(contentOf(folder)).toEqual({});
    await putEach(await create(folder), put('e1'));
  });

  it('is put away at the next opening, where a crash left it', async () => {
    const folder = await companyOf(1);
    const litter = [
      'snapshot.json.0f.tmp',
      'backups/a.unproven',
      'backups/a.unproven.0f.tmp',
      'documents/a.pdf.0f.tmp',
    ];
    const store = await open(folder);
    await store.putDocument(Buffer.from('x'), 'pdf');
    await store.backUp();
    await store.close();
    for (const name of litter) writeFileSync(join(folder, name), 'x');
    await (await open(folder)).close();
    for (const name of litter) expect([name, existsSync(join(folder, name))]).toEqual([name, false]);
  });
});
