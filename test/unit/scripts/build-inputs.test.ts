import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Inputs {
  inputsOf(root: string): { states: string; contents: string };
  writeStamp(root: string, inputs: unknown): void;
  isFresh(root: string): boolean;
}

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'build', 'inputs.mjs');
const { inputsOf, writeStamp, isFresh } = (await import(pathToFileURL(script).href)) as Inputs;

let root: string;

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proforma-build-'));
  write('src/main/a.ts', 'a');
  write('package.json', '{}');
  for (const output of ['main/index.js', 'main/web.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html']) {
    write(join('out', output), '');
  }
  writeStamp(root, inputsOf(root));
});

afterEach(() => rmSync(root, { recursive: true }));

test('a build of unchanged sources is fresh', () => {
  expect(isFresh(root)).toBe(true);
});

test.each([
  ['a changed source', () => write('src/main/a.ts', 'b')],
  ['a new source', () => write('src/main/b.ts', '')],
  ['a removed source', () => rmSync(join(root, 'src/main/a.ts'))],
  ['another version of a dependency', () => write('package-lock.json', '{}')],
  ['a missing program', () => rmSync(join(root, 'out/main/cli.js'))],
  ['a stamp that cannot be read', () => write('out/.built-from.json', '{')],
  ['no stamp, as after a build that failed', () => rmSync(join(root, 'out/.built-from.json'))],
])('%s asks for a build', (_name, change) => {
  change();
  expect(isFresh(root)).toBe(false);
});

test('a checkout that only touched the files asks for none', () => {
  utimesSync(join(root, 'src/main/a.ts'), new Date(), new Date(0));
  expect(isFresh(root)).toBe(true);
});

test('what changes during a build is seen after it', () => {
  const before = inputsOf(root);
  write('src/main/a.ts', 'changed meanwhile');
  writeStamp(root, before);
  expect(isFresh(root)).toBe(false);
});
