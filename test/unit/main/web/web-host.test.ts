import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BODY_LIMIT } from '@main/web/calls';
import { startWebHost, type WebHost } from '@main/web/web-host';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StandInApplication, standInApplication } from '../../../stand-ins/application';

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

let folder: string;
let application: StandInApplication;
let host: WebHost;
let cookie: string;

async function ask(method: string, path: string, headers: OutgoingHttpHeaders = {}, body?: string): Promise<Answer> {
  const { hostname, port } = new URL(host.origin);
  const sent = request({ hostname, port, method, path, headers, agent: false });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode ?? 0, headers: response.headers, body: text };
}

const get = (path: string, headers: OutgoingHttpHeaders = {}) => ask('GET', path, { cookie, ...headers });

const post = (path: string, body: string, headers: OutgoingHttpHeaders = {}) =>
  ask('POST', path, { cookie, origin: host.origin, 'content-type': 'application/json', ...headers }, body);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proforma-web-'));
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<html><head><meta name="csp-nonce" content=""></head></html>');
  writeFileSync(join(renderer, 'assets', 'index-abcd1234.js'), 'let a = 1;');
  writeFileSync(join(folder, 'renderer-old.js'), 'secret');
  application = standInApplication();
  host = await startWebHost({ application, rendererFolder: renderer, by: 'Ada' });
  const { search } = new URL(host.url);
  const signIn = await ask('GET', `/${search}`);
  cookie = signIn.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

