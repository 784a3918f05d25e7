import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './command-line';

let line: CommandLine;
beforeEach(async () => {
  line = await commandLine();
});
afterEach(() => line.close());

test('the demo does the whole job step by step and says where its files are', async () => {
  const out = join(line.folder, 'demo');
  const { code, out: printed, err } = await line.run(['demo', '--out', out, '--language', 'fr']);
  expect([code, err]).toEqual([0, '']);
  const steps = printed.trimEnd().split('\n');
  expect(steps.map((step) => Number.parseInt(step, 10))).toEqual(steps.map((_, index) => index + 1));
  expect(printed).not.toMatch(/cliDemo\.|\{\{/);
  const files = await readdir(out);
  expect(files.map((name) => name.replace(/^.*\./, '')).sort()).toEqual(['csv', 'eml', 'pdf']);
  for (const name of files) expect(printed).toContain(join(out, name));
  const pdf = files.find((name) => name.endsWith('.pdf')) ?? '';
  expect((await readFile(join(out, pdf))).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await readdir(line.folder)).toEqual(['demo']);
});

test('with --json it prints one document', async () => {
  const out = join(line.folder, 'demo');
  const result = await line.json(['demo', '--out', out]);
  expect(result.value).toMatchObject({ out, status: 'paid', pdf: expect.stringMatching(/\.pdf$/), currency: 'NOK' });
  expect(result.at('total').text).toMatch(/^\d+\.\d\d$/);
});
