import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { collection } from '@main/store/collection';
import { type Collections, CURRENT_FORMAT, type DataFormat, type Migration } from '@main/store/format';
import { openStore, restoreBackup, verifyStore } from '@main/store/store';
import { z } from '@shared/zod';
import { describe, expect, it } from 'vitest';
import {
  collections,
  contentOf,
  create,
  entries,
  entry,
  journalFile,
  listed,
  noticeCodes,
  open,
  projects,
  refusal,
  temporaryFolder,
} from './company';

const fixtures = join(import.meta.dirname, '../../../fixtures/stores');
const now = () => '2026-03-10T09:00:00.000Z';

/** A copy of a company that a released version wrote. Fixtures are kept for ever and never written again. */
function fixture(version: string): string {
  const folder = join(temporaryFolder(), version);
  cpSync(join(fixtures, version), folder, { recursive: true });
  return folder;
}

/** Format 2: hours become minutes, and each entry names its project's customer. */
const minuteEntries = collection({
  name: 'entries',
  schema: z.object({ id: z.string(), project: z.string(), minutes: z.int(), tags: z.array(z.string()) }),
  indexes: { project: (row) => row.project },
});

const hoursToMinutes: Migration = {
  from: 1,
  mayChangeCountOf: [],
  migrate: (rows) => ({
    ...rows,
    entries: (rows['entries'] ?? []).map((row) => {
      const { note: _note, hours, ...rest } = entries.schema.parse(row);
      return { ...rest, minutes: hours * 60 };
    }),
  }),
};

const formatOf = (...migrations: Migration[]): DataFormat => ({ version: migrations.length + 1, migrations });
const toTwo = {
  collections: [minuteEntries, ...collections.slice(1)],
  now,
  environment: { format: formatOf(hoursToMinutes) },
};

describe('the data format of this program', () => {
  it('is still the one that released versions wrote', async () => {
    const folder = fixture('v1');
    expect(await verifyStore(folder, { collections })).toMatchObject({
      ok: true,
      seq: 5,
      counts: { entries: 2, projects: 1 },
    });
    const store = await open(folder);
    expect(store.notices).toEqual([]);
    expect(store.all(entries)).toEqual([
      entry('e1', 'p1', { hours: 3, tags: ['travel'], note: 'Reise til Ålesund' }),
      entry('e3', 'p1', { hours: 2 }),
    ]);
    expect(CURRENT_FORMAT.migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: CURRENT_FORMAT.version - 1 }, (_, index) => index + 1),
    );
  });
});

