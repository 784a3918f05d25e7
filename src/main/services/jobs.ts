import type { JobStatus } from '@shared/api/jobs';
import { type Failure, Refusal, refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Context, Handlers } from './context';

/** A file that long work has made. */
export interface JobFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What the work of a job tells while it goes on. */
export interface JobProgress {
  /** One step is done. Lets everything else have its turn before the next. */
  step(): Promise<void>;
  /** One could not be treated like the rest; the others go on. Anything but a refusal ends the job. */
  refused(id: string, name: string, error: unknown): void;
  /** Asked between steps: whether somebody has had enough. */
  readonly isCanceled: boolean;
}

export type JobWork = (progress: JobProgress) => Promise<JobFile | undefined>;

interface Job {
  readonly status: JobStatus;
  readonly file: JobFile | undefined;
  readonly ended: Promise<void>;
}

/** The long work of the application that is open: in memory, for what it does is on disk with each step. */
export interface Jobs {
  start(kind: string, total: number, work: JobWork): string;
  status(id: string): JobStatus;
  cancel(id: string): void;
  file(id: string): JobFile;
  /** Cancels all and waits until none is at work: before the company that they work on is closed. */
  end(): Promise<void>;
}

/** Jobs that have ended are kept for whoever has not fetched their file yet. */
const KEPT = 5;

/**
 * Bytes of the largest file that long work may make, and of all that are kept beside the latest. A file crosses to a window
 * as base64 text, of which the longest that there can be holds 400 million.
 */
export const LARGEST_FILE = 300_000_000;

const crossing = ({ code, params }: Failure): JobStatus['failure'] => ({ code, params: { ...params } });

function failureOf(error: unknown): JobStatus['failure'] {
  if (error instanceof Refusal) return crossing(error.failure);
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'common.internal', params: { detail } };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** @param largestFile bytes, as `LARGEST_FILE` says */
export function createJobs(largestFile = LARGEST_FILE): Jobs {
  const jobs = new Map<string, Job>();
  const canceled = new Set<string>();

  const jobOf = (id: string): Job => jobs.get(id) ?? refuse('job.unknown');

  const change = (id: string, changes: Partial<JobStatus>, file?: JobFile) => {
    const job = jobOf(id);
    jobs.set(id, { ...job, status: { ...job.status, ...changes }, file: file ?? job.file });
  };

  /** The job that has just ended stays, whatever started before or after it; others as there is room. */
  const dropOthersThan = (id: string) => {
    const latest = jobOf(id);
    jobs.delete(id);
    const others = [...jobs.values()].filter(({ status }) => status.state !== 'running').toReversed();
    let size = 0;
    for (const [index, { status, file }] of others.entries()) {
      size += file?.bytes.length ?? 0;
      if (index + 1 >= KEPT || size > largestFile) jobs.delete(status.id);
    }
    jobs.set(id, latest);
  };

  const run = async (id: string, work: JobWork) => {
    // The call that starts it is answered first.
    await nextTurn();
    try {
      const file = await work({
        step: async () => {
          change(id, { done: jobOf(id).status.done + 1 });
          await nextTurn();
        },
        refused: (rowId, name, error) => {
          if (!(error instanceof Refusal)) throw error;
          const { code, params } = error.failure;
          const failure = { code, params: { ...params } };
          change(id, { refused: [...jobOf(id).status.refused, { id: rowId, name, failure }] });
        },
        get isCanceled() {
          return canceled.has(id);
        },
      });
      // What was cancelled has made no file, whatever was ready by then: half of a period is no export.
      if (canceled.has(id)) change(id, { state: 'canceled' });
      else change(id, { state: 'done', hasFile: file !== undefined }, file);
    } catch (error) {
      change(id, { state: 'failed', failure: failureOf(error) });
    }
    canceled.delete(id);
    dropOthersThan(id);
  };

  return {
    start: (kind, total, work) => {
      const id = newId();
      const status: JobStatus = {
        id,
        kind,
        state: 'running',
        done: 0,
        total,
        failure: null,
        refused: [],
        hasFile: false,
      };
      jobs.set(id, { status, file: undefined, ended: Promise.resolve() });
      const ended = run(id, work);
      jobs.set(id, { ...jobOf(id), ended });
      return id;
    },
    status: (id) => jobOf(id).status,
    cancel: (id) => {
      if (jobOf(id).status.state === 'running') canceled.add(id);
    },
    file: (id) => jobOf(id).file ?? refuse('job.noFile'),
    end: async () => {
      const running = [...jobs.values()].filter(({ status }) => status.state === 'running');
      for (const { status } of running) canceled.add(status.id);
      await Promise.all(running.map(({ ended }) => ended));
      jobs.clear();
    },
  };
}

/** Starts long work and answers what asks after it. */
export function startJob(context: Pick<Context, 'jobs'>, kind: string, total: number, work: JobWork) {
  return { jobId: context.jobs.start(kind, total, work) };
}

export const jobHandlers: Handlers<'job.status' | 'job.cancel' | 'job.file'> = {
  'job.status': ({ jobId }, { jobs }) => jobs.status(jobId),

  'job.cancel': ({ jobId }, { jobs }) => {
    jobs.cancel(jobId);
    return {};
  },

  'job.file': ({ jobId }, { jobs }) => {
    const { fileName, mediaType, bytes } = jobs.file(jobId);
    return { fileName, mediaType, base64: Buffer.from(bytes).toString('base64') };
  },
};
