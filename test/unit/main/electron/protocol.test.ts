import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerScheme, serveRenderer } from '@main/electron/protocol';
import { app } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { protocol, session, standIn } from '../../../stand-ins/electron';

let folder: string;

async function ask(url: string, method = 'GET'): Promise<Response> {
  const handler = session.defaultSession.protocol.handlers.get('app');
  if (!handler) throw new Error('no handler');
  // As Chromium hands it over: the address is not parsed again.
  return handler({ url, method } as Request);
}

beforeEach(() => {
  standIn.reset();
  folder = mkdtempSync(join(tmpdir(), 'proforma-protocol-'));
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<html><head></head></html>');
  writeFileSync(join(renderer, 'assets', 'index-abcd1234.js'), 'let a = 1;');
  writeFileSync(join(folder, 'renderer-old.js'), 'secret');
  serveRenderer(protocol, renderer);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the scheme has an origin, and may neither bypass the content policy nor install service workers', async () => {
  registerScheme();
  expect(standIn.state.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  await app.whenReady();
  expect(registerScheme).toThrow('before app is ready');
});

test.each(['app://proforma', 'app://proforma/', 'app://proforma/#/invoices', 'app://proforma/?x=1'])(
  '%s is the page, with the nonce of its policy',
  async (url) => {
    const response = await ask(url);
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).toContain(`<meta name="csp-nonce" content="${nonce}">`);
  },
);

test('a file of the renderer is served with its type', async () => {
  const response = await ask('app://proforma/assets/index-abcd1234.js');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await response.text()).toBe('let a = 1;');
});

test.each([
  'app://proforma/../renderer-old.js',
  'app://proforma/%2e%2e/renderer-old.js',
  'app://proforma/..%2frenderer-old.js',
  'app://proforma/..%5crenderer-old.js',
  'app://proforma//etc/passwd',
  'app://proforma/index.html%00.js',
  'app://proforma/nothing.js',
  'app://elsewhere/',
  'app://proforma.evil.example/',
  'app://user@proforma/',
  'app://proforma:8080/',
  'app:///etc/passwd',
  'file:///etc/passwd',
  'nonsense',
])('%s is not found', async (url) => {
  const response = await ask(url);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('secret');
});

test('nothing can be sent to the page’s address', async () => {
  expect((await ask('app://proforma/', 'POST')).status).toBe(404);
});
