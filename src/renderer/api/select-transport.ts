import { bridge } from './bridge';
import { browserTransport } from './browser-transport';
import type { ApiTransport } from './transport';

/** The desktop bridge where the page runs in its window, HTTP everywhere else. */
export function selectTransport(): ApiTransport {
  return bridge() ?? browserTransport;
}
