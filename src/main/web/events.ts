import type { ServerResponse } from 'node:http';
import type { Change } from '@shared/api/contract';
import type { Application } from '../application-contract';
import { SECURITY_HEADERS } from '../content/policy';

/** Shorter than what proxies, sleeping laptops and browsers take for a dead connection. */
const HEARTBEAT_MS = 20_000;

export interface Events {
  /** Turns a response into a stream of changes that lasts until either side closes it. */
  subscribe(response: ServerResponse): void;
  close(): void;
}

/** The changes of an application as server-sent events: `data:` is one `Change` as JSON, `id:` its number. */
export function openEvents(application: Application): Events {
  const streams = new Set<ServerResponse>();
  const send = (text: string) => {
    for (const stream of streams) stream.write(text);
  };
  const unsubscribe = application.onChange((change: Change) => {
    send(`id: ${change.seq}\ndata: ${JSON.stringify(change)}\n\n`);
  });
  const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();
  return {
    subscribe(response) {
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.write('retry: 1000\n\n');
      streams.add(response);
      response.once('close', () => streams.delete(response));
    },
    close() {
      unsubscribe();
      clearInterval(heartbeat);
      for (const stream of streams) stream.end();
    },
  };
}
