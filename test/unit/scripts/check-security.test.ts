import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

interface Check {
  readonly name: string;
  problems(root: string): string[];
}

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'check-security', 'checks.mjs');
const { CHECKS } = (await import(pathToFileURL(script).href)) as { CHECKS: Check[] };

let root: string;

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

function check(name: string): Check {
  const found = CHECKS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no check named “${name}”`);
  return found;
}

const SOUND: Readonly<Record<string, string>> = {
  'src/main/electron/desktop.ts': 'app.enableSandbox();',
  'src/main/electron/fuses.ts': '[FuseV1Options.RunAsNode]: false, [FuseV1Options.Second]: true,',
  'src/main/web/web-host.ts': "server.listen({ host: '127.0.0.1', port });",
  'src/renderer/main.tsx': "const svg = 'http://www.w3.org/2000/svg';",
  'out/main/index.js': '',
  'out/main/web.js': '',
  'out/main/cli.js': '',
  'out/preload/index.cjs': 'let electron = require("electron");',
  'out/renderer/index.html': '<html><head><script type="module" src="./a.js"></script></head></html>',
  'out/renderer/assets/a.js': 'const svg = "http://www.w3.org/2000/svg", help = "https://react.dev/errors/1";',
  'node_modules/@electron/fuses/dist/config.d.ts':
    'export declare enum FuseV1Options {\n    RunAsNode = 0,\n    Second = 1\n}',
  'package.json': '{"dependencies":{"a":"1.2.3"}}',
  'package-lock.json':
    '{"packages":{"":{},"node_modules/a":{"resolved":"https://registry.npmjs.org/a.tgz","integrity":"sha512-x"}}}',
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proforma-security-'));
  for (const [file, content] of Object.entries(SOUND)) write(file, content);
});

afterEach(() => rmSync(root, { recursive: true }));

test.each(CHECKS.map(({ name }) => name))('a sound project passes: %s', (name) => {
  expect(check(name).problems(root)).toEqual([]);
});

describe.each([
  [
    'no source weakens a window, the sandbox or the content policy',
    'src/main/electron/a.ts',
    'x = { sandbox: false };',
  ],
  ['no source weakens a window, the sandbox or the content policy', 'src/renderer/a.tsx', '<webview src="x" />'],
  ['the sandbox is switched on for every process', 'src/main/electron/desktop.ts', ''],
  ['one file listens to windows', 'src/main/electron/menu.ts', "ipcMain.on('x', () => {});"],
  ['one file talks to the host from a window', 'src/renderer/a.ts', "ipcRenderer.send('x');"],
  ['one file hands addresses and paths to the system', 'src/main/electron/menu.ts', 'shell.openPath(path);'],
  ['one place makes windows with preferences of their own', 'src/main/electron/menu.ts', 'new BrowserWindow({});'],
  ['pages are never loaded from files', 'src/main/electron/a.ts', "window.loadFile('index.html');"],
  ['Electron is imported by its host alone', 'src/main/services/a.ts', "import { app } from 'electron';"],
  ['no page builds markup or code from text', 'src/renderer/a.tsx', '<p dangerouslySetInnerHTML={x} />'],
  ['no source asks the network', 'src/main/services/a.ts', "await fetch('https://example.com');"],
  ['the browser host listens on the loopback address alone', 'src/main/web/b.ts', 'server.listen(8080);'],
  ['no answer allows another origin', 'src/main/web/a.ts', "'Access-Control-Allow-Origin': '*'"],
  [
    'neither the built pages nor the policy allow anything unsafe',
    'src/main/content/a.ts',
    `"script-src 'unsafe-inline'"`,
  ],
  ['the built page has no inline script, style or handler', 'out/renderer/index.html', '<script>alert(1)</script>'],
  ['the built page has no inline script, style or handler', 'out/renderer/index.html', '<body onload="x()">'],
  [
    'the built screens name no address outside but namespaces and explanations',
    'out/renderer/assets/b.js',
    'fetch("https://telemetry.example.com/v1")',
  ],
  ['the preload script is one file that needs nothing but Electron', 'out/preload/index.cjs', 'require("node:fs")'],
  ['the preload script is one file that needs nothing but Electron', 'out/preload/chunk.cjs', ''],
  ['the screens start no service worker', 'out/renderer/assets/b.js', 'navigator.serviceWorker.register("x")'],
  ['every fuse of Electron is decided', 'src/main/electron/fuses.ts', '[FuseV1Options.RunAsNode]: false,'],
  ['dependencies are pinned exactly, and come from the registry', 'package.json', '{"dependencies":{"a":"^1.2.3"}}'],
  [
    'dependencies are pinned exactly, and come from the registry',
    'package-lock.json',
    '{"packages":{"node_modules/a":{"resolved":"http://example.com/a.tgz"}}}',
  ],
])('%s', (name, file, content) => {
  test(`fails on ${file} with ${content || 'nothing'}`, () => {
    write(file, content);
    expect(check(name).problems(root).length).toBeGreaterThan(0);
  });
});

test('a project that was not built fails', () => {
  rmSync(join(root, 'out'), { recursive: true });
  expect(check('the build is there to be checked').problems(root)).toHaveLength(5);
});
