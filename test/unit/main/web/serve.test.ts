import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@main/web/serve';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StandInApplication, standInApplication } from '../../../stand-ins/application';

let folder: string;
let application: StandInApplication;
let homes: string[];

const start = (...given: string[]) =>
  serve({
    arguments: given,
    rendererFolder: join(folder, 'renderer'),
    createApplication: async ({ home }) => {
      homes.push(home);
      return application;
    },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proforma-serve-'));
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'renderer', 'index.html'), '<html><head></head></html>');
  application = standInApplication();
  application.answers('preferences.get', async () => ({ ok: true, value: { language: 'nl' } }));
  homes = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

test('opens the named company, serves it, and closes host and application in turn', async () => {
  const served = await start('--home', folder, '--company', join(folder, 'acme'));
  if (!served.ok) throw new Error(served.message);
  expect(homes).toEqual([folder]);
  expect(application.openedFolders).toEqual([join(folder, 'acme')]);
  expect((await fetch(new URL('/', served.url))).status).toBe(403);
  expect(application.closed).toBe(false);
  await served.close();
  expect(application.closed).toBe(true);
  await expect(fetch(served.url)).rejects.toThrow();
});

test('without a company none is opened: the first run is a screen', async () => {
  const served = await start('--home', folder);
  expect(served.ok).toBe(true);
  expect(application.openedFolders).toEqual([]);
  if (served.ok) await served.close();
});

test.each([
  ['store.locked', 3],
  ['store.lockedElsewhere', 3],
  ['host.noSuchAddress', 1],
] as const)('a company refused with %s ends with %i, in the person’s language', async (code, exitCode) => {
  application.openCompanyFolder = async () => ({
    ok: false,
    failure: { code: code as 'host.noSuchAddress', params: {} },
  });
  const served = await start('--company', join(folder, 'acme'));
  expect(served).toMatchObject({ ok: false, exitCode });
  if (!served.ok) expect(served.message).toContain(`(${code})`);
  if (!served.ok && code === 'host.noSuchAddress') expect(served.message).toContain('Op dit adres staat niets');
  expect(application.closed).toBe(true);
});

test.each(['0', '65536', '80a', '-1', '1.5', ''])(
  'the port “%s” is refused before anything is opened',
  async (port) => {
    const served = await start(`--port=${port}`, '--home', join(folder, 'home'));
    expect(served).toMatchObject({ ok: false, exitCode: 2 });
    expect(homes).toEqual([]);
    expect(existsSync(join(folder, 'home'))).toBe(false);
  },
);

test('a taken port is refused and the application closed', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const served = await start('--port', String(port), '--home', folder);
  other.close();
  expect(served).toMatchObject({ ok: false, exitCode: 1 });
  if (!served.ok) expect(served.message).toContain(`Poort ${port} is bezet`);
  expect(application.closed).toBe(true);
});

test('screens that were not built are named', async () => {
  rmSync(join(folder, 'renderer', 'index.html'));
  const served = await start('--home', folder);
  expect(served).toMatchObject({ ok: false, exitCode: 1 });
  if (!served.ok) expect(served.message).toContain('(host.notBuilt)');
  expect(homes).toEqual([]);
});