describe('a migration', () => {
  it('is one commit after a proven backup, and leaves what was written before as it was', async () => {
    const folder = fixture('v1');
    const old = readFileSync(journalFile(folder), 'utf8');
    const store = await openStore(folder, toTwo);
    expect(store.all(minuteEntries)).toEqual([
      { id: 'e1', project: 'p1', minutes: 180, tags: ['travel'] },
      { id: 'e3', project: 'p1', minutes: 120, tags: [] },
    ]);
    expect(noticeCodes(store)).toEqual(['store.notice.migrated']);
    expect(store.notices[0]?.params).toMatchObject({ from: 1, to: 2 });
    expect(readdirSync(join(folder, 'backups'))).toEqual([store.notices[0]?.params['file']]);
    const [migration] = await listed(store.history({ from: 6 }));
    expect(migration).toMatchObject({ action: 'store.migrate', by: 'proforma', format: 2, removes: {} });
    expect(Object.keys(migration?.puts ?? {})).toEqual(['entries']);
    await store.close();
    expect(readFileSync(journalFile(folder), 'utf8').startsWith(old)).toBe(true);
    expect(await verifyStore(folder, toTwo)).toMatchObject({ ok: true, seq: 6, snapshot: 'equal' });

    const again = await openStore(folder, toTwo);
    expect(again.notices).toEqual([]);
    expect(again.all(minuteEntries)).toHaveLength(2);
    await again.close();
    rmSync(join(folder, 'snapshot.json'));
    const replayed = await openStore(folder, toTwo);
    expect(replayed.by(minuteEntries, 'project', 'p1')).toHaveLength(2);
    await replayed.close();
  });

  it('can be gone back from with the version before', async () => {
    const folder = fixture('v1');
    const store = await openStore(folder, toTwo);
    await store.close();
    const before = contentOf(folder);
    expect(await refusal(open(folder))).toEqual({ code: 'store.newerFormat', params: { found: 2, known: 1 } });
    expect(contentOf(folder)).toEqual(before);
    await restoreBackup(folder, readdirSync(join(folder, 'backups'))[0] ?? '', { collections, now, by: 'Kari' });
    expect((await open(folder)).all(entries)).toHaveLength(2);
  });

  it('is run over a restored backup of an older format too', async () => {
    const folder = fixture('v1');
    const store = await openStore(folder, toTwo);
    await store.close();
    const [backup = ''] = readdirSync(join(folder, 'backups'));
    await restoreBackup(folder, backup, { ...toTwo, by: 'Kari' });
    const again = await openStore(folder, toTwo);
    expect(again.count(minuteEntries)).toBe(2);
    expect(noticeCodes(again)).toEqual(['store.notice.migrated']);
    await again.close();
  });

  it('takes every step from the version that it finds', async () => {
    const folder = fixture('v1');
    const dropTags: Migration = {
      from: 2,
      mayChangeCountOf: ['projects', 'places'],
      migrate: (rows) => ({ entries: rows['entries'] ?? [], places: [{ id: 'x1' }] }),
    };
    const places = collection({ name: 'places', schema: z.object({ id: z.string() }), indexes: {} });
    const environment = { format: formatOf(hoursToMinutes, dropTags) };
    const store = await openStore(folder, { collections: [...toTwo.collections, places], now, environment });
    expect(store.count(places)).toBe(1);
    expect(store.count(projects)).toBe(0);
    const [migration] = await listed(store.history({ from: 6 }));
    expect(migration).toMatchObject({ format: 3, removes: { projects: ['p1'] } });
    await store.close();
  });

  const failures: Record<string, { step: Partial<Migration>; detail: RegExp }> = {
    'loses a row': {
      step: { migrate: (rows) => ({ ...rows, entries: [] }) },
      detail: /entries had 2 rows and would have 0/,
    },
    throws: {
      step: {
        migrate: () => {
          throw new Error('not thought of');
        },
      },
      detail: /not thought of/,
    },
    'writes into the rows it was given': {
      step: {
        migrate: (rows) => {
          for (const row of rows['entries'] ?? []) Object.assign(row, { minutes: 1 });
          return rows;
        },
      },
      detail: /version 1: /,
    },
    'leaves a row that today’s schema refuses': {
      step: { migrate: (rows: Collections) => rows },
      detail: /entries e1: minutes/,
    },
    'changes a sum': { step: { check: () => 'the sum of hours was 5 and would be 4' }, detail: /the sum of hours/ },
    'is missing': { step: { from: 7 }, detail: /no step from version 1/ },
  };

  for (const [name, { step, detail }] of Object.entries(failures)) {
    it(`that ${name} is refused, and nothing has changed`, async () => {
      const folder = fixture('v1');
      const before = contentOf(folder);
      const format = { version: 2, migrations: [{ ...hoursToMinutes, ...step }] };
      const failure = await refusal(openStore(folder, { ...toTwo, environment: { format } }));
      expect(failure).toMatchObject({ code: 'store.migrationFailed', params: { from: 1, to: 2 } });
      expect(failure.params['detail']).toMatch(detail);
      expect(contentOf(folder)).toEqual(before);
    });
  }
});

describe('a company of a newer format', () => {
  it('is refused before anything is read into it, with or without its snapshot', async () => {
    const folder = temporaryFolder();
    const newer = { format: { version: 9, migrations: [] } };
    const store = await create(folder, { environment: newer });
    await store.commit({ action: 'entry.put', by: 'Kari' }, (tx) => tx.put(entries, entry('e1')));
    await store.close();
    for (const hasSnapshot of [true, false]) {
      expect(existsSync(join(folder, 'snapshot.json'))).toBe(hasSnapshot);
      const before = contentOf(folder);
      expect(await refusal(open(folder))).toEqual({ code: 'store.newerFormat', params: { found: 9, known: 1 } });
      expect(contentOf(folder)).toEqual(before);
      rmSync(join(folder, 'snapshot.json'), { force: true });
    }
  });
});