describe('signing in', () => {
  test('the printed address has 256 bits of secret and names the loopback address', () => {
    const url = new URL(host.url);
    expect(url.hostname).toBe('127.0.0.1');
    expect(Buffer.from(url.searchParams.get('secret') ?? '', 'base64url')).toHaveLength(32);
  });

  test('the printed address turns into a strict cookie and an address without the secret', async () => {
    const answer = await ask('GET', `/${new URL(host.url).search}`, { 'sec-fetch-site': 'none' });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    const [set = ''] = answer.headers['set-cookie'] ?? [];
    expect(set).toMatch(/^proforma-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(set).toContain(`proforma-${new URL(host.origin).port}=`);
    expect(set).not.toContain(new URL(host.url).searchParams.get('secret'));
  });

  test('a wrong secret buys nothing', async () => {
    const answer = await ask('GET', '/?secret=guess');
    expect(answer.status).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test.each([
    ['GET', '/'],
    ['GET', '/assets/index-abcd1234.js'],
    ['GET', '/events'],
    ['POST', '/api/customer.list'],
  ])('%s %s without a cookie is refused', async (method, path) => {
    for (const given of ['', `${cookie.split('=')[0]}=wrong`, cookie.slice(0, -1)]) {
      const answer = await ask(method, path, {
        cookie: given,
        origin: host.origin,
        'content-type': 'application/json',
      });
      expect(answer.status).toBe(403);
    }
    expect(application.calls).toEqual([]);
  });

  test('the refusal says in the reader’s language what to do', async () => {
    const answer = await ask('GET', '/', { 'accept-language': 'nn-NO,nn;q=0.9,en;q=0.5' });
    expect(answer.body).toContain('Åpne adressen som Proforma skrev ut');
  });
});

describe('requests of other pages', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example'])(
    'Host %s is refused even with the cookie',
    async (name) => {
      expect((await get('/', { host: name })).status).toBe(403);
    },
  );

  test('localhost names this host as well', async () => {
    const { port } = new URL(host.origin);
    expect((await get('/', { host: `localhost:${port}` })).status).toBe(200);
  });

  test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1', ''])(
    'Origin “%s” is refused',
    async (origin) => {
      expect((await post('/api/customer.list', '{"input":{}}', { origin })).status).toBe(403);
      expect((await get('/events', { origin })).status).toBe(403);
      expect(application.calls).toEqual([]);
    },
  );

  test.each(['cross-site', 'same-site'])('Sec-Fetch-Site %s is refused', async (site) => {
    expect((await get('/', { 'sec-fetch-site': site })).status).toBe(403);
    expect((await post('/api/a.b', '{"input":{}}', { 'sec-fetch-site': site })).status).toBe(403);
  });

  test('a call that proves no page of ours is refused', async () => {
    const answer = await ask('POST', '/api/a.b', { cookie, 'content-type': 'application/json' }, '{"input":{}}');
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toEqual({ ok: false, failure: { code: 'host.foreignPage', params: {} } });
    const proven = await ask(
      'POST',
      '/api/a.b',
      { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      '{"input":{}}',
    );
    expect(proven.status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'a body of type “%s”, which a form elsewhere could send, is refused',
    async (type) => {
      expect((await post('/api/a.b', '{"input":{}}', { 'content-type': type })).status).toBe(415);
      expect(application.calls).toEqual([]);
    },
  );

  test('no answer allows another origin', async () => {
    const answers = [await get('/'), await post('/api/a.b', '{"input":{}}'), await ask('OPTIONS', '/api/a.b')];
    for (const answer of answers) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test.each([
    ['PUT', '/'],
    ['DELETE', '/api/a.b'],
    ['GET', '/api/a.b'],
    ['OPTIONS', '/api/a.b'],
    ['POST', '/events'],
    ['POST', '/'],
  ])('%s %s is not allowed', async (method, path) => {
    const answer = await ask(method, path, { cookie, origin: host.origin });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBeDefined();
  });
});

describe('calls', () => {
  test('go to the application with who makes them, and come back as they were answered', async () => {
    application.answers('customer.list', async () => ({ ok: true, value: { rows: ['é'] } }));
    const answer = await post('/api/customer.list', '{"input":{"offset":5}}');
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { rows: ['é'] } });
    expect(application.calls[0]).toMatchObject({ name: 'customer.list', input: { offset: 5 }, caller: { by: 'Ada' } });
  });

  test('a refusal of the application is an answer like any other', async () => {
    const refusal = { ok: false, failure: { code: 'common.unknownCall', params: { name: 'x.y' } } } as const;
    application.answers('x.y', async () => refusal);
    const answer = await post('/api/x.y', '{"input":{}}');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual(refusal);
  });

  test.each(['', '{', '[]', 'null', '{"input":{},"by":"Eve"}'])(
    'the body “%s” never reaches the application',
    async (body) => {
      const answer = await post('/api/a.b', body);
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body).failure.code).toBe('host.badRequest');
      expect(application.calls).toEqual([]);
    },
  );

  test('a body announced as too large is refused before it is read', async () => {
    const answer = await post('/api/a.b', '', { 'content-length': String(BODY_LIMIT + 1) });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body).failure).toEqual({ code: 'host.tooLarge', params: { limit: 64 } });
  });

  test('a body that grows too large unannounced is cut off', async () => {
    const { port } = new URL(host.origin);
    const socket = connect(Number(port), '127.0.0.1');
    const head = ['POST /api/a.b HTTP/1.1', `Host: 127.0.0.1:${port}`, `Origin: ${host.origin}`, `Cookie: ${cookie}`];
    socket.write(`${head.join('\r\n')}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const mebibyte = `100000\r\n${'a'.repeat(1024 * 1024)}\r\n`;
    socket.on('error', () => undefined);
    const answered = once(socket, 'data').then(([data]) => String(data));
    let isAnswered = false;
    void answered.then(() => {
      isAnswered = true;
    });
    for (let sent = 0; sent <= 65 && !isAnswered; sent += 1) {
      if (!socket.write(mebibyte)) await Promise.race([once(socket, 'drain'), answered]);
    }
    const received = await answered;
    socket.destroy();
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
    expect(application.calls).toEqual([]);
  });

  test('a reader that goes away cancels its call', async () => {
    const started = Promise.withResolvers<AbortSignal | undefined>();
    const aborted = Promise.withResolvers<void>();
    application.answers('long.work', async (_input, caller) => {
      caller.signal?.addEventListener('abort', () => aborted.resolve());
      started.resolve(caller.signal);
      await aborted.promise;
      return { ok: true, value: {} };
    });
    const { hostname, port } = new URL(host.origin);
    const sent = request({
      hostname,
      port,
      method: 'POST',
      path: '/api/long.work',
      headers: { cookie, origin: host.origin, 'content-type': 'application/json' },
    });
    sent.on('error', () => undefined);
    sent.end('{"input":{}}');
    const signal = await started.promise;
    expect(signal?.aborted).toBe(false);
    sent.destroy();
    await aborted.promise;
    expect(signal?.aborted).toBe(true);
  });
});

describe('changes', () => {
  test('are streamed as they are announced, until the reader goes', async () => {
    const { hostname, port } = new URL(host.origin);
    const sent = request({ hostname, port, path: '/events', headers: { cookie } });
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    expect(response.headers['content-type']).toContain('text/event-stream');
    application.announce({ seq: 7, touched: { customers: ['c1'] } });
    let text = '';
    for await (const chunk of response) {
      text += chunk;
      if (text.includes('data:')) break;
    }
    expect(text).toContain('id: 7\ndata: {"seq":7,"touched":{"customers":["c1"]}}\n\n');
  });

  test('closing the host ends the stream and the subscription', async () => {
    const { hostname, port } = new URL(host.origin);
    const sent = request({ hostname, port, path: '/events', headers: { cookie } });
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    const ended = once(response, 'close');
    expect(application.listening()).toBe(1);
    await host.close();
    await ended;
    expect(application.listening()).toBe(0);
    expect(application.closed).toBe(false);
  });
});

describe('content', () => {
  test('the page carries the nonce of its own policy, a new one each time', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/index.html']) {
      const answer = await get(path);
      const nonce = /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1] ?? 'none';
      expect(answer.body).toContain(`<meta name="csp-nonce" content="${nonce}">`);
      expect(answer.body.match(/csp-nonce/g)).toHaveLength(1);
      expect(answer.headers['cache-control']).toBe('no-store');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  test('hashed assets may be kept for ever', async () => {
    const answer = await get('/assets/index-abcd1234.js');
    expect(answer.status).toBe(200);
    expect(answer.body).toBe('let a = 1;');
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  test('HEAD answers the same without the body', async () => {
    const answer = await ask('HEAD', '/assets/index-abcd1234.js', { cookie });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-length']).toBe('10');
    expect(answer.body).toBe('');
  });

  test('every answer carries the security headers', async () => {
    const answers = [
      await get('/'),
      await get('/assets/index-abcd1234.js'),
      await get('/nothing'),
      await ask('GET', '/'),
      await post('/api/a.b', '{"input":{}}'),
      await post('/api/a.b', ''),
      await ask('PUT', '/', { cookie }),
    ];
    for (const { headers } of answers) {
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
  });

  test.each([
    '/../renderer-old.js',
    '/%2e%2e/renderer-old.js',
    '/..%2frenderer-old.js',
    '//etc/passwd',
    '/%00',
    '/nothing.js',
    '/assets',
  ])('%s is not found', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });
});

test('a taken port is the operating system’s error, and leaves no subscription', async () => {
  const { port } = new URL(host.origin);
  const other = standInApplication();
  await expect(
    startWebHost({ application: other, rendererFolder: folder, port: Number(port), by: 'Ada' }),
  ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(other.listening()).toBe(0);
});
