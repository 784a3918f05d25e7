import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failureMessage } from '@shared/i18n/translate';
import type { Application } from '../application-contract';
import { closestLanguage } from '../content/language';
import { readRendererContent } from '../content/renderer-content';
import { userName } from '../content/user-name';
import { answerJson, answerText, failed } from './answer';
import { answerCall } from './calls';
import { openEvents } from './events';
import { cookieName, cookieValue, isOwnHost, isOwnPage, provesOwnPage, sameSecret } from './gate';

export interface WebHostOptions {
  readonly application: Application;
  /** The absolute path of the built renderer. */
  readonly rendererFolder: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Written into the journal with every commit; the operating system's user by default. */
  readonly by?: string;
}

export interface WebHost {
  /** The address to open, with the secret: whoever has it is signed in. */
  readonly url: string;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Ends every connection. The application stays open: it is its owner's to close. */
  close(): Promise<void>;
}

/** 256 bits: not to be guessed, whatever else runs on this machine. */
const secretText = () => randomBytes(32).toString('base64url');

/** A refusal as JSON where a script asked, as a sentence where a person did. */
function refuseRequest(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: 'host.notSignedIn' | 'host.foreignPage' | 'host.noSuchAddress',
): void {
  if (request.url?.startsWith('/api/')) {
    answerJson(response, status, failed(code));
    return;
  }
  const wished = (request.headers['accept-language'] ?? '').split(',').map((entry) => entry.split(';')[0] ?? '');
  answerText(response, status, failureMessage({ code, params: {} }, closestLanguage(wished)));
}

/**
 * Serves the built renderer and the application's calls on the loopback address. Nothing is answered without the cookie
 * that the secret in the printed address buys once; and a page of another origin is refused even with it.
 *
 * Rejects with the operating system's error where the port cannot be had.
 */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const { application, rendererFolder, by = userName() } = options;
  const secret = secretText();
  // Other programs on this machine may be sent the cookie, as ports share it: it must not give away the address.
  const session = secretText();
  const events = openEvents(application);
  let port = options.port ?? 0;

  const signIn = (given: string, request: IncomingMessage, response: ServerResponse) => {
    if (!sameSecret(given, secret)) return refuseRequest(request, response, 403, 'host.notSignedIn');
    return answerText(response, 303, '/', {
      location: '/',
      'set-cookie': `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`,
    });
  };

  const answerContent = async (path: string, request: IncomingMessage, response: ServerResponse) => {
    const content = await readRendererContent(rendererFolder, path);
    response.writeHead(content.status, { ...content.headers, 'content-length': content.body.byteLength });
    response.end(request.method === 'HEAD' ? undefined : content.body);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, headers } = request;
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    if (!isOwnHost(headers, port) || !isOwnPage(headers)) {
      return refuseRequest(request, response, 403, 'host.foreignPage');
    }
    const isCall = path.startsWith('/api/');
    const allowed = isCall ? ['POST'] : path === '/events' ? ['GET'] : ['GET', 'HEAD'];
    if (method === undefined || !allowed.includes(method)) {
      return answerText(response, 405, allowed.join(', '), { allow: allowed.join(', ') });
    }
    const given = new URLSearchParams(query).get('secret');
    if (path === '/' && given !== null) return signIn(given, request, response);
    if (!sameSecret(cookieValue(headers, cookieName(port)), session)) {
      return refuseRequest(request, response, 403, 'host.notSignedIn');
    }
    if (isCall) {
      if (!provesOwnPage(headers)) return refuseRequest(request, response, 403, 'host.foreignPage');
      const name = path.slice('/api/'.length);
      return answerCall(application, by, name, request, response);
    }
    if (path === '/events') return events.subscribe(response);
    return answerContent(path, request, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      // Only a connection that breaks in the middle ends here: calls and files answer with values.
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((error: unknown) => {
    events.close();
    throw error;
  });
  port = (server.address() as AddressInfo).port;
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/?secret=${secret}`,
    origin,
    async close() {
      events.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
