import type { ApiInput, ApiOutput, CallName } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import type { Failure } from '@shared/failure';
import { useCallback, useRef, useState } from 'react';
import { useApi } from './context';

export interface Action<N extends CallName> {
  /** Makes the call. Never rejects: a refusal is a value, and also stands in `failure`. */
  readonly run: (input: ApiInput<N>) => Promise<CallResult<ApiOutput<N>>>;
  readonly isRunning: boolean;
  /** Why the last run failed; gone when the next begins. Show it in a `FailureBar` or at its field. */
  readonly failure: Failure | null;
  readonly dismiss: () => void;
}

/** Changes something through a call. What is shown follows by itself when the commit is announced. */
export function useAction<N extends CallName>(name: N): Action<N> {
  const { call } = useApi();
  const running = useRef(0);
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const run = useCallback(
    async (input: ApiInput<N>) => {
      running.current += 1;
      setRunning(true);
      setFailure(null);
      const result = await call(name, input);
      running.current -= 1;
      setRunning(running.current > 0);
      if (!result.ok) setFailure(result.failure);
      return result;
    },
    [call, name],
  );
  const dismiss = useCallback(() => setFailure(null), []);
  return { run, isRunning, failure, dismiss };
}
