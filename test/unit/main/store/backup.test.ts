import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { inspectStore, restoreBackup, SOUND_PART, verifyStore } from '@main/store/store';
import { describe, expect, it } from 'vitest';
import {
  clock,
  collections,
  companyOf,
  contentOf,
  create,
  entries,
  entriesUpTo,
  entry,
  journalFile,
  listed,
  noticeCodes,
  open,
  putEach,
  refusal,
  temporaryFolder,
} from './company';
import { failingFiles } from './failing-files';

const backupsIn = (folder: string): string[] =>
  existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')).sort() : [];

const restore = (folder: string, id: string, at = '2026-03-11T09:00:00.000Z') =>
  restoreBackup(folder, id, { collections, now: () => at, by: 'Kari' });

/** A timer that a test lets go off, and a store on a clock of its own. */
async function openWithTimer(folder: string, time: ReturnType<typeof clock>) {
  let goOff: () => void = () => undefined;
  let stopped = false;
  const store = await open(folder, {
    now: time.now,
    environment: {
      every: (milliseconds, work) => {
        expect(milliseconds).toBe(15 * 60_000);
        goOff = work;
        return () => {
          stopped = true;
        };
      },
    },
  });
  return {
    store,
    quarter: () => {
      time.advance(15);
      goOff();
    },
    stopped: () => stopped,
  };
}

describe('a backup', () => {
  it('is the whole journal in one file that the usual tools read, under a line that says what it holds', async () => {
    const folder = await companyOf(5, { environment: { segmentBytes: 700 } });
    const store = await open(folder);
    const info = await store.backUp();
    expect(info).toMatchObject({ seq: 6, kind: 'requested', counts: { entries: 5 }, at: '2026-03-10T09:00:00.000Z' });
    const [header, ...lines] = gunzipSync(readFileSync(join(folder, 'backups', info.id)))
      .toString()
      .split('\n');
    expect(JSON.parse(header ?? '')).toEqual({
      backup: { at: info.at, kind: 'requested', seq: 6, hash: info.hash, format: 1, counts: { entries: 5 } },
    });
    const journal = readdirSync(join(folder, 'journal')).map((name) =>
      readFileSync(join(folder, 'journal', name), 'utf8'),
    );
    expect(journal.length).toBeGreaterThan(1);
    expect(lines.join('\n')).toBe(journal.join(''));
  });

  it('is made at opening when there are changes since the last, and that is a quarter of an hour old', async () => {
    const time = clock();
    const folder = await companyOf(2);
    const visit = async (minutesLater: number, change: boolean) => {
      time.advance(minutesLater);
      const store = await open(folder, { now: time.now });
      if (change) await putEach(store, [entry(`x${time.now()}`)]);
      await store.close();
      return backupsIn(folder).length;
    };
    expect(await visit(0, false)).toBe(1);
    expect(await visit(60, true)).toBe(1);
    expect(await visit(5, true)).toBe(2);
    expect(await visit(5, true)).toBe(2);
    expect(await visit(10, false)).toBe(3);
    expect(await visit(600, false)).toBe(3);
  });

  it('is not made of a company that has just been created', async () => {
    const folder = temporaryFolder();
    await (await create(folder)).close();
    await (await open(folder)).close();
    expect(backupsIn(folder)).toEqual([]);
  });

  it('is made every quarter of an hour in which something changed, until closing', async () => {
    const time = clock();
    const folder = await companyOf(1);
    const { store, quarter, stopped } = await openWithTimer(folder, time);
    const times = () => backupsIn(folder).flatMap((name) => (name.endsWith('.gz') ? name.slice(11, 19) : []));
    await expect.poll(times).toEqual(['09-00-00']);
    await putEach(store, [entry('e2')]);
    quarter();
    await expect.poll(times).toEqual(['09-00-00', '09-15-00']);
    // Nothing has changed since: this one passes, and the next has its turn after it.
    quarter();
    await putEach(store, [entry('e3')]);
    quarter();
    await expect.poll(times).toEqual(['09-00-00', '09-15-00', '09-45-00']);
    await store.close();
    expect(stopped()).toBe(true);
  });

  it('lets older ones go only after it has been read back and proven', async () => {
    const time = clock();
    const folder = await companyOf(3);
    const store = await open(folder, { now: time.now });
    for (let count = 0; count < 5; count += 1) {
      time.advance(60);
      await store.backUp();
    }
    const before = backupsIn(folder);
    expect(before).toHaveLength(3);
    await store.close();

    // A disk that garbles what is written there.
    const files = failingFiles(() => undefined);
    const garbling = {
      ...files,
      rename: async (from: string, to: string) => {
        if (String(from).includes('unproven') && String(from).endsWith('.tmp')) writeFileSync(from, gzipSync('{}\n'));
        await files.rename(from, to);
      },
    };
    time.advance(60);
    const broken = await open(folder, { now: time.now, environment: { files: garbling as typeof files } });
    expect((await refusal(broken.backUp())).code).toBe('store.backupNotMade');
    expect(backupsIn(folder)).toEqual(before);
  });

  it('tells of damage in the part of the journal that a snapshot spares the opening', async () => {
    const folder = await companyOf(3);
    await (await open(folder)).close();
    rmSync(join(folder, 'backups'), { recursive: true });
    const text = readFileSync(journalFile(folder), 'utf8');
    writeFileSync(journalFile(folder), text.replace('"id":"e2"', '"id":"e9"'));
    const store = await open(folder);
    expect(store.all(entries)).toEqual(entriesUpTo(3));
    await store.close();
    expect(store.notices).toMatchObject([
      { code: 'store.notice.backupFailed', params: { detail: expect.stringContaining('line 4: wrongHash') } },
    ]);
    expect(backupsIn(folder)).toEqual([]);
  });

  it('can be made while commits go on', async () => {
    const folder = await companyOf(3);
    const store = await open(folder);
    const more = Array.from({ length: 200 }, (_, index) => entry(`f${index}`));
    const [info] = await Promise.all([store.backUp(), putEach(store, more)]);
    expect(info.counts['entries']).toBe(info.seq - 1);
    const { backups } = await inspectStore(folder, { collections });
    expect(backups.every((backup) => backup.sound)).toBe(true);
  });
});

