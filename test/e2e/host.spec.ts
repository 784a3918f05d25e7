import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callFrom } from './support/call';
import { expect, test } from './support/test';

test.skip(process.env['PROFORMA_E2E_HOST'] === 'electron', 'is about the browser host');

/** A page of another program on the same machine: another port, so another origin, but the same cookies. */
async function serveElsewhere(body: string) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test('the secret leaves the address once it has been turned into a cookie no script can read', async ({
  page,
  context,
  host,
}) => {
  expect(page.url()).not.toContain('secret');
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const [cookie] = await context.cookies(host.origin);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', domain: '127.0.0.1' });
});

test('the page is drawn with the styles of its own nonce', async ({ page }) => {
  await expect(page.locator('#root')).not.toBeEmpty();
  const nonce = await page.locator('meta[name="csp-nonce"]').getAttribute('content');
  expect(nonce).toMatch(/^[\w+/=]{20,}$/);
  const applied = await page
    .locator('style')
    .evaluateAll(
      (styles) => styles.filter((style) => style instanceof HTMLStyleElement && style.sheet?.cssRules.length).length,
    );
  expect(applied).toBeGreaterThan(0);
});

test('a browser without the secret sees a sentence and no program', async ({ browser, host }) => {
  const stranger = await browser.newContext({ locale: 'fr-FR' });
  const page = await stranger.newPage();
  const answer = await page.goto(host.origin);
  expect(answer?.status()).toBe(403);
  await expect(page.getByText('Ouvrez l’adresse que Proforma a affichée')).toBeVisible();
  await stranger.close();
});

test('a page elsewhere can neither read nor write, even in the signed-in browser', async ({
  page,
  context,
  host,
  faults,
}) => {
  faults.allow(/./);
  await expect(page.locator('#root')).not.toBeEmpty();
  const elsewhere = await serveElsewhere('<h1>elsewhere</h1>');
  const stranger = await context.newPage();
  await stranger.goto(elsewhere.url);
  const outcomes = await stranger.evaluate(async (origin) => {
    const attempt = async (path: string, init: RequestInit) => {
      try {
        const response = await fetch(origin + path, { credentials: 'include', ...init });
        return `${response.type} ${response.status} ${(await response.text()).length}`;
      } catch {
        return 'failed';
      }
    };
    const json = { 'content-type': 'application/json' };
    const body = '{"input":{"language":"nl"}}';
    return Promise.all([
      attempt('/', {}),
      attempt('/', { mode: 'no-cors' }),
      attempt('/events', {}),
      attempt('/api/preferences.update', { method: 'POST', headers: json, body }),
      attempt('/api/preferences.update', { method: 'POST', mode: 'no-cors', body }),
      new Promise<string>((resolve) => {
        const script = document.createElement('script');
        script.src = `${origin}/`;
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('failed');
        document.head.append(script);
      }),
    ]);
  }, host.origin);
  expect(outcomes).toEqual(['failed', 'failed', 'failed', 'failed', 'failed', 'failed']);
  expect(await callFrom(page, 'preferences.get')).not.toMatchObject({ language: 'nl' });
  elsewhere.close();
});

test('the page cannot be framed', async ({ page, context, host, faults }) => {
  faults.allow(/./);
  const elsewhere = await serveElsewhere(`<iframe src="${host.origin}/"></iframe>`);
  const stranger = await context.newPage();
  await stranger.goto(elsewhere.url);
  const frame = stranger.frames()[1];
  await expect.poll(() => frame?.locator('#root').count()).toBe(0);
  await expect(page.locator('#root')).toHaveCount(1);
  elsewhere.close();
});

test('what watches the pages sees a broken policy, an error and a request outside', async ({ page, faults }) => {
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(faults.seen()).toEqual([]);
  await page.evaluate(async () => {
    document.body.setAttribute('style', 'color: red');
    console.error('an error');
    await fetch('http://127.0.0.1:9/').catch(() => undefined);
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  const seen = () => faults.seen().join('\n');
  await expect.poll(seen).toMatch(/policy: style-src-attr inline/);
  await expect.poll(seen).toMatch(/policy: connect-src http:\/\/127\.0\.0\.1:9/);
  await expect.poll(seen).toMatch(/console: an error/);
  await expect.poll(seen).toMatch(/thrown: Error: thrown/);
  faults.allow(/./);
});
