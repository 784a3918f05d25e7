import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@main/store/journal-entry';
import { verifyStore } from '@main/store/store';
import { syncedBy } from '@main/store/synced-folder';
import { describe, expect, it } from 'vitest';
import { collections, companyOf, entries, entriesUpTo, entry, journalFile, meta, open, putEach } from './company';

const snapshotOf = (folder: string) => join(folder, 'snapshot.json');

describe('the snapshot', () => {
  it('is written while the company is open when a thousand commits lie after the last one', async () => {
    const folder = await companyOf(1);
    const store = await open(folder);
    await putEach(store, entriesUpTo(990));
    expect(existsSync(snapshotOf(folder))).toBe(false);
    await putEach(store, entriesUpTo(20));
    await expect.poll(() => existsSync(snapshotOf(folder))).toBe(true);
    expect(JSON.parse(readFileSync(snapshotOf(folder), 'utf8')).collections.entries).toHaveLength(990);
    await store.close();
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, snapshot: 'equal' });
  });

  it('is written while the company is open when the commits after the last one are large', async () => {
    const folder = await companyOf(1);
    const store = await open(folder);
    await putEach(store, [entry('big', 'p1', { note: 'x'.repeat(5_000_000) })]);
    await expect.poll(() => existsSync(snapshotOf(folder))).toBe(true);
  });

  it('spares the opening the journal before it', async () => {
    const folder = await companyOf(20, { environment: { segmentBytes: 1500 } });
    await (await open(folder)).close();
    // Not read any more, so that what is wrong with it is for `verify` and the backup to find.
    writeFileSync(
      journalFile(folder, 1),
      readFileSync(journalFile(folder, 1), 'utf8').replace('"hours":1', '"hours":2'),
    );
    const store = await open(folder);
    expect(store.all(entries)).toEqual(entriesUpTo(20).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    await store.close();
    expect(await verifyStore(folder, { collections })).toMatchObject({
      ok: false,
      problem: { kind: 'wrongHash', line: 2 },
    });
  });

  it('that says something else than the journal, under a right hash, is found by the proof', async () => {
    const folder = await companyOf(3);
    await (await open(folder)).close();
    const text = readFileSync(snapshotOf(folder), 'utf8').replace(
      '"id":"e2","project":"p1","hours":1',
      '"id":"e2","project":"p1","hours":7',
    );
    const body = text.slice(0, text.lastIndexOf(',\n"sha256"'));
    writeFileSync(snapshotOf(folder), `${body},\n"sha256":"${sha256(body)}"}\n`);
    expect(await verifyStore(folder, { collections })).toMatchObject({
      ok: false,
      snapshot: 'unproven',
      problem: { kind: 'snapshotDiffers', file: 'snapshot.json', detail: 'entries' },
    });
  });

  it('is no worse when it is missing or older than the journal', async () => {
    const folder = await companyOf(2);
    await (await open(folder)).close();
    const old = readFileSync(snapshotOf(folder));
    const store = await open(folder);
    await store.commit(meta, (tx) => tx.remove(entries, 'e1'));
    await putEach(store, [entry('e3')]);
    await store.close();
    const expected = [entry('e2'), entry('e3')];
    writeFileSync(snapshotOf(folder), old);
    const fromOld = await open(folder);
    expect(fromOld.all(entries)).toEqual(expected);
    await fromOld.close();
    rmSync(snapshotOf(folder));
    expect((await open(folder)).all(entries)).toEqual(expected);
  });
});

describe('a file of the journal that was begun, and whose first line never finished', () => {
  it('is no part of what the snapshot stands on', async () => {
    const folder = await companyOf(3);
    writeFileSync(journalFile(folder, 2), '{"seq":5,');
    await (await open(folder)).close();
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, snapshot: 'equal' });
    const store = await open(folder);
    expect(store.notices).toEqual([]);
    await putEach(store, entriesUpTo(4).slice(3));
    await store.close();
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: 5 });
  });
});

describe('a folder that other programs keep in step', () => {
  it('is known by the names in its path', () => {
    const paths: Record<string, string | undefined> = {
      '/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/Proforma': 'iCloud Drive',
      '/Users/kari/Library/CloudStorage/GoogleDrive-kari@example.com/My Drive/Proforma': 'Google Drive',
      '/Users/kari/Library/CloudStorage/Other/Proforma': 'CloudStorage',
      'C:\\Users\\kari\\OneDrive\\Proforma': 'OneDrive',
      'C:\\Users\\kari\\OneDrive - Acme AS\\Proforma': 'OneDrive',
      '/home/kari/Dropbox (Acme)/Proforma': 'Dropbox',
      '/home/kari/Nextcloud2/x': 'Nextcloud',
      '/home/kari/.config/Proforma/companies/acme': undefined,
      '/home/kari/dropbox-design/acme': undefined,
    };
    for (const [path, service] of Object.entries(paths)) expect([path, syncedBy(path)]).toEqual([path, service]);
  });
});
