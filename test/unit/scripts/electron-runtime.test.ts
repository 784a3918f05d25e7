import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

type Environment = Readonly<Record<string, string>>;

interface Runtime {
  installedRuntime(root: string, env: Environment): string | null;
  noDisplay(platform: string, env: Environment): string | null;
}

interface RunWindow {
  runWindow(program: string, options: string[]): Promise<{ exitCode?: number; reason?: string }>;
}

const script = (name: string) =>
  pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'scripts', 'start', name)).href;
const { installedRuntime, noDisplay } = (await import(script('electron-runtime.mjs'))) as Runtime;
const { runWindow } = (await import(script('run-window.mjs'))) as RunWindow;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proforma-runtime-'));
  mkdirSync(join(root, 'node_modules', 'electron', 'dist'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const electron = (...parts: string[]) => join(root, 'node_modules', 'electron', ...parts);

test('a runtime is installed where its package says so and the program is there', () => {
  expect(installedRuntime(root, {})).toBeNull();
  writeFileSync(electron('path.txt'), 'electron');
  expect(installedRuntime(root, {})).toBeNull();
  writeFileSync(electron('dist', 'electron'), '');
  expect(installedRuntime(root, {})).toBe(electron('dist', 'electron'));
  expect(installedRuntime(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'elsewhere') })).toBeNull();
});

test('on Linux a window needs a display', () => {
  expect(noDisplay('linux', {})).toBe('this machine has no display');
  expect(noDisplay('darwin', {})).toBeNull();
  expect(noDisplay('win32', {})).toBeNull();
});

/** Stands for the runtime: Node runs what is given. */
const pretend = (code: string) => runWindow(process.execPath, ['-e', code]);

test('a window that was opened and closed ends with its exit code', async () => {
  expect(await pretend("console.log('Proforma has started.')")).toEqual({ exitCode: 0 });
  expect(await pretend("console.log('Proforma has started.'); process.exitCode = 3")).toEqual({ exitCode: 3 });
});

test('a second start, which ends well at once, is no failure', async () => {
  expect(await pretend('')).toEqual({ exitCode: 0 });
});

test('a runtime that cannot start is told by the line that says most', async () => {
  const said = 'electron: error while loading shared libraries: libnss3.so: cannot open shared object file';
  expect(await pretend(`console.error(${JSON.stringify(said)}); process.exitCode = 127`)).toEqual({ reason: said });
  const { reason } = await runWindow(join(root, 'no-such-program'), []);
  expect(reason).toContain('ENOENT');
});
