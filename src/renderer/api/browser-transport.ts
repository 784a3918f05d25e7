import type { CallResult, Change } from '@shared/api/contract';
import { z } from '@shared/zod';
import type { ApiTransport } from './transport';

const changeSchema: z.ZodType<Change> = z.object({
  seq: z.number(),
  touched: z.record(z.string(), z.array(z.string())),
});

const lost: CallResult<never> = { ok: false, failure: { code: 'connection.lost', params: {} } };

const refused: CallResult<never> = { ok: false, failure: { code: 'connection.refused', params: {} } };

function isCallResult(answer: unknown): answer is CallResult<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

async function call(name: string, input: unknown): Promise<CallResult<unknown>> {
  try {
    const response = await fetch(`api/${name}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ input }),
    });
    if (response.status === 401 || response.status === 403) return refused;
    const answer: unknown = await response.json();
    return isCallResult(answer) ? answer : lost;
  } catch {
    return lost;
  }
}

function onChange(listener: (change: Change | null) => void): () => void {
  const events = new EventSource('events');
  let wasLost = false;
  events.addEventListener('error', () => {
    wasLost = true;
  });
  events.addEventListener('open', () => {
    if (wasLost) listener(null);
    wasLost = false;
  });
  events.addEventListener('message', (event: MessageEvent<string>) => {
    listener(changeSchema.parse(JSON.parse(event.data)));
  });
  return () => events.close();
}

/** Calls over HTTP to the host that served this page. */
export const browserTransport: ApiTransport = { call, onChange };
