import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Compared by their hashes: of equal length whatever was sent, and in a time that says nothing about the secret. */
export function sameSecret(given: string | undefined, secret: string): boolean {
  if (given === undefined) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding), but then that name stands in Host. */
export function isOwnHost(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

/**
 * Whether the request comes from this host's own page or from the address bar. Browsers name the page in Origin and
 * Sec-Fetch-Site; another program on this machine that serves pages is another port, so another origin.
 */
export function isOwnPage(headers: IncomingHttpHeaders): boolean {
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** A change needs proof that the page itself asked: the absence of both headers proves nothing. */
export function provesOwnPage(headers: IncomingHttpHeaders): boolean {
  return headers.origin !== undefined || headers['sec-fetch-site'] === 'same-origin';
}

/** Named after the port: browsers share cookies between the ports of one host, and two companies may be open at once. */
export function cookieName(port: number): string {
  return `proforma-${port}`;
}

export function cookieValue(headers: IncomingHttpHeaders, name: string): string | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
