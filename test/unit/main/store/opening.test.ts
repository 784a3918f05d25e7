import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, verifyStore } from '@main/store/store';
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

const now = () => '2026-03-10T09:00:00.000Z';
const snapshotOf = (folder: string) => join(folder, 'snapshot.json');

/** A closed company with three entries and a snapshot. */
async function companyWithSnapshot(): Promise<string> {
  const folder = await companyOf(3);
  const store = await open(folder);
  await putEach(store, [entry('e1', 'p2')]);
  await store.close();
  expect(existsSync(snapshotOf(folder))).toBe(true);
  return folder;
}

describe('a folder', () => {
  it('is refused with a reason of its own where it is missing, a file, or no company', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'x');
    const codeOf = async (path: string) => (await refusal(openStore(path, { collections, now }))).code;
    expect(await codeOf(join(folder, 'nowhere'))).toBe('store.missing');
    expect(await codeOf(join(folder, 'file'))).toBe('store.notAFolder');
    expect(await codeOf(join(folder, 'file', 'below'))).toBe('store.noAccess');
    expect(await codeOf(folder)).toBe('store.notACompany');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('is not taken for a new company where it holds one, or files of somebody else', async () => {
    const company = await companyOf(1);
    const before = contentOf(company);
    expect((await refusal(create(company))).code).toBe('store.exists');
    expect(contentOf(company)).toEqual(before);

    const foreign = temporaryFolder();
    writeFileSync(join(foreign, 'thesis.doc'), 'x');
    expect((await refusal(create(foreign))).code).toBe('store.notEmpty');
    expect(readdirSync(foreign)).toEqual(['thesis.doc']);

    writeFileSync(join(temporaryFolder(), 'plain'), '');
    expect((await refusal(create(join(foreign, 'thesis.doc')))).code).toBe('store.notAFolder');
  });

  it('may hold what the system puts there, and is made with its parents', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.DS_Store'), 'x');
    await (await create(folder)).close();
    const store = await create(join(folder, 'deep', 'down'));
    expect(store.folder.endsWith(join('deep', 'down'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is for the user alone', async () => {
    const folder = join(temporaryFolder(), 'company');
    const store = await create(folder);
    await putEach(store, entriesUpTo(1));
    await store.backUp();
    await store.putDocument(Buffer.from('x'), 'pdf');
    await store.close();
    for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
      const found = statSync(join(folder, name));
      expect([name, (found.mode & 0o777).toString(8)]).toEqual([name, found.isDirectory() ? '700' : '600']);
    }
  });

  it('is told of where another program keeps it in step', async () => {
    const store = await create(join(temporaryFolder(), 'OneDrive - Acme', 'company'));
    expect(store.notices).toEqual([{ code: 'store.notice.syncedFolder', params: { service: 'OneDrive' } }]);
  });
});

describe('a snapshot that cannot be used', () => {
  const broken: Record<string, (sound: Buffer) => Buffer | string> = {
    empty: () => '',
    'filled with NUL': (sound) => Buffer.alloc(sound.length),
    'cut in half': (sound) => sound.subarray(0, sound.length / 2),
    'without its last line': (sound) => sound.subarray(0, sound.lastIndexOf('\n,')),
    'an empty array': () => '[]',
    null: () => 'null',
    'a number': () => '7',
    'an empty object': () => '{}',
    'not JSON': () => '<html></html>',
    'begun with a byte order mark': (sound) => Buffer.concat([Buffer.from('\uFEFF'), sound]),
    'changed in one digit': (sound) => sound.toString().replace('"hours":1', '"hours":8'),
    'of a commit that never was, with its hash left as it was': (sound) =>
      sound.toString().replace('"seq":5', '"seq":99'),
  };

  for (const [name, breaking] of Object.entries(broken)) {
    it(`costs nothing but time: ${name}`, async () => {
      const folder = await companyWithSnapshot();
      const bad = Buffer.from(breaking(readFileSync(snapshotOf(folder))));
      writeFileSync(snapshotOf(folder), bad);
      const journal = readFileSync(journalFile(folder));

      const store = await open(folder);
      expect(store.all(entries)).toEqual([entry('e1', 'p2'), entry('e2'), entry('e3')]);
      expect(noticeCodes(store)).toEqual(['store.notice.snapshotIgnored']);
      const kept = store.notices[0]?.params['file'];
      expect(kept).toMatch(/^snapshot\.json\.corrupt-/);
      expect(readFileSync(join(folder, String(kept)))).toEqual(bad);
      expect(readFileSync(journalFile(folder))).toEqual(journal);
      await store.close();

      expect(noticeCodes(await open(folder))).toEqual([]);
    });
  }

  it('of another company is not believed', async () => {
    const folder = await companyWithSnapshot();
    const other = await companyWithSnapshot();
    writeFileSync(snapshotOf(folder), readFileSync(snapshotOf(other)));
    const store = await open(folder);
    expect(noticeCodes(store)).toEqual(['store.notice.snapshotIgnored']);
    expect(store.count(entries)).toBe(3);
  });
});

describe('a torn end', () => {
  const torn: Record<string, (line: string) => Buffer> = {
    'half a line': (line) => Buffer.from(line.slice(0, line.length / 2)),
    'one byte': () => Buffer.from('{'),
    'half a letter': () => Buffer.from('{"seq":5,"by":"Ås').subarray(0, 15),
    'blocks that were never written': () => Buffer.alloc(4096),
    'a line with blocks missing, line feed included': (line) => {
      const bytes = Buffer.from(line);
      bytes.fill(0, 10, 90);
      return bytes;
    },
  };

  for (const [name, tear] of Object.entries(torn)) {
    it(`is cut with a notice, and its bytes are kept: ${name}`, async () => {
      const folder = await companyOf(4);
      const whole = readFileSync(journalFile(folder), 'utf8');
      const last = whole.lastIndexOf('\n', whole.length - 2) + 1;
      const rest = tear(whole.slice(last));
      writeFileSync(journalFile(folder), Buffer.concat([Buffer.from(whole.slice(0, last)), rest]));
      expect(await verifyStore(folder, { collections })).toMatchObject({
        ok: true,
        seq: 4,
        unfinishedBytes: rest.length,
      });

      const store = await open(folder);
      expect(store.all(entries)).toEqual(entriesUpTo(3));
      expect(noticeCodes(store)).toEqual(['store.notice.tornLine']);
      expect(readFileSync(join(folder, String(store.notices[0]?.params['file'])))).toEqual(rest);
      await putEach(store, [entry('e9')]);
      await store.close();
      expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: 5, unfinishedBytes: 0 });
    });
  }

  it('is no loss where only the line feed is missing: the change is whole', async () => {
    const folder = await companyOf(2);
    const whole = readFileSync(journalFile(folder));
    writeFileSync(journalFile(folder), whole.subarray(0, -1));
    const store = await open(folder);
    expect(store.all(entries)).toEqual(entriesUpTo(2));
    expect(store.notices).toEqual([]);
    await putEach(store, [entry('e3')]);
    await store.close();
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: 4 });
  });

  it('in the first line of a new file leaves the files before it', async () => {
    const folder = await companyOf(12, { environment: { segmentBytes: 1000 } });
    const last = readdirSync(join(folder, 'journal')).length;
    expect(last).toBeGreaterThan(2);
    writeFileSync(journalFile(folder, last + 1), '{"seq":14,"at"');
    const store = await open(folder, { environment: { segmentBytes: 1000 } });
    expect(store.all(entries)).toHaveLength(12);
    await putEach(store, [entry('f1')]);
    await store.close();
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, seq: 14 });
  });
});

