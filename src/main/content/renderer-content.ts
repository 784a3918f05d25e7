import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateFile } from './locate';
import { mediaTypeOf } from './media-types';
import { contentPolicy, SECURITY_HEADERS } from './policy';

/** An answer that either host can send: over HTTP, or through the window's own protocol. */
export interface Content {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const HASHED_NAME = /^\/assets\/.+-[\w-]{8,}\.\w+$/;
const NONCE_ELEMENT = /<meta\s+name="?csp-nonce"?[^>]*>\s*/i;

/** The page with this response's nonce where the renderer looks for it: `<meta name="csp-nonce">`. */
export function pageWithNonce(page: string, nonce: string): string {
  return page
    .replace(NONCE_ELEMENT, '')
    .replace(/<head[^>]*>/i, (head) => `${head}\n    <meta name="csp-nonce" content="${nonce}">`);
}

const notFound: Content = {
  status: 404,
  headers: {
    ...SECURITY_HEADERS,
    'content-security-policy': contentPolicy(),
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  },
  body: Uint8Array.from(Buffer.from('404\n')),
};

async function readIfPresent(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

async function readPage(folder: string): Promise<Content> {
  const page = await readIfPresent(join(folder, 'index.html'));
  if (page === null) return notFound;
  const nonce = randomBytes(18).toString('base64');
  return {
    status: 200,
    headers: {
      ...SECURITY_HEADERS,
      'content-security-policy': contentPolicy(nonce),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Uint8Array.from(Buffer.from(pageWithNonce(Buffer.from(page).toString('utf8'), nonce))),
  };
}

/**
 * Reads the built renderer for a host. The page is `/`; everything else is a file of the folder or a 404.
 *
 * @param folder the absolute path of the built renderer
 * @param requestPath as it stands in the request, still percent-encoded, without the query
 */
export async function readRendererContent(folder: string, requestPath: string): Promise<Content> {
  if (requestPath === '/' || requestPath === '/index.html') return readPage(folder);
  const file = locateFile(folder, requestPath);
  const mediaType = file === null ? undefined : mediaTypeOf(file);
  // Only the page is HTML: a second document would come without a nonce.
  if (file === null || mediaType === undefined || mediaType.startsWith('text/html')) return notFound;
  const body = await readIfPresent(file);
  if (body === null) return notFound;
  return {
    status: 200,
    headers: {
      ...SECURITY_HEADERS,
      'content-security-policy': contentPolicy(),
      'content-type': mediaType,
      // A hashed name never changes its content; whatever has none must be asked for again.
      'cache-control': HASHED_NAME.test(requestPath) ? 'private, max-age=31536000, immutable' : 'no-cache',
    },
    body,
  };
}
