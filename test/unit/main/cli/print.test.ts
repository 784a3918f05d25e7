import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPdf } from '../documents/read-pdf';
import { type CommandLine, companyWithWork, draftOf } from './command-line';

let line: CommandLine;
let number: string;
let programs: string;
let env: { PATH: string };

/** A program of that name before all others: it writes its words down, one a line, and keeps the last file it got. */
async function program(name: string, script: string): Promise<void> {
  const file = join(programs, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

beforeEach(async () => {
  line = await companyWithWork();
  const id = await draftOf(line);
  await line.inCompany('confirm', id);
  number = (await line.inCompany('post', id)).at('number').text;
  programs = join(line.folder, 'programs');
  await mkdir(programs);
  env = { PATH: `${programs}:${process.env['PATH']}` };
  await program(
    'lp',
    `printf '%s\\n' "$@" > '${programs}/words'\nfor file; do :; done\ncp "$file" '${programs}/printed.pdf'`,
  );
  await program('lpstat', 'printf "Kontor\\nLager 2\\n"');
});
afterEach(() => line.close());

const print = (...words: string[]) => line.run(['print', ...words, '--company', line.company, '--json'], { env });
const wordsOfLp = async () => (await readFile(join(programs, 'words'), 'utf8')).trimEnd().split('\n');
const printed = async () => readPdf(new Uint8Array(await readFile(join(programs, 'printed.pdf'))));
const deliveries = async () => (await line.inCompany('show', number)).at('deliveries').list;

test('an invoice goes to the named printer with its copies, and is logged as printed', async () => {
  const { code, out } = await print(number, '--printer', 'Lager 2', '--copies', '2', '--duplex');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ printer: 'Lager 2', done: 1, refused: [] });
  const words = await wordsOfLp();
  expect(words.slice(0, 2)).toEqual(['-d', 'Lager 2']);
  expect(words).toContain('sides=two-sided-long-edge');
  expect(words.at(-2)).toBe('--');
  // Two-sided: each of the three begins on the front of a sheet.
  expect((await printed()).pages).toHaveLength(5);
  expect((await deliveries()).map((delivery) => delivery.at('channel').text)).toEqual(['print']);
});

test('the file that was handed over is gone afterwards', async () => {
  await print(number);
  const file = (await wordsOfLp()).at(-1) ?? '';
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('a period goes to the usual printer, with a list on top', async () => {
  const { code } = await print('--from', '2026-01-01', '--to', '2030-12-31', '--cover');
  expect(code).toBe(0);
  expect(await wordsOfLp()).not.toContain('-d');
  const { pages } = await printed();
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain(number);
});

test('a printer that the system does not know is refused with those that it knows, and nothing is logged', async () => {
  const { code, err } = await print(number, '--printer', 'Kontoret');
  expect(code).toBe(1);
  expect(err).toContain('print.unknownPrinter');
  expect(err).toContain('Kontor, Lager 2');
  expect(await deliveries()).toEqual([]);
});

test('what the printer does not take is said in its words, and nothing is logged', async () => {
  await program('lp', 'echo "lp: Paper tray is missing." >&2; exit 1');
  const { code, err } = await print(number);
  expect(code).toBe(1);
  expect(err).toContain('Paper tray is missing. Mend that');
  expect(await deliveries()).toEqual([]);
});

test('a machine without lp is told of the folder, which needs no printer', async () => {
  env = { PATH: '' };
  const { code, err } = await print(number);
  expect(code).toBe(1);
  expect(err).toContain('print.noSpooler');
  expect(err).toContain('--folder');
  const folder = join(line.folder, 'paper');
  const { out } = await print(number, '--folder', folder, '--copies', '1');
  const [file = ''] = (JSON.parse(out) as { files: string[] }).files;
  expect(await readdir(folder)).toHaveLength(1);
  expect((await readPdf(new Uint8Array(await readFile(file)))).pages).toHaveLength(2);
  expect((await deliveries()).map((delivery) => delivery.at('channel').text)).toEqual(['print']);
});

test('wrong words print nothing', async () => {
  expect((await print()).code).toBe(2);
  expect((await print('--from', '2026-01-01')).code).toBe(2);
  expect((await print(number, '--copies', '10')).code).toBe(2);
  expect((await print(number, '--printer', 'Kontor', '--folder', line.folder)).code).toBe(2);
  expect((await print('--from', '2020-01-01', '--to', '2020-01-31')).err).toContain('batch.nothing');
  await expect(readFile(join(programs, 'words'))).rejects.toThrow('ENOENT');
});

test('a statement is written as a letter', async () => {
  const file = join(line.folder, 'statement.pdf');
  const answer = await line.inCompany('receivables', '--statement', 'Havn AS', '--pdf', file, '--from', '2026-01-01');
  expect(answer.value).toMatchObject({ customer: 'Havn AS', file, pages: 1 });
  expect((await readPdf(new Uint8Array(await readFile(file)))).text).toContain(number);
  const without = await line.run(['receivables', '--company', line.company, '--pdf', file]);
  expect({ code: without.code, says: without.err.includes('--statement') }).toEqual({ code: 2, says: true });
});
