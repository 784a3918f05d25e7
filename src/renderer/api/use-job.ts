import type { ApiInput, ApiOutput, CallName } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import type { JobStatus } from '@shared/api/jobs';
import type { Failure } from '@shared/failure';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from './context';

/** The calls that start long work: those that answer the job that it is. */
type StartingCall = { [N in CallName]: ApiOutput<N> extends { jobId: string } ? N : never }[CallName];

/** How often the window asks how far it is: often enough to look alive, seldom enough to cost nothing. */
const ASKED_EVERY = 150;

export interface Job {
  /** Starts it and answers when it has ended: done, cancelled or failed. */
  readonly run: <N extends StartingCall>(name: N, input: ApiInput<N>) => Promise<CallResult<JobStatus>>;
  readonly cancel: () => void;
  /** What is known of the work that runs or ran last; null before. */
  readonly status: JobStatus | null;
  readonly isRunning: boolean;
  /** Why it could not be started, or failed as a whole. */
  readonly failure: Failure | null;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Long work with its progress. It is cancelled when whoever started it goes away. */
export function useJob(): Job {
  const { call } = useApi();
  const [status, setStatus] = useState<JobStatus | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<string | null>(null);

  const cancel = useCallback(() => {
    if (running.current !== null) void call('job.cancel', { jobId: running.current });
  }, [call]);
  useEffect(() => cancel, [cancel]);

  const until = useCallback(
    async (jobId: string): Promise<CallResult<JobStatus>> => {
      for (;;) {
        const asked = await call('job.status', { jobId });
        if (!asked.ok) return asked;
        setStatus(asked.value);
        if (asked.value.state !== 'running') return asked;
        await pause(ASKED_EVERY);
      }
    },
    [call],
  );

  const run: Job['run'] = useCallback(
    async (name, input) => {
      setFailure(null);
      setStatus(null);
      setRunning(true);
      const started = await call(name, input);
      if (started.ok) running.current = started.value.jobId;
      const ended = started.ok ? await until(started.value.jobId) : started;
      running.current = null;
      setRunning(false);
      // A job tells its failure as the API tells all of them: by a code of the catalogue.
      if (!ended.ok) setFailure(ended.failure);
      else setFailure(ended.value.failure as Failure | null);
      return ended;
    },
    [call, until],
  );
  return { run, cancel, status, isRunning, failure };
}
