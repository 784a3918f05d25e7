import { createApiClient } from '@renderer/api/client';
import { isStorageFailure } from '@renderer/api/save-state';
import type { ApiTransport } from '@renderer/api/transport';
import type { CallResult, Change } from '@shared/api/contract';
import { describe, expect, test } from 'vitest';

/** A line whose answers the test gives, one after the other. */
function line(answers: CallResult<unknown>[]) {
  const asked: string[] = [];
  let announce: (change: Change | null) => void = () => undefined;
  const transport: ApiTransport = {
    async call(name) {
      asked.push(name);
      return answers.shift() ?? { ok: true, value: {} };
    },
    onChange(listener) {
      announce = listener;
      return () => {
        announce = () => undefined;
      };
    },
  };
  return { transport, asked, announce: (change: Change | null) => announce(change) };
}

const locked: CallResult<never> = { ok: false, failure: { code: 'connection.lost', params: {} } };

describe('what the title bar says of saving', () => {
  test('is saved once a write succeeded, and nothing for reads', async () => {
    const client = createApiClient(line([]).transport);
    await client.call('application.status', {});
    expect(client.saveState.current().kind).toBe('idle');
    const writing = client.call('preferences.update', { theme: 'dark' });
    expect(client.saveState.current().kind).toBe('saving');
    await writing;
    expect(client.saveState.current().kind).toBe('saved');
  });

  test('is the cause where storing failed, and trying again writes again', async () => {
    const { transport, asked } = line([locked]);
    const client = createApiClient(transport);
    await client.call('preferences.update', { theme: 'dark' });
    const state = client.saveState.current();
    if (state.kind !== 'notSaved') throw new Error(`It says ${state.kind}`);
    expect(state.failure.code).toBe('connection.lost');
    const settled = new Promise<void>((resolve) => {
      client.saveState.subscribe(() => client.saveState.current().kind === 'saved' && resolve());
    });
    state.retry();
    await settled;
    expect(asked).toEqual(['preferences.update', 'preferences.update']);
  });

  test('stays what it was where a rule refused: nothing was lost', async () => {
    const refusal: CallResult<never> = { ok: false, failure: { code: 'common.notFound', params: {} } };
    const client = createApiClient(line([{ ok: true, value: {} }, refusal]).transport);
    await client.call('preferences.update', { theme: 'dark' });
    await client.call('preferences.update', { theme: 'light' });
    expect(client.saveState.current().kind).toBe('saved');
  });
});

test('only failures of the place of storage count as not saved', () => {
  const codes = ['connection.lost', 'common.internal', 'common.notFound'] as const;
  expect(codes.map((code) => isStorageFailure({ code, params: {} }))).toEqual([true, true, false]);
});

describe('a change', () => {
  async function withQueries() {
    const { transport, announce } = line([]);
    const { queries, close } = createApiClient(transport);
    const fetched: string[] = [];
    const ask = (name: string, collections?: string[]) =>
      queries.query({
        queryKey: [name],
        meta: { collections },
        queryFn: () => {
          fetched.push(name);
          return name;
        },
      });
    await ask('invoices', ['invoices']);
    await ask('customers', ['customers', 'addresses']);
    await ask('anything');
    const stale = () =>
      ['invoices', 'customers', 'anything'].filter((name) => queries.getQueryState([name])?.isInvalidated);
    return { announce, stale, close };
  }

  test('makes stale what shows the collections it touched, and what declares none', async () => {
    const { announce, stale } = await withQueries();
    announce({ seq: 1, touched: { customers: ['c1'] } });
    expect(stale()).toEqual(['customers', 'anything']);
  });

  test('that may have been missed makes everything stale', async () => {
    const { announce, stale } = await withQueries();
    announce(null);
    expect(stale()).toEqual(['invoices', 'customers', 'anything']);
  });

  test('after the end reaches nobody', async () => {
    const { announce, stale, close } = await withQueries();
    close();
    announce(null);
    expect(stale()).toEqual([]);
  });
});
