import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageWithNonce, readRendererContent } from '@main/content/renderer-content';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proforma-content-'));
  mkdirSync(join(folder, 'assets'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['worker-Ab_12-cd.mjs', 'text/javascript; charset=utf-8'],
  ['index-Ab_12-cd.css', 'text/css; charset=utf-8'],
  ['inter-Ab_12-cd.woff2', 'font/woff2'],
  ['logo-Ab_12-cd.svg', 'image/svg+xml'],
])('%s is served as %s', async (name, type) => {
  writeFileSync(join(folder, 'assets', name), 'x');
  const content = await readRendererContent(folder, `/assets/${name}`);
  expect(content.status).toBe(200);
  expect(content.headers['content-type']).toBe(type);
  expect(content.headers['cache-control']).toContain('immutable');
  expect(content.headers['content-security-policy']).not.toContain('nonce-');
});

test('a name without a hash is asked for again each time', async () => {
  writeFileSync(join(folder, 'icon.svg'), 'x');
  expect((await readRendererContent(folder, '/icon.svg')).headers['cache-control']).toBe('no-cache');
});

test.each(['notes.docx', 'other.html', '.env', 'index.js.map'])('%s is not served', async (name) => {
  writeFileSync(join(folder, name), 'x');
  expect((await readRendererContent(folder, `/${name}`)).status).toBe(404);
});

test('a renderer that was not built is a 404, not a crash', async () => {
  expect((await readRendererContent(folder, '/')).status).toBe(404);
});

test('the nonce goes first into the head, once, whether the page has a place for it or not', () => {
  const element = '<meta name="csp-nonce" content="abc">';
  for (const page of [
    '<html><head><title>T</title></head></html>',
    '<html><head lang="en"><meta name="csp-nonce" content="" /><title>T</title></head></html>',
  ]) {
    const written = pageWithNonce(page, 'abc');
    expect(written.split(element)).toHaveLength(2);
    expect(written.indexOf(element)).toBeLessThan(written.indexOf('<title>'));
    expect(written).not.toContain('content=""');
  }
});
