import type { ApiInput, ApiOutput, CallName } from '@shared/api';
import type { Failure } from '@shared/failure';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CallFailed } from './client';
import { useApi } from './context';

export interface CallOptions {
  /** The store's collections that this answer is made of: only their changes ask again. Left out: any change does. */
  readonly collections?: readonly string[];
  /** False: not asked yet. */
  readonly enabled?: boolean;
  /** True: what was shown for another input goes away at once, instead of staying until the new answer is there. */
  readonly forgetPrevious?: boolean;
}

export interface CallState<T> {
  /** Undefined until the first answer. It stays while a newer one is fetched or after that failed. */
  readonly data: T | undefined;
  readonly failure: Failure | null;
  /** Nothing to show yet. */
  readonly isPending: boolean;
  /** A (newer) answer is under way: show a ProgressLine. */
  readonly isFetching: boolean;
  readonly retry: () => void;
}

/** An error that is no answer of the application is a fault of ours. */
export function failureOf(error: Error | null): Failure | null {
  if (error === null) return null;
  return error instanceof CallFailed ? error.failure : { code: 'common.internal', params: { detail: error.message } };
}

/** Reads through a call and keeps what is shown up to date with every commit. */
export function useCall<N extends CallName>(
  name: N,
  input: ApiInput<N>,
  { collections, enabled = true, forgetPrevious = false }: CallOptions = {},
): CallState<ApiOutput<N>> {
  const { call } = useApi();
  const query = useQuery<ApiOutput<N>>({
    queryKey: [name, input],
    enabled,
    meta: { collections },
    ...(forgetPrevious ? {} : { placeholderData: keepPreviousData }),
    queryFn: async () => {
      const result = await call(name, input);
      if (!result.ok) throw new CallFailed(result.failure);
      return result.value;
    },
  });
  return {
    data: query.data,
    failure: failureOf(query.error),
    isPending: query.isPending,
    isFetching: query.isFetching,
    retry: () => void query.refetch(),
  };
}
