import { createJobs, type JobWork } from '@main/services/jobs';
import { Refusal, refuse } from '@shared/failure';
import { describe, expect, it } from 'vitest';

const bytes = new Uint8Array([1, 2, 3]);
const file = { fileName: 'a.zip', mediaType: 'application/zip', bytes };

/** Ends the job by asking after it, as a window does. */
async function ended(jobs: ReturnType<typeof createJobs>, id: string) {
  while (jobs.status(id).state === 'running') await new Promise((resolve) => setImmediate(resolve));
  return jobs.status(id);
}

const steps =
  (count: number): JobWork =>
  async (progress) => {
    for (let index = 0; index < count && !progress.isCanceled; index += 1) await progress.step();
    return file;
  };

describe('long work', () => {
  it('keeps the latest file always, and older ones while there is room', async () => {
    const jobs = createJobs(7);
    const ids: string[] = [];
    const slow = jobs.start('batch.export', 100, steps(100));
    for (let round = 0; round < 4; round += 1) {
      const id = jobs.start('batch.export', 1, steps(1));
      await ended(jobs, id);
      ids.push(id);
    }
    await ended(jobs, slow);
    const isKept = (id: string) => {
      try {
        return jobs.file(id).bytes.length > 0;
      } catch {
        return false;
      }
    };
    expect([slow, ...ids].map(isKept)).toEqual([true, false, false, true, true]);
  });

  it('is answered before it begins, counts its steps and keeps its file', async () => {
    const jobs = createJobs();
    const id = jobs.start('batch.export', 3, steps(3));
    expect(jobs.status(id)).toMatchObject({ state: 'running', done: 0, total: 3, hasFile: false });
    expect(await ended(jobs, id)).toMatchObject({ state: 'done', done: 3, hasFile: true, failure: null });
    expect(jobs.file(id).bytes).toEqual(bytes);
  });

  it('stops after the step it is at when it is cancelled, and hands out no half of a file', async () => {
    const jobs = createJobs();
    const id = jobs.start('batch.export', 1000, async (progress) => {
      for (let index = 0; index < 1000 && !progress.isCanceled; index += 1) {
        if (index === 2) jobs.cancel(id);
        await progress.step();
      }
      return file;
    });
    expect(await ended(jobs, id)).toMatchObject({ state: 'canceled', done: 3, hasFile: false });
    expect(() => jobs.file(id)).toThrow(Refusal);
  });

  it('goes on past one that is refused, and says which and why', async () => {
    const jobs = createJobs();
    const id = jobs.start('batch.export', 2, async (progress) => {
      try {
        refuse('document.notPosted');
      } catch (error) {
        progress.refused('a', '2026-0001', error);
      }
      await progress.step();
      return file;
    });
    const status = await ended(jobs, id);
    expect(status.state).toBe('done');
    expect(status.refused).toEqual([
      { id: 'a', name: '2026-0001', failure: { code: 'document.notPosted', params: {} } },
    ]);
  });

  it('fails as a whole where something breaks, with the reason', async () => {
    const jobs = createJobs();
    const id = jobs.start('batch.export', 1, async () => {
      throw new Error('the disk is full');
    });
    expect(await ended(jobs, id)).toMatchObject({
      state: 'failed',
      failure: { code: 'common.internal', params: { detail: 'the disk is full' } },
    });
  });

  it('ends with the company that it works on, and nothing of it is known after', async () => {
    const jobs = createJobs();
    let reached = 0;
    const id = jobs.start('batch.export', 1_000_000, async (progress) => {
      while (!progress.isCanceled) {
        reached += 1;
        await progress.step();
      }
      return undefined;
    });
    await new Promise((resolve) => setImmediate(resolve));
    await jobs.end();
    const stoppedAt = reached;
    await new Promise((resolve) => setImmediate(resolve));
    expect(reached).toBe(stoppedAt);
    expect(() => jobs.status(id)).toThrow(Refusal);
  });

  it('keeps the files of the last five that have ended', async () => {
    const jobs = createJobs();
    const ids: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      const id = jobs.start('batch.export', 1, steps(1));
      ids.push(id);
      await ended(jobs, id);
    }
    const [first = '', second = '', ...kept] = ids;
    for (const gone of [first, second]) expect(() => jobs.file(gone)).toThrow(Refusal);
    for (const id of kept) expect(jobs.file(id).fileName).toBe('a.zip');
  });
});