describe('a damaged journal', () => {
  type Lines = readonly string[];
  const joined = (lines: Lines) => `${lines.join('\n')}\n`;
  const damaged: Record<string, { break: (lines: Lines) => string | Buffer; kind: string; line: number; seq: number }> =
    {
      'a changed figure': {
        break: (lines) =>
          joined(lines).replace('"id":"e2","project":"p1","hours":1', '"id":"e2","project":"p1","hours":9'),
        kind: 'wrongHash',
        line: 3,
        seq: 2,
      },
      'a changed last line': {
        break: (lines) => joined(lines).replace('"id":"e4"', '"id":"e5"'),
        kind: 'wrongHash',
        line: 5,
        seq: 4,
      },
      'a missing line': { break: (lines) => joined(lines.toSpliced(2, 1)), kind: 'wrongSequence', line: 3, seq: 2 },
      'a doubled line': {
        break: (lines) => joined(lines.toSpliced(2, 0, lines[1] ?? '')),
        kind: 'wrongSequence',
        line: 3,
        seq: 2,
      },
      'two lines in the wrong order': {
        break: ([first = '', second = '', ...rest]) => joined([second, first, ...rest]),
        kind: 'wrongSequence',
        line: 1,
        seq: 0,
      },
      'a line of something else': {
        break: (lines) => joined(lines.with(3, '{"hello":"world"}')),
        kind: 'unreadable',
        line: 4,
        seq: 3,
      },
      'an empty line': { break: (lines) => joined(lines.toSpliced(1, 0, '')), kind: 'unreadable', line: 2, seq: 1 },
      'NULs in the middle': {
        break: (lines) => {
          const bytes = Buffer.from(joined(lines));
          bytes.fill(0, bytes.indexOf('"e1"'), bytes.indexOf('"e1"') + 8);
          return bytes;
        },
        kind: 'wrongHash',
        line: 2,
        seq: 1,
      },
      'a byte order mark': { break: (lines) => `\uFEFF${joined(lines)}`, kind: 'wrongHash', line: 1, seq: 0 },
      'Windows line ends': { break: (lines) => `${lines.join('\r\n')}\r\n`, kind: 'unreadable', line: 1, seq: 0 },
      'an empty file': { break: () => '', kind: 'unreadable', line: 1, seq: 0 },
      'an array': { break: () => '[]', kind: 'unreadable', line: 1, seq: 0 },
    };

  for (const [name, { break: breaking, kind, line, seq }] of Object.entries(damaged)) {
    it(`does not open, is named, and is left as it is: ${name}`, async () => {
      const folder = await companyOf(4);
      const lines = readFileSync(journalFile(folder), 'utf8').trimEnd().split('\n');
      writeFileSync(journalFile(folder), breaking(lines));
      const before = contentOf(folder);
      expect(await refusal(open(folder))).toEqual({
        code: 'store.damaged',
        params: { file: 'journal/000001.ndjson', line, seq, kind },
      });
      expect(contentOf(folder)).toEqual(before);
      expect(await verifyStore(folder, { collections })).toMatchObject({
        ok: false,
        seq,
        problem: { kind, file: 'journal/000001.ndjson', line, soundSeq: seq },
      });
    });
  }

  it('whose line was forged with a hash of its own is betrayed by the next line', async () => {
    const folder = await companyOf(4);
    const other = await companyOf(4);
    const [mine, theirs] = [folder, other].map((path) => readFileSync(journalFile(path), 'utf8').trimEnd().split('\n'));
    writeFileSync(journalFile(folder), joined((mine ?? []).with(2, theirs?.[2] ?? '')));
    expect(await refusal(open(folder))).toMatchObject({
      code: 'store.damaged',
      params: { kind: 'wrongPrevious', line: 3 },
    });
  });

  it('that lacks a file, its first or one in the middle, does not open', async () => {
    for (const segment of [1, 2]) {
      const folder = await companyOf(12, { environment: { segmentBytes: 1000 } });
      rmSync(journalFile(folder, segment));
      expect(await refusal(open(folder))).toMatchObject({
        code: 'store.damaged',
        params: { kind: 'missingFile', file: `journal/00000${segment}.ndjson` },
      });
    }
  });

  it('whose file breaks off while a later one goes on does not open', async () => {
    const folder = await companyOf(12, { environment: { segmentBytes: 1000 } });
    const whole = readFileSync(journalFile(folder, 1));
    writeFileSync(journalFile(folder, 1), whole.subarray(0, -20));
    expect(await refusal(open(folder))).toMatchObject({ code: 'store.damaged', params: { kind: 'unfinished' } });
  });

  it('that is gone altogether is a damaged company, not an empty one', async () => {
    const folder = await companyWithSnapshot();
    rmSync(join(folder, 'journal'), { recursive: true });
    const before = contentOf(folder);
    expect(await refusal(open(folder))).toMatchObject({ code: 'store.damaged', params: { kind: 'missingFile' } });
    expect((await refusal(create(folder))).code).toBe('store.exists');
    expect(contentOf(folder)).toEqual(before);
  });

  it('that ends before what the snapshot has seen has lost saved changes, and does not open', async () => {
    const folder = await companyWithSnapshot();
    const lines = readFileSync(journalFile(folder), 'utf8').trimEnd().split('\n');
    writeFileSync(journalFile(folder), joined(lines.slice(0, -2)));
    const before = contentOf(folder);
    expect(await refusal(open(folder))).toMatchObject({ code: 'store.damaged', params: { kind: 'endsEarly', seq: 3 } });
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: false, problem: { kind: 'endsEarly' } });
    expect(contentOf(folder)).toEqual(before);
  });
});

describe('rows that this program does not know', () => {
  it('are named by the line that wrote them where they do not fit their schema', async () => {
    const folder = temporaryFolder();
    const loose = { ...entries, schema: entries.schema, name: 'projects', indexes: {} };
    const store = await create(folder, { collections: [loose] });
    await store.commit(meta, (tx) => tx.put(loose, entry('x1')));
    await store.close();
    const failure = await refusal(open(folder));
    expect(failure).toMatchObject({ code: 'store.damaged', params: { kind: 'invalidRow', line: 2, seq: 1 } });
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: false, problem: { kind: 'invalidRow' } });
  });

  it('are a newer program’s where their whole collection is unknown', async () => {
    const folder = await companyOf(1);
    const failure = await refusal(open(folder, { collections: collections.slice(1) }));
    expect(failure.code).toBe('store.newerFormat');
  });
});
