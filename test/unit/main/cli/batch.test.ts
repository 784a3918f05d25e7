import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
