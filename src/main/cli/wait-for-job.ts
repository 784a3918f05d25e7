import { setTimeout as pause } from 'node:timers/promises';
import type { JobStatus } from '@shared/api/jobs';
import { type Failure, Refusal, refuse } from '@shared/failure';
import type { Io } from './io';
import type { Session } from './session';

const ASKED_EVERY = 50;

/**
 * Waits until long work has ended and answers how. A terminal sees how far it is; Ctrl C ends it with the session. A job
 * that failed as a whole is thrown as the refusal that it failed with.
 */
export async function waitForJob(session: Session, jobId: string, { stderr }: Pick<Io, 'stderr'>): Promise<JobStatus> {
  for (;;) {
    const status = await session.call('job.status', { jobId });
    const { state, done, total, failure } = status;
    if (stderr.isTTY === true) stderr.write(`\r${done}/${total}${state === 'running' ? '' : '\r\u001b[K'}`);
    // The API tells failures by codes of the catalogue alone.
    if (state === 'failed') throw new Refusal((failure ?? refuse('job.noFile')) as Failure);
    if (state !== 'running') return status;
    await pause(ASKED_EVERY);
  }
}