describe('restoring', () => {
  it('goes back to a backup, and can itself be undone', async () => {
    const folder = await companyOf(3);
    const store = await open(folder);
    const { id } = await store.backUp();
    await putEach(store, [entry('e1', 'p9'), entry('e4')]);
    await store.close();
    const journal = readFileSync(journalFile(folder));

    const report = await restore(folder, id);
    expect(report).toMatchObject({ seq: 4, before: { seq: 6, kind: 'restore', counts: { entries: 4 } } });
    expect(readFileSync(join(folder, report.setAside, 'journal', '000001.ndjson'))).toEqual(journal);
    expect(existsSync(join(folder, report.setAside, 'snapshot.json'))).toBe(true);
    const restored = await open(folder);
    expect(restored.all(entries)).toEqual(entriesUpTo(3));
    expect(restored.notices).toEqual([]);
    expect(
      (await listed(restored.history({ from: 5 }))).map(({ by, action, reason }) => ({ by, action, reason })),
    ).toEqual([{ by: 'Kari', action: 'store.restore', reason: id }]);
    await putEach(restored, [entry('f1')]);
    await restored.close();
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: 6 });

    await restore(folder, report.before?.id ?? '');
    const undone = await open(folder);
    expect(undone.all(entries)).toEqual([entry('e1', 'p9'), ...entriesUpTo(4).slice(1)]);
  });

  it('helps a company that does not open, and keeps the bad files', async () => {
    const folder = await companyOf(3);
    const store = await open(folder);
    await store.backUp();
    await putEach(store, [entry('e4'), entry('e5')]);
    await store.close();
    rmSync(join(folder, 'snapshot.json'));
    const bad = readFileSync(journalFile(folder), 'utf8').replace('"id":"e4"', '"id":"e7"');
    writeFileSync(journalFile(folder), bad);
    expect((await refusal(open(folder))).code).toBe('store.damaged');

    const before = contentOf(folder);
    const { company, backups } = await inspectStore(folder, { collections });
    expect(contentOf(folder)).toEqual(before);
    expect(company).toMatchObject({
      ok: false,
      seq: 4,
      counts: { entries: 3 },
      problem: { kind: 'wrongHash', line: 5 },
    });
    expect(backups.map(({ seq, sound, counts }) => ({ seq, sound, counts }))).toContainEqual({
      seq: 4,
      sound: true,
      counts: { entries: 3 },
    });

    const report = await restore(folder, backups[0]?.id ?? '');
    expect(readFileSync(join(folder, report.setAside, 'journal', '000001.ndjson'), 'utf8')).toBe(bad);
    expect((await open(folder)).all(entries)).toEqual(entriesUpTo(3));
  });

  it('carries on from the sound part of a damaged journal, where that is newer than any backup', async () => {
    for (const segmentBytes of [1_000_000, 700]) {
      const folder = await companyOf(6, { environment: { segmentBytes } });
      const last = readdirSync(join(folder, 'journal')).length;
      const bad = readFileSync(journalFile(folder, last), 'utf8').replace('"id":"e6"', '"id":"e7"');
      writeFileSync(journalFile(folder, last), bad);
      expect(await restore(folder, SOUND_PART)).toMatchObject({ seq: 6, before: { seq: 6 } });
      const store = await open(folder);
      expect(store.all(entries)).toEqual(entriesUpTo(5));
      await store.close();
      expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: 7 });
    }
  });

  it('works without any journal left, and refuses where nothing is sound', async () => {
    const folder = await companyOf(3);
    const store = await open(folder);
    const { id } = await store.backUp();
    await store.close();
    rmSync(join(folder, 'journal'), { recursive: true });
    expect((await refusal(restore(folder, SOUND_PART))).code).toBe('store.nothingSound');
    expect(await restore(folder, id)).toMatchObject({ seq: 4, before: undefined });
    expect((await open(folder)).all(entries)).toEqual(entriesUpTo(3));
  });

  it('refuses a backup that is missing, damaged or not ours to read, and changes nothing', async () => {
    const folder = await companyOf(3);
    const store = await open(folder);
    const { id } = await store.backUp();
    await store.close();
    const path = join(folder, 'backups', id);
    const sound = readFileSync(path);
    const text = gunzipSync(sound).toString();
    expect((await refusal(restore(folder, 'nothing'))).code).toBe('store.backupMissing');
    expect((await refusal(restore(folder, '../journal/000001.ndjson'))).code).toBe('store.backupMissing');
    const broken: Record<string, Buffer> = {
      empty: Buffer.alloc(0),
      half: sound.subarray(0, sound.length / 2),
      'not compressed': Buffer.from(text),
      'without header': gzipSync(text.slice(text.indexOf('\n') + 1)),
      'header alone': gzipSync(text.slice(0, text.indexOf('\n') + 1)),
      changed: gzipSync(text.replace('"id":"e2"', '"id":"e9"')),
      'cut at a line': gzipSync(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)),
      'cut in a line': gzipSync(text.slice(0, -40)),
      'of a newer format': gzipSync(text.replaceAll('"format":1', '"format":2')),
    };
    for (const [name, bytes] of Object.entries(broken)) {
      writeFileSync(path, bytes);
      const before = contentOf(folder);
      const { backups } = await inspectStore(folder, { collections });
      expect([name, backups.find((backup) => backup.id === id)?.sound]).toEqual([name, false]);
      expect([name, (await refusal(restore(folder, id))).code]).toEqual([name, 'store.backupDamaged']);
      expect(contentOf(folder)).toEqual(before);
    }
  });

  it('is refused while the company is open', async () => {
    const folder = await companyOf(1);
    const store = await open(folder);
    const { id } = await store.backUp();
    expect((await refusal(restore(folder, id))).code).toBe('store.locked');
  });

  it('is finished at the next opening where a crash interrupted it, at any step', async () => {
    // The renames, in their order: the snapshot aside, the journal aside, the restored journal into its place.
    for (const step of ['snapshot.json', 'journal', 'journal.restored']) {
      const folder = await companyOf(3);
      const store = await open(folder);
      const { id } = await store.backUp();
      await putEach(store, [entry('e4')]);
      await store.close();
      const stopped = new Error('power cut');
      const files = failingFiles(() => undefined);
      const dying = {
        ...files,
        rename: async (from: string, to: string) => {
          if (from === join(folder, step) || from === join(folder, 'journal.restored')) throw stopped;
          await files.rename(from, to);
        },
      } as typeof files;
      const attempt = restoreBackup(folder, id, {
        collections,
        now: () => '2026-03-11T09:00:00.000Z',
        by: 'Kari',
        environment: { files: dying },
      });
      await expect(attempt).rejects.toBe(stopped);
      const again = await open(folder);
      expect([step, again.all(entries)]).toEqual([step, entriesUpTo(3)]);
      expect(noticeCodes(again)).toEqual(['store.notice.restoreFinished']);
      await again.close();
      expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: 5 });
    }
  });

  it('that fails before the journal was moved leaves the company as it was', async () => {
    const folder = await companyOf(3);
    const store = await open(folder);
    const { id } = await store.backUp();
    await putEach(store, [entry('e4')]);
    await store.close();
    let held = true;
    const files = failingFiles(({ what, path }) =>
      held && what === 'rename' && path === join(folder, 'journal') ? { code: 'EPERM' } : undefined,
    );
    const options = { collections, now: () => '2026-03-11T09:00:00.000Z', by: 'Kari', environment: { files } };
    expect((await refusal(restoreBackup(folder, id, options))).code).toBe('store.noAccess');
    held = false;
    const again = await open(folder);
    expect(again.all(entries)).toEqual(entriesUpTo(4));
    expect(noticeCodes(again)).toEqual([]);
  });
});

describe('a company put together by hand', () => {
  it('opens with the journal of a backup alone', async () => {
    const folder = await companyOf(3);
    const store = await open(folder);
    const { id } = await store.backUp();
    await store.close();
    const text = gunzipSync(readFileSync(join(folder, 'backups', id))).toString();
    renameSync(join(folder, 'journal'), join(folder, 'old-journal'));
    rmSync(join(folder, 'snapshot.json'));
    const other = join(temporaryFolder(), 'company');
    await (await create(other)).close();
    rmSync(join(other, 'snapshot.json'), { force: true });
    writeFileSync(journalFile(other), text.slice(text.indexOf('\n') + 1));
    expect((await open(other)).all(entries)).toEqual(entriesUpTo(3));
  });
});
