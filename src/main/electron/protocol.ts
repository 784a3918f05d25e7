import { type Protocol, protocol } from 'electron';
import { readRendererContent } from '../content/renderer-content';
import { isOwnAddress, SCHEME } from './address';

/**
 * Makes `app:` a scheme with origins, like `https:`. Must run before the application is ready. It may not bypass the
 * content policy, and pages of it may not install service workers.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

const REFUSED = new Response('404\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** Serves the built renderer, and nothing else, under `app://proforma/`. */
export function serveRenderer(own: Pick<Protocol, 'handle'>, rendererFolder: string): void {
  own.handle(SCHEME, async ({ method, url }) => {
    if (!isOwnAddress(url) || !['GET', 'HEAD'].includes(method)) return REFUSED.clone();
    // As it stands in the request: `URL` would already have resolved what the path check is there to refuse.
    const path = /^[^:]+:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? '';
    const { status, headers, body } = await readRendererContent(rendererFolder, path === '' ? '/' : path);
    return new Response(method === 'HEAD' ? null : body, { status, headers });
  });
}
