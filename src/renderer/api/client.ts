import { type ApiInput, type ApiOutput, api, type CallName } from '@shared/api';
import type { CallResult, Change } from '@shared/api/contract';
import type { Failure } from '@shared/failure';
import { QueryClient } from '@tanstack/react-query';
import { SaveStateStore } from './save-state';
import type { ApiTransport } from './transport';

/** A failed read, as TanStack Query wants failures: thrown. `useCall` turns it back into a value. */
export class CallFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallFailed';
    this.failure = failure;
  }
}

/** What a window needs to speak with the application: one for the life of the page. */
export interface ApiClient {
  call<N extends CallName>(name: N, input: ApiInput<N>): Promise<CallResult<ApiOutput<N>>>;
  readonly queries: QueryClient;
  readonly saveState: SaveStateStore;
  /** Ends the subscription to changes. */
  close(): void;
}

/** Whether a query shows something of what a commit touched. A query that declares no collections shows anything. */
function isTouched(collections: unknown, change: Change | null): boolean {
  if (change === null || !Array.isArray(collections)) return true;
  return collections.some((collection: unknown) => typeof collection === 'string' && collection in change.touched);
}

export function createApiClient(transport: ApiTransport): ApiClient {
  const queries = new QueryClient({
    defaultOptions: {
      // The application is on this machine: being offline pauses nothing, and only its changes make an answer stale.
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  const saveState = new SaveStateStore();
  const close = transport.onChange((change) => {
    void queries.invalidateQueries({ predicate: (query) => isTouched(query.meta?.['collections'], change) });
  });

  function call<N extends CallName>(name: N, input: ApiInput<N>): Promise<CallResult<ApiOutput<N>>> {
    // The host validated the answer against the call's own schema.
    const ask = () => transport.call(name, input) as Promise<CallResult<ApiOutput<N>>>;
    return api[name].kind === 'write' ? saveState.follow(ask) : ask();
  }

  return { call, queries, saveState, close };
}
