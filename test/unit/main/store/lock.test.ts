import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realFiles } from '@main/store/files';
import { takeLock } from '@main/store/lock';
import { type Processes, realProcesses } from '@main/store/processes';
import { describe, expect, it } from 'vitest';
import { childProgram } from './child/start';
import { companyOf, create, open, refusal, temporaryFolder } from './company';
import { systemError } from './failing-files';

const now = '2026-03-10T09:00:00.000Z';

/** A system with these processes alive, each with the start that it names. */
const system = (pid: number, alive: Readonly<Record<number, string | undefined>>, machine = 'laptop'): Processes => ({
  pid,
  held: new Set(),
  machine: async () => machine,
  isAlive: (other) => other in alive,
  startOf: async (other) => alive[other],
});

const take = (folder: string, processes: Processes, files = realFiles) => takeLock(folder, now, { files, processes });

const holder = (folder: string) => JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'));

describe('a lock', () => {
  it('is held by one opening alone, also within one process, and free after closing', async () => {
    const folder = await companyOf(1);
    const store = await open(folder);
    expect(await refusal(open(folder))).toMatchObject({ code: 'store.locked', params: { pid: process.pid } });
    expect(await refusal(open(`${folder}/.`))).toMatchObject({ code: 'store.locked' });
    await store.close();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    await open(folder);
  });

  it('is given back where opening fails', async () => {
    const folder = temporaryFolder();
    await create(join(folder, 'company')).then((store) => store.close());
    writeFileSync(join(folder, 'company', 'journal', '000001.ndjson'), 'x\n');
    await refusal(open(join(folder, 'company')));
    expect(existsSync(join(folder, 'company', 'lock'))).toBe(false);
  });

  it('of a process that has died is taken over', async () => {
    const folder = temporaryFolder();
    await take(folder, system(11, { 11: 'a' }));
    await take(folder, system(22, { 22: 'b' }));
    expect(holder(folder)).toMatchObject({ pid: 22, start: 'b' });
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('of a living process is respected', async () => {
    const folder = temporaryFolder();
    await take(folder, system(11, { 11: 'a' }));
    const failure = await refusal(take(folder, system(22, { 11: 'a', 22: 'b' })));
    expect(failure).toMatchObject({ code: 'store.locked', params: { pid: 11 } });
    expect(holder(folder)).toMatchObject({ pid: 11 });
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('of a dead process whose id was given to another is taken over', async () => {
    const folder = temporaryFolder();
    await take(folder, system(11, { 11: 'a' }));
    await take(folder, system(22, { 11: 'later', 22: 'b' }));
    expect(holder(folder)).toMatchObject({ pid: 22 });
  });

  it('is respected where the system cannot tell when the process started', async () => {
    const folder = temporaryFolder();
    await take(folder, system(11, { 11: undefined }));
    expect((await refusal(take(folder, system(22, { 11: undefined, 22: undefined })))).code).toBe('store.locked');
  });

  it('of a dead process whose id was given to ourselves is taken over, where the system cannot tell', async () => {
    const folder = temporaryFolder();
    const before = { pid: 11, machine: 'laptop', by: 'kari', since: now, token: 'before' };
    writeFileSync(join(folder, 'lock'), JSON.stringify(before));
    await take(folder, system(11, { 11: undefined }));
    expect(holder(folder).token).not.toBe('before');
  });

  it('of another computer is respected, with the way out named', async () => {
    const folder = temporaryFolder();
    await take(folder, system(11, {}, 'desk'));
    expect(await refusal(take(folder, system(22, {}, 'laptop')))).toMatchObject({
      code: 'store.lockedElsewhere',
      params: { file: join(folder, 'lock') },
    });
  });

  it('that says nothing is respected while it is fresh, and taken over when it is old', async () => {
    for (const content of ['', '\0\0\0', '{"pid":', '[]']) {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'lock'), content);
      expect((await refusal(take(folder, realProcesses))).code).toBe('store.locked');
      utimesSync(join(folder, 'lock'), new Date(0), new Date(0));
      await take(folder, realProcesses);
      expect(holder(folder)).toMatchObject({ pid: process.pid });
    }
  });

  it('is taken over past a process that died while taking it over', async () => {
    const folder = temporaryFolder();
    await take(folder, system(11, {}));
    // 22 had claimed it, and died before it replaced it; so had 33 after 22.
    const dead = (pid: number) => JSON.stringify({ pid, machine: 'laptop', by: '', since: now, token: `t${pid}` });
    writeFileSync(join(folder, `lock.after-${holder(folder).token}`), dead(22));
    writeFileSync(join(folder, 'lock.after-t22'), dead(33));
    await take(folder, system(44, { 44: 'd' }));
    expect(holder(folder)).toMatchObject({ pid: 44 });
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('that another process is just taking over is left to it', async () => {
    const folder = temporaryFolder();
    await take(folder, system(11, {}));
    const alive = { pid: 22, machine: 'laptop', start: 'b', by: '', since: now, token: 't22' };
    writeFileSync(join(folder, `lock.after-${holder(folder).token}`), JSON.stringify(alive));
    const failure = await refusal(take(folder, system(44, { 22: 'b', 44: 'd' })));
    expect(failure).toMatchObject({ code: 'store.locked', params: { pid: 22 } });
    expect(holder(folder)).toMatchObject({ pid: 11 });
  });

  it('works on a file system without hard links', async () => {
    const folder = temporaryFolder();
    const files = { ...realFiles, link: () => Promise.reject(systemError('EPERM')) };
    const lock = await take(folder, realProcesses, files);
    expect((await refusal(take(folder, realProcesses, files))).code).toBe('store.locked');
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not released by one that no longer holds it', async () => {
    const folder = temporaryFolder();
    const lock = await take(folder, realProcesses);
    const other = { pid: 1, machine: 'elsewhere', by: 'x', since: now, token: 'other' };
    writeFileSync(join(folder, 'lock'), JSON.stringify(other));
    await lock.release();
    expect(holder(folder)).toEqual(other);
  });
});

describe('several processes', () => {
  const start = childProgram();

  it('that open one company at the same moment: one has it, each time also over the lock of one that was killed', async () => {
    const folder = await companyOf(0);
    for (let round = 1; round <= 6; round += 1) {
      const children = Array.from({ length: 5 }, () => start(folder, 0));
      const answers = await Promise.all(children.map((child) => child.first(() => true)));
      const winners = children.filter((child) => child.messages[0]?.open !== undefined);
      expect(answers.map((answer) => answer?.refused ?? 'open').toSorted()).toEqual([
        'open',
        ...Array(4).fill('store.locked'),
      ]);
      for (const winner of winners) {
        // Dies without giving the lock back in all rounds but the last.
        if (round < 6) winner.process.kill('SIGKILL');
        else winner.process.stdin.end();
      }
      await Promise.all(children.map((child) => child.ended));
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('lock'))).toEqual([]);
  });
});
