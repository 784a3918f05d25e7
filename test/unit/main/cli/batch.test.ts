import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillNewFolder } from '@main/cli/new-folder';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, companyWithWork, draftOf } from './command-line';

let line: CommandLine;
let number: string;

beforeEach(async () => {
  line = await companyWithWork();
  const id = await draftOf(line);
  await line.inCompany('confirm', id);
  number = (await line.inCompany('post', id)).at('number').text;
});
afterEach(() => line.close());

const PERIOD = ['--from', '2020-01-01', '--to', '2039-12-31', '--format', 'pdf'];

test('a period is exported into a folder, each file with its hash', async () => {
  const out = join(line.folder, 'export');
  const done = await line.inCompany('batch', ...PERIOD, '--out', out);
  expect(done.value).toMatchObject({ out, done: 1, refused: [], formats: ['pdf'] });
  const [pdf = ''] = await readdir(join(out, 'pdf'));
  expect(pdf).toContain(number);
  const bytes = await readFile(join(out, 'pdf', pdf));
  const hash = createHash('sha256').update(bytes).digest('hex');
  expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toBe(`${hash}  pdf/${pdf}\n`);
  expect(await readFile(join(out, 'index.csv'), 'utf8')).toContain(hash);
});

test('a name that ends in .zip gets a zip', async () => {
  const out = join(line.folder, 'export.zip');
  await line.inCompany('batch', ...PERIOD, '--out', out);
  expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
});

test('a folder that holds something is left as it is', async () => {
  const out = join(line.folder, 'full');
  await mkdir(out);
  await writeFile(join(out, 'mine.txt'), 'mine');
  const { code, err, out: printed } = await line.run(['batch', '--company', line.company, ...PERIOD, '--out', out]);
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(err).toContain('batch.folderNotEmpty');
  expect(await readdir(out)).toEqual(['mine.txt']);
});

test('a period without invoices is refused and no folder is made', async () => {
  const out = join(line.folder, 'none');
  const period = ['--from', '2019-01-01', '--to', '2019-12-31'];
  const { code, err } = await line.run(['batch', '--company', line.company, ...period, '--out', out]);
  expect(code).toBe(1);
  expect(err).toContain('batch.nothing');
  expect(await readdir(line.folder)).not.toContain('none');
});

test('whether it counts as sent is said', async () => {
  await line.inCompany('batch', ...PERIOD, '--out', join(line.folder, 'a.zip'));
  expect((await line.inCompany('show', number)).at('status').value).toBe('posted');
  await line.inCompany('batch', ...PERIOD, '--sent', '--out', join(line.folder, 'b.zip'));
  expect((await line.inCompany('show', number)).at('status').value).toBe('sent');
});

test('a place that cannot be written to is refused before anything is sent', async () => {
  await writeFile(join(line.folder, 'file'), '');
  for (const out of [join(line.folder, 'file', 'export'), join(line.folder, 'gone', 'export.zip')]) {
    const { code, err } = await line.run(['batch', '--company', line.company, ...PERIOD, '--sent', '--out', out]);
    expect([code, err.split(':')[0]]).toEqual([1, 'cli.fileNotWritten']);
  }
  expect((await line.inCompany('show', number)).at('status').value).toBe('posted');
});

test('Ctrl C leaves nothing behind, neither a folder nor a zip, whenever it comes', async () => {
  for (const name of ['export', 'export.zip']) {
    const interruption = new AbortController();
    const running = line.run(['batch', '--company', line.company, ...PERIOD, '--out', join(line.folder, name)], {
      signal: interruption.signal,
    });
    interruption.abort();
    expect((await running).code).toBe(130);
  }
  const left = await readdir(line.folder);
  expect(left.filter((name) => name.includes('export'))).toEqual([]);
});

test('what stops while the folder is filled leaves neither it nor a part of it', async () => {
  const out = join(line.folder, 'filled');
  await expect(
    fillNewFolder(out, async (draft) => {
      await writeFile(join(draft, 'a.pdf'), 'a');
      throw new Error('no space left');
    }),
  ).rejects.toThrow('no space left');
  expect((await readdir(line.folder)).filter((name) => name.includes('filled'))).toEqual([]);
  await mkdir(out);
  await fillNewFolder(out, (draft) => writeFile(join(draft, 'a.pdf'), 'a'));
  expect(await readdir(out)).toEqual(['a.pdf']);
});
